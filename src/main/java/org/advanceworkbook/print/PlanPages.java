package org.advanceworkbook.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.ClientSheet;
import org.advanceworkbook.print.PageMaker.Cover;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.Settings.DateStyle;

/**
 * Makes, shows, writes and prints the pages of a call. Blocking; may be called from any thread, one
 * page set is made at a time, because the faces are read once and kept.
 */
public final class PlanPages implements PlanPrinter {
  private final PageWords words;
  private final Clock clock;
  private final PageMaker maker;
  private final PagePictures pictures = new PagePictures();
  private final PageFile file = new PageFile();
  private final PrintDesk desk = new PrintDesk();

  /**
   * @param say says a phrase
   * @param dates how days are written, asked anew for every page set
   * @param clock for the day of printing
   */
  public PlanPages(Function<Phrase, String> say, Supplier<DateStyle> dates, Clock clock) {
    this(say, dates, clock, SystemFaces.ofThisComputer());
  }

  PlanPages(
      Function<Phrase, String> say, Supplier<DateStyle> dates, Clock clock, SystemFaces faces) {
    this.words = new PageWords(say, dates);
    this.clock = clock;
    this.maker = new PageMaker(new Typefaces(faces), words);
  }

  @Override
  public synchronized byte[] pdf(Snapshot what, Sheet sheet, Paper paper) {
    return sheet == Sheet.CLIENT ? client(what.call().plan(), paper) : plan(what, sheet, paper);
  }

  private byte[] client(CallPlan plan, Paper paper) {
    ClientPage page = new ClientPage(words);
    ClientSheet client = ClientSheet.of(plan);
    Cover cover =
        new Cover(page.title(client), words.text("client.about"), words.text("client.footer"));
    return maker.make(cover, paper, List.of(part -> page.add(part, client)));
  }

  private byte[] plan(Snapshot what, Sheet sheet, Paper paper) {
    String title = words.text("title", new PageHead(words).title(what.call().plan()));
    String footer = words.text("footer", words.day(LocalDate.now(clock)));
    return maker.make(new Cover(title, words.text("about"), footer), paper, sheets(what, sheet));
  }

  private List<Consumer<Part>> sheets(Snapshot what, Sheet sheet) {
    List<Consumer<Part>> sheets = new ArrayList<>();
    if (sheet != Sheet.DEBRIEF) {
      sheets.add(part -> new PlanSheet(words).add(part, what));
    }
    if (sheet != Sheet.PLAN) {
      sheets.add(part -> new DebriefSheet(words).add(part, what.call()));
    }
    return sheets;
  }

  @Override
  public List<PageImage> pictures(byte[] pdf, double dotsPerInch) {
    return pictures.of(pdf, dotsPerInch);
  }

  @Override
  public void write(byte[] pdf, String place) {
    file.write(pdf, place);
  }

  @Override
  public Printed print(byte[] pdf, String title) {
    return desk.print(pdf, title);
  }
}
