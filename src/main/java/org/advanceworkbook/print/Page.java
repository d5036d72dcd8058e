package org.advanceworkbook.print;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A page set as a document: its head, its body, and the sheets in it, each of which begins a new
 * page and has a foot and a bookmark of its own.
 */
final class Page {
  /** What marks a sheet that is not to be fitted. */
  static final String LONG = "data-long";

  private final Document document;
  private final Element head;
  private final Element body;
  private final List<Element> sheets = new ArrayList<>();
  private final Element bookmarks;
  private int anchors;

  private Page(Document document) {
    this.document = document;
    Element html = document.createElement("html");
    html.setAttribute("lang", "en");
    document.appendChild(html);
    this.head = document.createElement("head");
    html.appendChild(head);
    this.body = document.createElement("body");
    html.appendChild(body);
    this.bookmarks = document.createElement("bookmarks");
  }

  static Page begin(String title, String about) {
    Page page = new Page(empty());
    Element name = page.document.createElement("title");
    name.setTextContent(PlainText.flat(title));
    page.head.appendChild(name);
    page.meta("author", "Advance Workbook");
    page.meta("subject", about);
    page.meta("description", about);
    page.head.appendChild(page.bookmarks);
    return page;
  }

  Document document() {
    return document;
  }

  Part body() {
    return new Part(body);
  }

  /** Every word on the page set. */
  String words() {
    return body.getTextContent();
  }

  List<Element> sheets() {
    return sheets;
  }

  void style(String css) {
    Element style = document.createElement("style");
    style.setTextContent(css);
    head.appendChild(style);
  }

  /** Adds a sheet; what stands on it gets bookmarks by its headings. */
  void add(Leaf leaf) {
    Element sheet = document.createElement("div");
    body.appendChild(sheet);
    sheets.add(sheet);
    if (leaf.isLong()) {
      sheet.setAttribute(LONG, LONG);
    }
    Part part = new Part(sheet);
    part.box("foot").prose("", leaf.foot());
    leaf.content().accept(part);
    Element mark = bookmark(bookmarks, leaf.name(), sheet);
    NodeList headings = sheet.getElementsByTagName("h2");
    for (int i = 0; i < headings.getLength(); i++) {
      Element heading = (Element) headings.item(i);
      bookmark(mark, Part.plain(heading), heading);
    }
  }

  private Element bookmark(Element above, String name, Element target) {
    target.setAttribute("id", "part-" + ++anchors);
    Element mark = document.createElement("bookmark");
    mark.setAttribute("name", PlainText.flat(name));
    mark.setAttribute("href", "#part-" + anchors);
    above.appendChild(mark);
    return mark;
  }

  private void meta(String name, String content) {
    Element meta = document.createElement("meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
    head.appendChild(meta);
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
