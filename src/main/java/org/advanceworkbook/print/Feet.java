package org.advanceworkbook.print;

import java.time.Clock;
import java.time.LocalDate;
import org.advanceworkbook.domain.call.CallPlan;

/** What stands at the foot of a sheet: with whom and when, so that a loose page finds its way. */
final class Feet {
  /** A foot stays on one line, or two. */
  private static final int LONGEST_NAME = 60;

  private final PageWords words;
  private final Clock clock;

  Feet(PageWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  String of(CallPlan plan) {
    return of(plan.frame().accountName(), plan.frame().date(), printed());
  }

  /** Of our program and the day of printing. */
  String printed() {
    return words.text("footer", words.day(LocalDate.now(clock)));
  }

  String of(String account, LocalDate date, String more) {
    return PageHead.joined(" · ", shortened(account.strip()), words.day(date), more);
  }

  private static String shortened(String name) {
    int end = name.length() <= LONGEST_NAME ? name.length() : LONGEST_NAME;
    boolean half = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
    return end == name.length() ? name : name.substring(0, half ? end - 1 : end).strip() + "…";
  }
}
