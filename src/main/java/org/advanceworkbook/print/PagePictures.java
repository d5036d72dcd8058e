package org.advanceworkbook.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.workbook.PlanPrinter.PageImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as plain pixels, so that a preview needs no type of AWT. */
final class PagePictures {
  List<PageImage> of(byte[] pdf, double dotsPerInch) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<PageImage> pages = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pages.add(pixels(renderer.renderImageWithDPI(i, (float) dotsPerInch, ImageType.ARGB)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageImage pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var canvas = white.createGraphics();
    canvas.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
    canvas.dispose();
    return new PageImage(width, height, white.getRGB(0, 0, width, height, null, 0, width));
  }
}
