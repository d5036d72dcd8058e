package org.advanceworkbook.print;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.WantedOutcome;
import org.advanceworkbook.domain.objective.Verdict;

/** The box that comes first: what the client will do, and the least that still counts. */
final class OutcomeBox {
  private static final int LONG = 260;
  private static final Set<String> UNFINISHED =
      Set.of(
          Verdict.PURPOSE_ONLY.name(), Verdict.NOT_AN_ADVANCE.name(), Verdict.CANNOT_TELL.name());

  private final PageWords words;

  OutcomeBox(PageWords words) {
    this.words = words;
  }

  /**
   * @param verdict of the judge, empty when nobody asked it; an advance needs no word
   */
  void add(Part sheet, WantedOutcome wanted, String verdict) {
    Part box = sheet.box("outcome");
    box.heading(2, "", words.text("outcome"));
    String target = sentence(wanted.target());
    if (target.isBlank()) {
      box.penLines(2);
    }
    box.prose(target.length() > LONG ? "less-big" : "big", target);
    if (!target.isBlank() && UNFINISHED.contains(verdict)) {
      box.line("small", words.text("verdict." + verdict));
    }
    apart(box, wanted.target());
    Part row = box.row("block");
    proof(row.cell("half"), wanted);
    minimum(row.cell("half-last"), wanted.minimum());
    more(box, wanted);
  }

  private void proof(Part cell, WantedOutcome wanted) {
    cell.heading(3, "", words.text("proof"));
    if (wanted.target().proof().isBlank()) {
      cell.penLines(1);
    }
    cell.prose("", wanted.target().proof());
  }

  private void minimum(Part cell, PlannedAdvance minimum) {
    cell.heading(3, "", words.text("minimum"));
    String text = sentence(minimum);
    if (text.isBlank()) {
      cell.penLines(1);
    }
    cell.prose("", text);
    details(cell, minimum);
  }

  private void more(Part box, WantedOutcome wanted) {
    Part more = box.box("gap");
    more.labelled("small", words.text("best"), sentence(wanted.at(CommitmentLevel.BEST)));
    details(more, wanted.best());
    more.labelled("small", words.text("why-they-would"), wanted.whyTheyWould());
  }

  private void details(Part part, PlannedAdvance advance) {
    apart(part, advance);
    part.labelled("small", words.text("proof-short"), advance.proof());
  }

  /** The parts of a commitment where the sentence does not already contain them. */
  private void apart(Part part, PlannedAdvance advance) {
    if (advance.text().isBlank()) {
      return;
    }
    part.labelled("small", words.text("who"), unless(advance, advance.who()));
    part.labelled("small", words.text("what"), unless(advance, advance.action()));
    boolean dated = advance.due() != null && !saysDay(advance);
    part.labelled("small", words.text("due"), dated ? words.day(advance.due()) : "");
    if (advance.inTheCall()) {
      part.line("small", words.text("in-the-call"));
    }
  }

  private static String unless(PlannedAdvance advance, String part) {
    return advance.text().contains(part.strip()) ? "" : part;
  }

  /** True where the sentence names this day of this month, in whatever order. */
  private static boolean saysDay(PlannedAdvance advance) {
    int day = advance.due().getDayOfMonth();
    int month = advance.due().getMonthValue();
    String name = advance.due().getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
    String text = advance.text().toLowerCase(Locale.ROOT);
    String dayFirst = "\\b0?%d(st|nd|rd|th)?([ .]+%s|[./-]0?%d\\b)".formatted(day, name, month);
    String monthFirst = "(\\b%s[a-z]*[ .]+|\\b0?%d[./-])0?%d\\b".formatted(name, month, day);
    return Pattern.compile(dayFirst + "|" + monthFirst).matcher(text).find();
  }

  /** The sentence as typed, else put together from its parts. */
  String sentence(PlannedAdvance advance) {
    if (Texts.given(advance.text())) {
      return advance.text();
    }
    String act = PageHead.joined(" ", advance.who(), advance.action());
    String due = advance.due() == null ? "" : words.text("by", words.day(advance.due()));
    String now = advance.inTheCall() ? words.text("now") : "";
    return PageHead.joined(", ", act, due, now);
  }
}
