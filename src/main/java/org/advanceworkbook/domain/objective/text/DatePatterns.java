package org.advanceworkbook.domain.objective.text;

import java.util.List;

/** Finds a day or the end of a period with the words that lead to it. One object for one text. */
final class DatePatterns {
  private static final int MOST_LEADING = 5;

  private final TokenCursor tokens;
  private final DayPatterns days;
  private final PeriodPatterns periods;

  DatePatterns(List<Token> tokens, Calendar calendar) {
    this.tokens = new TokenCursor(tokens);
    this.days = new DayPatterns(this.tokens, calendar);
    this.periods = new PeriodPatterns(this.tokens, calendar);
  }

  /** The day named from token {@code i} on, a leading preposition included; null when none. */
  TimeMention at(int i) {
    int core = i;
    while (core < i + MOST_LEADING && leads(core) && core(core, tokens.led(core)) == null) {
      core++;
    }
    FoundDay found = core(core, core > i);
    if (found == null) {
      return null;
    }
    return new TimeMention(i, periods.clock(found.end()), TimeMention.Kind.DATED, found.day());
  }

  private boolean leads(int i) {
    boolean underWay =
        i > 0 && tokens.is(i, "coming") && tokens.is(i - 1, "is", "are", "was", "were", "'s");
    return i < tokens.size() && !underWay && TokenCursor.LEADING.contains(tokens.norm(i));
  }

  private FoundDay core(int i, boolean led) {
    if (i >= tokens.size()) {
      return null;
    }
    FoundDay day = days.at(i, led);
    return day == null ? periods.at(i, led) : day;
  }
}
