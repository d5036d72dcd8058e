package org.advanceworkbook.print;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.print.PageMaker.Cover;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.HistoryList;
import org.advanceworkbook.workbook.OneOnOneView;
import org.advanceworkbook.workbook.OpportunityRow;
import org.advanceworkbook.workbook.Overviews;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.Settings.DateStyle;
import org.advanceworkbook.workbook.WeekView;

/** Pages over several calls. Blocking; may be called from any thread, one at a time. */
public final class OverviewPages implements Overviews {
  private final PageWords words;
  private final Feet feet;
  private final PageMaker maker;

  /**
   * @param say says a phrase
   * @param dates how days are written, asked anew for every page set
   * @param clock for the day of printing
   */
  public OverviewPages(Function<Phrase, String> say, Supplier<DateStyle> dates, Clock clock) {
    this.words = new PageWords(say, dates);
    this.feet = new Feet(words, clock);
    this.maker = new PageMaker(new Typefaces(SystemFaces.ofThisComputer()), words);
  }

  @Override
  public synchronized byte[] week(WeekView week, Paper paper) {
    WeekSheet sheet = new WeekSheet(words);
    String title = sheet.title(week);
    Leaf leaf =
        new Leaf(
            title, PageHead.joined(" · ", title, feet.printed()), part -> sheet.add(part, week));
    return maker.make(new Cover(title, words.text("week.about")), paper, List.of(leaf));
  }

  @Override
  public synchronized byte[] opportunity(ChainView chain, Paper paper) {
    OpportunityRow row = chain.opportunity().row();
    String title = PageHead.joined(": ", row.account(), row.opportunity().name());
    Leaf leaf =
        new Leaf(
            title,
            feet.of(row.account(), null, feet.printed()),
            part -> new OpportunitySheet(words).add(part, chain));
    return maker.make(new Cover(title, words.text("chain.about")), paper, List.of(leaf));
  }

  @Override
  public synchronized byte[] history(HistoryList list, Paper paper) {
    HistorySheet sheet = new HistorySheet(words);
    String title = sheet.title();
    Leaf leaf =
        new Leaf(
                title, PageHead.joined(" · ", title, feet.printed()), part -> sheet.add(part, list))
            .asLong();
    return maker.make(new Cover(title, sheet.chosen(list)), paper, List.of(leaf));
  }

  @Override
  public synchronized byte[] oneOnOne(OneOnOneView view, AuthorRole whose, Paper paper) {
    OneOnOneSheet sheet = new OneOnOneSheet(words, view, whose);
    String title = sheet.title();
    String foot = feet.of(title, view.session().day(), feet.printed());
    Leaf leaf = new Leaf(title, foot, sheet::add);
    return maker.make(new Cover(title, words.text("one.about")), paper, List.of(leaf));
  }
}
