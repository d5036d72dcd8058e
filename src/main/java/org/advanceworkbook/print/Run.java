package org.advanceworkbook.print;

import java.util.List;

/**
 * Short texts one behind the other in one paragraph, each after its label; a text of several lines
 * gets paragraphs of its own.
 */
final class Run {
  private final Part part;
  private final String style;
  private Part line;
  private String small = "";

  Run(Part part, String style) {
    this.part = part;
    this.style = style;
  }

  Run add(String label, String text) {
    List<String> lines = PlainText.lines(text);
    if (lines.size() > 1) {
      part.labelled(small.isEmpty() ? style : small, label, text);
      line = null;
    } else if (lines.size() == 1) {
      add(label).words(lines.getFirst());
      line.words(" ");
    }
    return this;
  }

  /** A text without a label, which the others stand behind. */
  Run text(String text) {
    return add("", text);
  }

  /** The same as a label that stands out. */
  Run strong(String words) {
    line().span("label-strong", words).words(" ");
    return this;
  }

  /** From here on in another style. */
  Run then(String other) {
    small = other;
    return this;
  }

  /** Something else on the same line. */
  Part line() {
    if (line == null) {
      line = part.child("p", style).attribute("dir", "auto");
    }
    return line;
  }

  /** Words of ours alone. */
  Run say(String words) {
    line().span(styled("run label"), words).words(" ");
    return this;
  }

  /** Beside each other, not inside: what is inside is drawn, and read, after what is around it. */
  private Part add(String label) {
    if (!label.isEmpty()) {
      line().span(styled("label"), label).words(" ");
    }
    return line().child("span", styled("run"));
  }

  private String styled(String name) {
    return small.isEmpty() ? name : name + " " + small;
  }
}
