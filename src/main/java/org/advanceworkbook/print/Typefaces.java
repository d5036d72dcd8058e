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

  /**
   * Makes the faces known that this text needs.
   *
   * @return their families in the order in which they are tried, and what no face can show
   */
  Dressed dress(PdfRendererBuilder builder, PDDocument document, String text) throws IOException {
    for (Map.Entry<Integer, TrueTypeFont> face : own().entrySet()) {
      register(builder, document, face.getValue(), FAMILY, face.getKey());
    }
    CmapLookup known = own().get(400).getUnicodeCmapLookup();
    int[] foreign =
        shapes
            .shape(text)
            .codePoints()
            .distinct()
            .filter(c -> isShown(c) && known.getGlyphId(c) == 0)
            .toArray();
    SystemFaces.Found found = system.facesFor(foreign);
    StringBuilder families = new StringBuilder("'" + FAMILY + "'");
    int number = 0;
    for (TrueTypeFont face : found.faces()) {
      String family = "Other" + ++number;
      register(builder, document, face, family, 400);
      families.append(", '").append(family).append('\'');
    }
    return new Dressed(families.toString(), found.missing());
  }

  /**
   * What a text was given.
   *
   * @param families value for {@code font-family}
   * @param missing characters that no face can show, each as a string
   */
  record Dressed(String families, List<String> missing) {}

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
