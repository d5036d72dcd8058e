package org.advanceworkbook.ui.history;

import java.time.LocalDate;
import org.advanceworkbook.words.Words;

/** A stretch of time up to today. */
enum Period {
  MONTH,
  THREE_MONTHS,
  YEAR,
  TWELVE_MONTHS,
  ALL;

  /** Its first day, null where there is none. */
  LocalDate from(LocalDate today) {
    return switch (this) {
      case MONTH -> today.withDayOfMonth(1);
      case THREE_MONTHS -> today.minusMonths(3).plusDays(1);
      case YEAR -> today.withDayOfYear(1);
      case TWELVE_MONTHS -> today.minusMonths(12).plusDays(1);
      case ALL -> null;
    };
  }

  String name(Words words) {
    return switch (this) {
      case MONTH -> words.get("history.period.month");
      case THREE_MONTHS -> words.get("history.period.three-months");
      case YEAR -> words.get("history.period.year");
      case TWELVE_MONTHS -> words.get("history.period.twelve-months");
      case ALL -> words.get("history.period.all");
    };
  }
}
