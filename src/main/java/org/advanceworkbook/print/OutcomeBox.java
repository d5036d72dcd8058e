package org.advanceworkbook.print;

import java.util.List;
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
   * @param inTheHead people named in full above the box
   */
  void add(Part sheet, WantedOutcome wanted, String verdict, List<String> inTheHead) {
    Part box = sheet.box("outcome");
    box.heading(2, "", words.text("outcome"));
    String target = sentence(wanted.target());
    if (target.isBlank()) {
      box.penLines(2);
    }
    box.prose(target.length() > LONG ? "less-big" : "big", target);
    Run run = box.run("small");
    if (!target.isBlank() && UNFINISHED.contains(verdict)) {
      run.say(words.text("verdict." + verdict));
    }
    apart(run, wanted.target(), inTheHead);
    Part row = box.row("block");
    proof(row.cell("half"), wanted);
    minimum(row.cell("half-last"), wanted.minimum(), inTheHead);
    more(box, wanted, inTheHead);
  }

  private void proof(Part cell, WantedOutcome wanted) {
    cell.heading(3, "", words.text("proof"));
    if (wanted.target().proof().isBlank()) {
      cell.penLines(1);
    }
    cell.prose("", wanted.target().proof());
  }

  private void minimum(Part cell, PlannedAdvance minimum, List<String> inTheHead) {
    cell.heading(3, "", words.text("minimum"));
    String text = sentence(minimum);
    if (text.isBlank()) {
      cell.penLines(1);
    }
    cell.prose("", text);
    details(cell.run("small"), minimum, inTheHead);
  }

  private void more(Part box, WantedOutcome wanted, List<String> inTheHead) {
    Part more = box.box("gap");
    Run best = more.run("small");
    best.add(words.text("best"), sentence(wanted.at(CommitmentLevel.BEST)));
    details(best, wanted.best(), inTheHead);
    best.add(words.text("why-they-would"), wanted.whyTheyWould());
  }

  private void details(Run run, PlannedAdvance advance, List<String> inTheHead) {
    apart(run, advance, inTheHead);
    run.add(words.text("proof-short"), advance.proof());
  }

  /** The parts of a commitment where the sentence does not already contain them. */
  private void apart(Run run, PlannedAdvance advance, List<String> inTheHead) {
    if (advance.text().isBlank()) {
      return;
    }
    run.add(words.text("who"), who(advance, inTheHead));
    run.add(words.text("what"), unless(advance, advance.action()));
    boolean dated = advance.due() != null && !saysDay(advance);
    run.add(words.text("due"), dated ? words.day(advance.due()) : "");
    if (advance.inTheCall()) {
      run.say(words.text("in-the-call"));
    }
  }

  private static String unless(PlannedAdvance advance, String part) {
    return advance.text().contains(part.strip()) ? "" : part;
  }

  /** Who acts, unless the sentence says it, be it by the first name of somebody in the head. */
  private static String who(PlannedAdvance advance, List<String> inTheHead) {
    String first = advance.who().strip().split("\\s", 2)[0];
    boolean named = inTheHead.contains(advance.who()) && advance.text().contains(first);
    return named ? "" : unless(advance, advance.who());
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
