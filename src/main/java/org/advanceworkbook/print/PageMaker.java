package org.advanceworkbook.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays out a page set and turns it into a tagged PDF (PDF/UA, PDF/A-3a) with its fonts inside. */
final class PageMaker {
  private final Typefaces typefaces;
  private final PageWords words;

  PageMaker(Typefaces typefaces, PageWords words) {
    this.typefaces = typefaces;
    this.words = words;
    // Its warnings name style rules of ours; a user cannot do anything with them.
    XRLog.setLoggingEnabled(false);
  }

  /**
   * What the file says of itself, beside its pages.
   *
   * @param about the subject, for a list of files
   * @param footer at the foot of every page
   */
  record Cover(String title, String about, String footer) {}

  /**
   * Makes the file.
   *
   * @param content adds the sheets to the body it is given
   */
  byte[] make(Cover cover, Paper paper, List<Consumer<Part>> sheets) {
    try {
      Made roomy = render(page(cover, paper, sheets));
      if (roomy.pages() <= sheets.size()) {
        return roomy.file();
      }
      Page tight = page(cover, paper, sheets);
      tight.body().setAttribute("class", "tight");
      Made close = render(tight);
      return close.pages() < roomy.pages() ? close.file() : roomy.file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Made(byte[] file, int pages) {}

  private Made render(Page page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      Typefaces.Dressed dressed = typefaces.dress(builder, pdf, page.body().getTextContent());
      if (!dressed.missing().isEmpty()) {
        sayMissing(page, dressed.missing());
      }
      page.style(css(dressed.families()));
      builder.usePDDocument(pdf);
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      builder.withProducer("Advance Workbook");
      builder.useReplacementText("□");
      builder.useObjectDrawerFactory(new Pictures());
      builder.useUnicodeBidiSplitter(new RightToLeft());
      builder.useUnicodeBidiReorderer(new RightToLeft.Reorderer());
      builder.withW3cDocument(page.document(), null);
      builder.toStream(out);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDF();
      }
      return new Made(out.toByteArray(), pdf.getNumberOfPages());
    }
  }

  private void sayMissing(Page page, List<String> missing) {
    new Part(page.body()).box("note").line("small", words.text("missing", missing.size()));
  }

  private Page page(Cover cover, Paper paper, List<Consumer<Part>> sheets) {
    Page page = Page.begin(cover.title(), cover.about());
    page.style(paperCss(paper, cover.footer()));
    Part body = new Part(page.body());
    boolean first = true;
    for (Consumer<Part> sheet : sheets) {
      sheet.accept(body.box(first ? "sheet" : "sheet new-sheet"));
      first = false;
    }
    return page;
  }

  /**
   * The paper, and what stands at the foot of every page. In one rule: a second one for the same
   * margin would replace the first.
   */
  private String paperCss(Paper paper, String footer) {
    String size = paper == Paper.A4 ? "A4" : "letter";
    String number =
        "%s counter(page) %s counter(pages)"
            .formatted(quoted(words.text("page") + " "), quoted(" " + words.text("of") + " "));
    return "@page { size: %s; margin: 12mm 12.7mm 17mm 12.7mm; %s %s }"
        .formatted(size, foot("left", quoted(footer)), foot("right", number));
  }

  private static String foot(String side, String content) {
    return "@bottom-%s { content: %s; text-align: %s; vertical-align: top; padding-top: 2mm;"
            .formatted(side, content, side)
        + " font-family: Inter; font-size: 8.4pt; color: #404040; }";
  }

  private static String quoted(String text) {
    return "'" + PlainText.flat(text).replace("\\", "").replace("'", "’") + "'";
  }

  private static String css(String families) throws IOException {
    try (InputStream in = PageMaker.class.getResourceAsStream("page.css")) {
      String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return "body { font-family: " + families + "; }\n" + rules;
    }
  }

  /** A page as a document, its head and its body. */
  private record Page(Document document, Element head, Element body) {
    static Page begin(String title, String about) {
      Document document = empty();
      Element html = document.createElement("html");
      html.setAttribute("lang", "en");
      document.appendChild(html);
      Element head = document.createElement("head");
      html.appendChild(head);
      Element name = document.createElement("title");
      name.setTextContent(PlainText.flat(title));
      head.appendChild(name);
      Page page = new Page(document, head, document.createElement("body"));
      html.appendChild(page.body);
      page.meta("author", "Advance Workbook");
      page.meta("subject", about);
      page.meta("description", about);
      return page;
    }

    void style(String css) {
      Element style = document.createElement("style");
      style.setTextContent(css);
      head.appendChild(style);
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
}
