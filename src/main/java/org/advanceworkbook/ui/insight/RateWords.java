package org.advanceworkbook.ui.insight;

import org.advanceworkbook.domain.insight.GroupName;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.InsightGroup;

/** How shares are said: never without their count, and not at all of too few calls. */
final class RateWords {
  private final Words words;

  RateWords(Words words) {
    this.words = words;
  }

  /** The name of a group, as in "May 2026". */
  String name(InsightGroup group) {
    return words.say(GroupName.of(group.by(), group.key()));
  }

  /** "60%". */
  String percent(double share) {
    return words.get("insight.page.percent", Math.round(share * 100));
  }

  /** "6 of 10". */
  String of(Rate rate) {
    return words.get("insight.page.of", rate.hits(), rate.n());
  }

  /** "95% range 31% to 83%". */
  String range(Rate rate) {
    return words.get("insight.page.range", percent(rate.low()), percent(rate.high()));
  }

  /** What stands for a share of too few. */
  String few(Rate rate) {
    return words.count("insight.page.few", rate.n());
  }

  /** "Advance rate". */
  String measure(Measure measure) {
    return words.get("insight.page.measure." + measure);
  }

  /** What the share counts, in a sentence. */
  String what(Measure measure) {
    return words.get("insight.page.what." + measure);
  }

  /** A share in one breath: "60%, 6 of 10, 95% range 31% to 83%". */
  String whole(Rate rate) {
    return rate.isShown()
        ? words.get("insight.page.whole", percent(rate.value()), of(rate), range(rate))
        : few(rate);
  }

  /** A group and its share in one breath. */
  String whole(InsightGroup group, Measure measure) {
    return words.get("insight.page.named", name(group), whole(group.rate(measure)));
  }
}
