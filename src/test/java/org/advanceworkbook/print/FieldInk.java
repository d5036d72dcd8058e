package org.advanceworkbook.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Where the lines of a filled field stand in it. */
final class FieldInk {
  private FieldInk() {}

  /** The baseline of the lowest line, in points above the lower edge. */
  static float lowest(PDTextField field) throws IOException {
    PDAppearanceStream look = field.getWidgets().getFirst().getNormalAppearanceStream();
    float lowest = Float.MAX_VALUE;
    float y = 0;
    List<Object> tokens = new PDFStreamParser((PDContentStream) look).parse();
    for (int i = 0; i < tokens.size(); i++) {
      String name = tokens.get(i) instanceof Operator one ? one.getName() : "";
      if (name.equals("BT")) {
        y = 0;
      } else if (name.equals("Td")) {
        y += ((COSNumber) tokens.get(i - 1)).floatValue();
      } else if (name.equals("Tj") || name.equals("TJ")) {
        lowest = Math.min(lowest, y);
      }
    }
    return lowest;
  }
}
