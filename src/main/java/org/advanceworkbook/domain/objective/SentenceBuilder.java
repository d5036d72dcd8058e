package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Builds an objective from its parts so that the judge, taking it apart again, finds the same
 * parts. Objectives are written in English, whatever the language of the machine.
 */
public final class SentenceBuilder {
  private static final int NEAR_PAST = 30;
  private static final int NEAR_FUTURE = 330;

  private SentenceBuilder() {}

  /**
   * "Priya Nair books a working session by Fri 26 June".
   *
   * @param who the client who acts, may be empty
   * @param action what they do, a verb in the third person first, may be empty
   * @param due by when, may be null
   * @param inTheCall true when it happens before the call is over; then the day is left out
   * @param today the day from which a year can be left out
   * @param dayFirst true for 26 June, false for June 26
   */
  public static String sentence(
      String who,
      String action,
      LocalDate due,
      boolean inTheCall,
      LocalDate today,
      boolean dayFirst) {
    String act = (who.strip() + " " + action.strip()).strip();
    if (inTheCall) {
      return (act + " before the call is over").strip();
    }
    return due == null ? act : (act + " by " + day(due, today, dayFirst)).strip();
  }

  /** A day as the rep would write it; the year only where it would be misread. */
  public static String day(LocalDate day, LocalDate today, boolean dayFirst) {
    boolean near =
        !day.isBefore(today.minusDays(NEAR_PAST)) && !day.isAfter(today.plusDays(NEAR_FUTURE));
    String pattern = (dayFirst ? "EEE d MMMM" : "EEE MMMM d") + (near ? "" : " uuuu");
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
  }
}
