package org.advanceworkbook.print;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lays out a page set and turns it into a tagged PDF (PDF/UA, PDF/A-3a) with its fonts inside.
 *
 * <p>A sheet should be one page. Where it is not, it is set closer, step by step, as {@link
 * Density} says. What is longer even then keeps the roomiest setting with the fewest pages and
 * flows: the parts stand in the order of the call, so what moves to page two is what comes last in
 * it, first the people, then the agreement, then what is told. Nothing is cut and nothing left out.
 */
final class PageMaker {
  private static final Pattern FIELD = Pattern.compile("field-\\d+");

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
   */
  record Cover(String title, String about) {}

  /** Makes the file. */
  byte[] make(Cover cover, Paper paper, List<Leaf> leaves) {
    return made(cover, paper, leaves).file();
  }

  /**
   * A finished file.
   *
   * @param places of the parts that are to become fields
   */
  record Made(byte[] file, List<FieldPlace> places) {}

  /** The same with the places of its fields. */
  Made made(Cover cover, Paper paper, List<Leaf> leaves) {
    Page page = Page.begin(cover.title(), cover.about());
    leaves.forEach(page::add);
    try {
      return fitted(page, paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Made fitted(Page page, Paper paper) throws IOException {
    Typefaces.Needed needed = typefaces.needed(page.words());
    if (!needed.missing().isEmpty()) {
      sayMissing(page, needed.missing());
    }
    page.style(paperCss(paper));
    page.style(css(needed.families()));
    Fitting fitting = new Fitting(page.sheets());
    while (true) {
      fitting.dressOpen();
      try (PDDocument pdf = new PDDocument();
          Laid laid = layOut(page, needed, pdf)) {
        boolean done = fitting.done(laid.renderer());
        if (done && fitting.isAsLaid()) {
          return laid.made();
        }
        if (done) {
          break;
        }
      }
    }
    fitting.dressAll();
    try (PDDocument pdf = new PDDocument();
        Laid laid = layOut(page, needed, pdf)) {
      return laid.made();
    }
  }

  /** A page set laid out, not drawn yet. */
  private record Laid(PdfBoxRenderer renderer, ByteArrayOutputStream out) implements AutoCloseable {
    Made made() throws IOException {
      List<FieldPlace> places = new ArrayList<>();
      renderer.setListener(
          new PDFCreationListener() {
            @Override
            public void preOpen(PdfBoxRenderer made) {}

            @Override
            public void preWrite(PdfBoxRenderer made, int pages) {}

            @Override
            public void onClose(PdfBoxRenderer made) {
              made.findPagePositionsByID(FIELD).forEach(p -> places.add(FieldPlace.of(p)));
            }
          });
      renderer.createPDF();
      return new Made(out.toByteArray(), places);
    }

    @Override
    public void close() {
      renderer.close();
    }
  }

  private Laid layOut(Page page, Typefaces.Needed needed, PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    typefaces.dress(builder, pdf, needed);
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
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    renderer.layout();
    return new Laid(renderer, out);
  }

  private void sayMissing(Page page, List<String> missing) {
    page.body().box("note").line("small", words.text("missing", missing.size()));
  }

  /** The paper, and what stands at the foot of every page. */
  private String paperCss(Paper paper) {
    String size = paper == Paper.A4 ? "A4" : "letter";
    String number =
        "'%s ' counter(page) ' %s ' counter(pages)".formatted(words.text("page"), words.text("of"));
    return "@page { size: %s; margin: 9mm 11.5mm 12.5mm 11.5mm;".formatted(size)
        + " @bottom-left { content: element(foot); width: 80%; vertical-align: top;"
        + " padding-top: 1.6mm; }"
        + " @bottom-right { content: %s; text-align: right; vertical-align: top;".formatted(number)
        + " padding-top: 1.6mm; font-family: Inter; font-size: 8.5pt; color: #404040; } }";
  }

  private static String css(String families) throws IOException {
    try (InputStream in = PageMaker.class.getResourceAsStream("page.css")) {
      String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return "body { font-family: " + families + "; }\n" + rules;
    }
  }
}
