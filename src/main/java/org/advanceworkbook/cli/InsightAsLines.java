package org.advanceworkbook.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.CallsPer;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.GroupName;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.domain.insight.TwoShares;
import org.advanceworkbook.workbook.CallSaying;
import org.advanceworkbook.workbook.InsightGroup;

/** Figures for the eye: a group a line, each rate with its count and its range. */
final class InsightAsLines {
  private static final int NAME = 28;
  private static final int FIGURE = 26;
  private static final List<Measure> MEASURES =
      List.of(Measure.ADVANCE, Measure.CLEAR_ENDING, Measure.PLANNED_HIT, Measure.KEPT);

  private final PrintStream out;
  private final Function<Phrase, String> words;

  InsightAsLines(PrintStream out, Function<Phrase, String> words) {
    this.out = out;
    this.words = words;
  }

  void write(Dimension by, CallFigures total, List<InsightGroup> groups, List<CallSaying> sayings) {
    StringBuilder head = new StringBuilder(cell(words.apply(GroupName.of(by)), NAME));
    MEASURES.forEach(measure -> head.append(cell(say("cli.insight.measure." + measure), FIGURE)));
    out.println(head.toString().stripTrailing());
    for (InsightGroup group : groups) {
      line(words.apply(GroupName.of(by, group.key())), group.figures());
    }
    line(say("cli.insight.all"), total);
    out.println(per("cli.insight.per-advance", total.callsPerAdvance()));
    out.println(per("cli.insight.per-decision", total.callsPerDecision()));
    sayings.forEach(saying -> out.println(sentence(saying)));
  }

  private void line(String name, CallFigures figures) {
    StringBuilder line = new StringBuilder(cell(name, NAME));
    MEASURES.forEach(measure -> line.append(cell(rate(figures.rate(measure)), FIGURE)));
    out.println(line.toString().stripTrailing());
  }

  private String rate(Rate rate) {
    if (!rate.isShown()) {
      return say("cli.insight.few", rate.hits(), rate.n());
    }
    return say(
        "cli.insight.rate",
        rate.hits(),
        rate.n(),
        percent(rate.value()),
        percent(rate.low()),
        percent(rate.high()));
  }

  private String per(String key, CallsPer per) {
    String value = per.isShown() ? String.format(Locale.ROOT, "%.1f", per.value()) : "–";
    return say(key, value, per.calls(), per.endings());
  }

  private String sentence(CallSaying saying) {
    TwoShares shares = saying.comparison().shares();
    return say(
        "cli.insight.saying." + saying.kind(),
        words.apply(GroupName.of(saying.by(), saying.key())),
        rate(shares.one()),
        rate(shares.other()));
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  private static String cell(String text, int width) {
    return CallsAsLines.filled(CallsAsLines.line(text, width), width) + "  ";
  }

  private String say(String key, Object... args) {
    return words.apply(Phrase.of(key, args));
  }
}
