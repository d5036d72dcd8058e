package org.advanceworkbook.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A part of a page being built. Texts are added as text, never as markup. Every method that adds a
 * container returns it; every method that adds text returns this part.
 */
final class Part {
  private final Element element;

  Part(Element element) {
    this.element = element;
  }

  Part box(String style) {
    return child("div", style);
  }

  Part child(String tag, String style) {
    Element child = document().createElement(tag);
    if (!style.isEmpty()) {
      child.setAttribute("class", style);
    }
    element.appendChild(child);
    return new Part(child);
  }

  /** A row of cells side by side; made of boxes, so that a screen reader meets no table. */
  Part row(String style) {
    return box("grid " + style).box("grid-row");
  }

  Part cell(String style) {
    return box("cell " + style);
  }

  Part heading(int level, String style, String text) {
    child("h" + level, style).words(text);
    return this;
  }

  /** Words of ours on one line. */
  Part line(String style, String text) {
    child("p", style).words(text);
    return this;
  }

  /**
   * Text of the user: every line a paragraph, in its own direction. Nothing is added where there is
   * none.
   */
  Part prose(String style, String text) {
    for (String line : PlainText.lines(text)) {
      Part p = child("p", style);
      p.element.setAttribute("dir", "auto");
      p.words(line);
    }
    return this;
  }

  /** A label of ours and a text of the user after it; nothing where there is no text. */
  Part labelled(String label, String text) {
    return labelled("", label, text);
  }

  Part labelled(String style, String label, String text) {
    boolean first = true;
    for (String line : PlainText.lines(text)) {
      Part p = child("p", style);
      if (first) {
        p.child("span", "label").words(label + " ");
      }
      p.words(line);
      first = false;
    }
    return this;
  }

  Part span(String style, String text) {
    child("span", style).words(text);
    return this;
  }

  /** Lines to write on with a pen. */
  Part penLines(int count) {
    for (int i = 0; i < count; i++) {
      box("pen");
    }
    return this;
  }

  /** A picture by name, with the words a screen reader says for it. */
  Part picture(String name, String spoken) {
    Part object = child("object", "picture picture-" + name);
    object.element.setAttribute("type", Pictures.TYPE);
    object.element.setAttribute("data-name", name);
    object.element.setAttribute("alt", spoken);
    return this;
  }

  /** Several labelled texts one behind the other. */
  Run run(String style) {
    return new Run(this, style);
  }

  /** The words of a heading, without the box to tick. */
  static String plain(Element heading) {
    return heading.getTextContent().replaceAll("[\\s\u00a0✓]+", " ").strip();
  }

  Part attribute(String name, String value) {
    element.setAttribute(name, value);
    return this;
  }

  Part words(String text) {
    if (!text.isEmpty()) {
      element.appendChild(document().createTextNode(PlainText.flat(text)));
    }
    return this;
  }

  private Document document() {
    return element.getOwnerDocument();
  }
}
