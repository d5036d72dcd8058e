package org.advanceworkbook.print;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
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
  private final Feet feet;
  private final PageMaker maker;
  private final PagePictures pictures = new PagePictures();
  private final PageFile file = new PageFile();
  private final PrintDesk desk;

  /**
   * @param say says a phrase
   * @param dates how days are written, asked anew for every page set
   * @param clock for the day of printing
   */
  public PlanPages(Function<Phrase, String> say, Supplier<DateStyle> dates, Clock clock) {
    this(say, dates, clock, PrinterMemory.untilTheEnd());
  }

  /**
   * The same.
   *
   * @param memory which printer was chosen last
   */
  public PlanPages(
      Function<Phrase, String> say, Supplier<DateStyle> dates, Clock clock, PrinterMemory memory) {
    this(say, dates, clock, memory, SystemFaces.ofThisComputer());
  }

  PlanPages(
      Function<Phrase, String> say,
      Supplier<DateStyle> dates,
      Clock clock,
      PrinterMemory memory,
      SystemFaces faces) {
    this.desk = new PrintDesk(memory);
    this.words = new PageWords(say, dates);
    this.feet = new Feet(words, clock);
    this.maker = new PageMaker(new Typefaces(faces), words);
  }

  /** Makes a page that nobody sees, so that the first one that somebody wants is made quickly. */
  public synchronized void prepare() {
    CallPlan empty = CallPlan.begin("", "", CallKind.SALES_CALL, Instant.EPOCH);
    pdf(new Snapshot(new CallRecord(empty, null, "", ""), null), Sheet.PLAN, Paper.A4);
  }

  @Override
  public synchronized byte[] pdf(Snapshot what, Sheet sheet, Paper paper) {
    return sheet == Sheet.CLIENT ? client(what.call().plan(), paper) : plan(what, sheet, paper);
  }

  private byte[] client(CallPlan plan, Paper paper) {
    ClientPage page = new ClientPage(words);
    ClientSheet client = ClientSheet.of(plan);
    String title = page.title(client);
    String foot = feet.of(client.account(), client.date(), words.text("client.footer"));
    Leaf leaf = new Leaf(title, foot, part -> page.add(part, client));
    return maker.make(new Cover(title, words.text("client.about")), paper, List.of(leaf));
  }

  private byte[] plan(Snapshot what, Sheet sheet, Paper paper) {
    String title = words.text("title", new PageHead(words).title(what.call().plan()));
    return maker.make(new Cover(title, words.text("about")), paper, leaves(what, sheet));
  }

  @Override
  public synchronized byte[] book(List<Snapshot> calls, Sheet sheet, Paper paper) {
    List<Leaf> leaves = calls.stream().flatMap(call -> leaves(call, sheet).stream()).toList();
    String title = words.text("book.title", calls.size());
    return maker.make(new Cover(title, words.text("about")), paper, leaves);
  }

  private List<Leaf> leaves(Snapshot what, Sheet sheet) {
    CallPlan plan = what.call().plan();
    String foot = feet.of(plan);
    List<Leaf> leaves = new ArrayList<>();
    if (sheet != Sheet.DEBRIEF) {
      leaves.add(
          new Leaf(
              named(words.word("plan", plan.kind()), plan),
              foot,
              part -> new PlanSheet(words).add(part, what)));
    }
    if (sheet != Sheet.PLAN) {
      leaves.add(
          new Leaf(
              named(words.text("debrief"), plan),
              foot,
              part -> new DebriefSheet(words).add(part, what.call())));
    }
    return leaves;
  }

  private String named(String kind, CallPlan plan) {
    return PageHead.joined(": ", kind, new PageHead(words).title(plan));
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
