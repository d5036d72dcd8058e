package org.advanceworkbook.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * The face one types in: every reader must be able to write with it, so it is a simple font with
 * the letters of western Europe. A reader that is given others brings a face of its own.
 */
final class FieldFont {
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap", "OS/2",
          "post", "name");
  private static final int LAST = 0x2122;
  private static final float CAPITALS = 727;
  private static final float SMALL_LETTERS = 546;

  private FieldFont() {}

  static PDFont in(PDDocument pdf, TrueTypeFont face) throws IOException {
    TTFSubsetter part = new TTFSubsetter(face, TABLES);
    for (int c = ' '; c <= LAST; c++) {
      if (WinAnsiEncoding.INSTANCE.contains(GlyphList.getAdobeGlyphList().codePointToName(c))) {
        part.add(c);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    part.writeToStream(out);
    PDFont font =
        PDTrueTypeFont.load(
            pdf, new ByteArrayInputStream(out.toByteArray()), WinAnsiEncoding.INSTANCE);
    // By these a reader finds the middle of a field.
    font.getFontDescriptor().setCapHeight(CAPITALS);
    font.getFontDescriptor().setXHeight(SMALL_LETTERS);
    return font;
  }

  /** The text as far as this face can show it; what it cannot is a question mark. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String name = GlyphList.getAdobeGlyphList().codePointToName(c);
              boolean known = c == '\n' || WinAnsiEncoding.INSTANCE.contains(name);
              shown.appendCodePoint(known ? c : '?');
            });
    return shown.toString();
  }
}
