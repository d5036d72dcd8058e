package org.advanceworkbook.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How the letters of a file are printed: the smallest size, the lightest grey, the outermost. */
final class InkOfPages extends PDFTextStripper {
  private float smallest = Float.MAX_VALUE;
  private double lightest;
  private int outside;
  private int letters;

  private InkOfPages() {
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorN(this));
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingDeviceCMYKColor(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
  }

  static InkOfPages of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      InkOfPages ink = new InkOfPages();
      ink.getText(document);
      return ink;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    super.processTextPosition(letter);
    if (letter.getUnicode().isBlank()) {
      return;
    }
    letters++;
    smallest = Math.min(smallest, Math.abs(letter.getYScale()));
    lightest = Math.max(lightest, grey());
    boolean across = letter.getX() < 0 || letter.getX() + letter.getWidth() > letter.getPageWidth();
    boolean down = letter.getY() < 0 || letter.getY() > letter.getPageHeight();
    outside += across || down ? 1 : 0;
  }

  private double grey() {
    try {
      float[] rgb =
          getGraphicsState()
              .getNonStrokingColor()
              .getColorSpace()
              .toRGB(getGraphicsState().getNonStrokingColor().getComponents());
      return luminance(rgb[0]) * 0.2126 + luminance(rgb[1]) * 0.7152 + luminance(rgb[2]) * 0.0722;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double luminance(float part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** In points. */
  float smallest() {
    return smallest;
  }

  /** Of the lightest letter against white paper, as WCAG counts it. */
  double contrast() {
    return 1.05 / (lightest + 0.05);
  }

  /** Letters that lie over an edge of the paper. */
  int outside() {
    return outside;
  }

  int letters() {
    return letters;
  }
}
