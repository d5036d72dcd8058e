package org.advanceworkbook.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.print.PageMaker.Cover;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.advanceworkbook.workbook.Settings.DateStyle;
import org.advanceworkbook.workbook.form.DebriefForms;
import org.advanceworkbook.workbook.form.FilledForm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Debrief forms as tagged PDF files with fields. Blocking; may be called from any thread, one form
 * is made at a time.
 */
public final class DebriefFormPages implements DebriefForms {
  private final PageWords words;
  private final Feet feet;
  private final Typefaces typefaces;
  private final PageMaker maker;

  /**
   * @param say says a phrase
   * @param dates how days are written, asked anew for every form
   * @param clock for the day of printing
   */
  public DebriefFormPages(Function<Phrase, String> say, Supplier<DateStyle> dates, Clock clock) {
    this.words = new PageWords(say, dates);
    this.feet = new Feet(words, clock);
    this.typefaces = new Typefaces(SystemFaces.ofThisComputer());
    this.maker = new PageMaker(typefaces, words);
  }

  @Override
  public synchronized byte[] form(Snapshot what, String workbook, Paper paper) {
    FormSheet sheet = new FormSheet(words, what.call());
    String title = words.text("form.title", new PageHead(words).title(what.call().plan()));
    Leaf leaf = new Leaf(title, feet.of(what.call().plan()), sheet::add);
    PageMaker.Made made =
        maker.made(new Cover(title, words.text("form.about")), paper, List.of(leaf));
    try (PDDocument pdf = Loader.loadPDF(made.file())) {
      String key = FormReader.key(workbook, what.call().plan().id());
      new FormFiller(pdf, typefaces, key).fill(sheet.fields(), made.places());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FilledForm read(String place) {
    return new FormReader().read(place);
  }
}
