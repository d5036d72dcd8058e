package org.advanceworkbook.print;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * How a field looks that is filled in with letters the face of the fields does not have: drawn with
 * the faces of the page, which are put inside the file. A reader that is typed in draws it anew
 * with a face of its own.
 */
final class FieldLook {
  static final float SIZE = 9.5f;
  private static final float LEADING = 11.5f;
  private static final float SIDE = 2;
  private static final float CAPITALS = 0.727f;
  private static final float ASCENT = 0.97f;
  private static final String MISSING = "□";

  private final PDDocument pdf;
  private final Typefaces typefaces;
  private final Map<TrueTypeFont, PDType0Font> inside = new HashMap<>();
  private final ArabicShapes shapes = new ArabicShapes();
  private final RightToLeft.Reorderer reorderer = new RightToLeft.Reorderer();

  FieldLook(PDDocument pdf, Typefaces typefaces) {
    this.pdf = pdf;
    this.typefaces = typefaces;
  }

  /** A letter in the face that has it. */
  private record Letter(String text, PDType0Font face, float width) {}

  PDAppearanceStream of(String text, FieldPlace place, boolean area) throws IOException {
    PDAppearanceStream look = new PDAppearanceStream(pdf);
    look.setResources(new PDResources());
    look.setBBox(new PDRectangle(place.width(), place.height()));
    List<TrueTypeFont> faces = new ArrayList<>(List.of(typefaces.regular()));
    faces.addAll(typefaces.needed(text).others());
    float room = place.width() - 2 * SIDE;
    float middle = (place.height() - SIZE * CAPITALS) / 2;
    float y = area ? place.height() - SIDE - SIZE * ASCENT : middle;
    try (PDPageContentStream pen = new PDPageContentStream(pdf, look)) {
      pen.beginMarkedContent(COSName.TX);
      pen.saveGraphicsState();
      pen.addRect(0, 0, place.width(), place.height());
      pen.clip();
      for (String paragraph : text.split("\n", -1)) {
        for (String line : area ? lines(paragraph, faces, room) : List.of(paragraph)) {
          draw(pen, line, faces, room, y);
          y -= LEADING;
        }
      }
      pen.restoreGraphicsState();
      pen.endMarkedContent();
    }
    return look;
  }

  private void draw(
      PDPageContentStream pen, String line, List<TrueTypeFont> faces, float room, float y)
      throws IOException {
    List<Letter> letters = letters(visual(line), faces);
    boolean leftward = !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    float width = (float) letters.stream().mapToDouble(Letter::width).sum();
    pen.beginText();
    pen.newLineAtOffset(SIDE + (leftward ? Math.max(0, room - width) : 0), y);
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      run.append(letters.get(i).text());
      if (i == letters.size() - 1 || letters.get(i + 1).face() != letters.get(i).face()) {
        pen.setFont(letters.get(i).face(), SIZE);
        pen.showText(run.toString());
        run.setLength(0);
      }
    }
    pen.endText();
  }

  /** The lines of a paragraph, broken at blanks, and inside a word only where it has no room. */
  private List<String> lines(String paragraph, List<TrueTypeFont> faces, float room)
      throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float used = 0;
    int blank = -1;
    for (Letter letter : letters(shapes.shape(paragraph), faces)) {
      if (used + letter.width() > room && !line.isEmpty()) {
        String rest = blank < 0 ? "" : line.substring(blank + 1);
        lines.add(blank < 0 ? line.toString() : line.substring(0, blank));
        line = new StringBuilder(rest);
        used = width(rest, faces);
        blank = -1;
      }
      blank = letter.text().isBlank() ? line.length() : blank;
      line.append(letter.text());
      used += letter.width();
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String text, List<TrueTypeFont> faces) throws IOException {
    return (float) letters(text, faces).stream().mapToDouble(Letter::width).sum();
  }

  private List<Letter> letters(String text, List<TrueTypeFont> faces) throws IOException {
    List<Letter> letters = new ArrayList<>();
    for (int c : text.codePoints().toArray()) {
      int type = Character.getType(c);
      if (type != Character.FORMAT && type != Character.CONTROL && !isVariation(c)) {
        letters.add(letter(c, faces));
      }
    }
    return letters;
  }

  private static boolean isVariation(int c) {
    return c >= 0xFE00 && c <= 0xFE0F;
  }

  private Letter letter(int c, List<TrueTypeFont> faces) throws IOException {
    for (TrueTypeFont face : faces) {
      if (face.getUnicodeCmapLookup().getGlyphId(c) != 0) {
        return letter(Character.toString(c), face);
      }
    }
    return letter(Character.isWhitespace(c) ? " " : MISSING, faces.getFirst());
  }

  private Letter letter(String text, TrueTypeFont face) throws IOException {
    PDType0Font font = inside.get(face);
    if (font == null) {
      font = PDType0Font.load(pdf, face, true);
      inside.put(face, font);
    }
    return new Letter(text, font, font.getStringWidth(text) / 1000 * SIZE);
  }

  /** The letters in the order in which they stand, from the left. */
  private String visual(String line) {
    String shaped = shapes.shape(line);
    Bidi bidi = new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    String[] runs = new String[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String run = shaped.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      runs[i] = levels[i] % 2 == 1 ? reorderer.reorderRTLTextToLTR(run) : run;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    return String.join("", runs);
  }
}
