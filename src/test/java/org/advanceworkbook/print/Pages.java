package org.advanceworkbook.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ResourceBundle;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.advanceworkbook.workbook.Settings.DateStyle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printer for tests, and what can be read on its pages. */
final class Pages {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-16T09:00:00Z"), ZoneOffset.UTC);

  private Pages() {}

  static PlanPages printer() {
    return printer(SystemFaces.ofThisComputer());
  }

  static PlanPages printer(SystemFaces faces) {
    return new PlanPages(
        Pages::say, () -> DateStyle.DAY_FIRST, CLOCK, PrinterMemory.untilTheEnd(), faces);
  }

  /** A call that belongs to no opportunity. */
  static Snapshot alone(CallRecord call) {
    return new Snapshot(call, null);
  }

  static String say(Phrase phrase) {
    ResourceBundle words = ResourceBundle.getBundle("org.advanceworkbook.words.print");
    return new MessageFormat(words.getString(phrase.key()), java.util.Locale.ROOT)
        .format(phrase.args().toArray());
  }

  /** The words of all pages, with single blanks, compatible forms of letters made plain. */
  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      String text = Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC);
      return text.replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int count(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
