package org.advanceworkbook.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of the page: ours, read once and kept, and for characters that ours does not have,
 * those of this computer.
 */
final class Typefaces {
  private static final String FAMILY = "Inter";
  private static final String OTHER = "Other";

  /** From the root: a jar knows no way up. */
  private static final String FOLDER = "/org/advanceworkbook/fonts/";

  private static final Map<Integer, String> WEIGHTS =
      Map.of(400, "Inter_400Regular.ttf", 600, "Inter_600SemiBold.ttf", 700, "Inter_700Bold.ttf");

  private final Map<Integer, TrueTypeFont> own = new TreeMap<>();
  private final SystemFaces system;
  private final ArabicShapes shapes = new ArabicShapes();

  Typefaces(SystemFaces system) {
    this.system = system;
  }

  /** Our face for running text. */
  TrueTypeFont regular() {
    return own().get(400);
  }

  /** The faces that this text needs beside ours. */
  Needed needed(String text) throws IOException {
    CmapLookup known = own().get(400).getUnicodeCmapLookup();
    int[] foreign =
        shapes
            .shape(text)
            .codePoints()
            .distinct()
            .filter(c -> isShown(c) && known.getGlyphId(c) == 0)
            .toArray();
    SystemFaces.Found found = system.facesFor(foreign);
    return new Needed(found.faces(), found.missing());
  }

  /** Makes our faces and those needed known to a page set. */
  void dress(PdfRendererBuilder builder, PDDocument document, Needed needed) throws IOException {
    for (Map.Entry<Integer, TrueTypeFont> face : own().entrySet()) {
      register(builder, document, face.getValue(), FAMILY, face.getKey());
    }
    for (int i = 0; i < needed.others().size(); i++) {
      register(builder, document, needed.others().get(i), OTHER + (i + 1), 400);
    }
  }

  /**
   * What a text needs.
   *
   * @param others faces of this computer
   * @param missing characters that no face can show, each as a string
   */
  record Needed(List<TrueTypeFont> others, List<String> missing) {
    /** The families in the order in which they are tried, a value for {@code font-family}. */
    String families() {
      StringBuilder families = new StringBuilder("'" + FAMILY + "'");
      for (int i = 1; i <= others.size(); i++) {
        families.append(", '").append(OTHER).append(i).append('\'');
      }
      return families.toString();
    }
  }

  private static boolean isShown(int c) {
    int type = Character.getType(c);
    return !Character.isWhitespace(c) && type != Character.FORMAT && type != Character.CONTROL;
  }

  private static void register(
      PdfRendererBuilder builder, PDDocument document, TrueTypeFont face, String family, int weight)
      throws IOException {
    PDFontSupplier font = new PDFontSupplier(PDType0Font.load(document, face, true));
    builder.useFont(font, family, weight, FontStyle.NORMAL, true);
  }

  private Map<Integer, TrueTypeFont> own() {
    if (own.isEmpty()) {
      WEIGHTS.forEach((weight, file) -> own.put(weight, read(file)));
    }
    return own;
  }

  private static TrueTypeFont read(String file) {
    try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
      return parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without ligature tables: they cost most of the time and show no difference. */
  static TrueTypeFont parse(byte[] bytes) throws IOException {
    TTFParser parser = new TTFParser();
    TrueTypeFont face = parser.parse(new RandomAccessReadBuffer(bytes));
    face.setEnableGsub(false);
    return face;
  }
}
