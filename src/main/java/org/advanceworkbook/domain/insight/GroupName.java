package org.advanceworkbook.domain.insight;

import java.time.YearMonth;
import org.advanceworkbook.domain.Phrase;

/** How dimensions and their groups are named on screen. */
public final class GroupName {
  private GroupName() {}

  /** The name of a dimension, as in "By readiness of the plan". */
  public static Phrase of(Dimension by) {
    return Phrase.of("insight.by." + by.name());
  }

  /** The name of a group, also of the one that does not say. */
  public static Phrase of(Dimension by, String key) {
    if (key.equals(Dimension.NONE)) {
      return Phrase.of("insight.none." + by.name());
    }
    return switch (by) {
      case MONTH -> month(YearMonth.parse(key));
      case REP -> Phrase.of("insight.rep", key);
      case KIND -> Phrase.of("names.call-kind." + key);
      case PURPOSE -> Phrase.of("names.purpose." + key);
      case STAGE -> Phrase.of("names.stage." + key);
      case LEVEL -> Phrase.of("names.commitment-level." + key);
      case CHANNEL -> Phrase.of("names.channel." + key);
      default -> Phrase.of("insight." + by.name() + "." + key);
    };
  }

  private static Phrase month(YearMonth month) {
    return Phrase.of("insight.month." + month.getMonthValue(), String.valueOf(month.getYear()));
  }
}
