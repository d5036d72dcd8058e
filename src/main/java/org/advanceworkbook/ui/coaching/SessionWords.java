package org.advanceworkbook.ui.coaching;

import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CallRow;

/** How sessions and their calls are said in one line. */
final class SessionWords {
  private SessionWords() {}

  /** "Northfield Foods, Thu 18 Jun". */
  static String call(Kit kit, CallRow row) {
    String account =
        row.account().isBlank() ? kit.words().get("coaching.no-account") : row.account();
    return row.date() == null ? account : account + ", " + kit.dates().dayShort(row.date());
  }

  /** "Joanne Pike with Graham Tully, Tuesday 16 June". */
  static String who(Kit kit, CoachingSession it) {
    String day =
        it.day() == null ? kit.words().get("coaching.no-day") : kit.dates().dayLong(it.day());
    String rep = it.rep().isBlank() ? kit.words().get("coaching.rep.any") : it.rep();
    return it.coach().isBlank()
        ? rep + ", " + day
        : kit.words().get("coaching.who", rep, it.coach(), day);
  }
}
