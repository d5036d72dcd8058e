package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.List;

/**
 * Builds an objective from its parts so that the judge, taking it apart again, finds the same
 * parts. Objectives are written in English, whatever the language of the machine.
 */
public final class SentenceBuilder {
  private static final int NEAR_PAST = 30;
  private static final int NEAR_FUTURE = 330;

  /** Written out here: the locale data of the platform costs more than all the judging. */
  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

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
    String weekday = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    String month = MONTHS.get(day.getMonthValue() - 1);
    String date = dayFirst ? day.getDayOfMonth() + " " + month : month + " " + day.getDayOfMonth();
    return weekday + " " + date + (near ? "" : " " + day.getYear());
  }
}
