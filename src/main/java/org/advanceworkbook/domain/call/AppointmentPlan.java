package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * Prospecting: the appointment with its purpose and value, on both calendars. R05.
 *
 * @param purpose what the appointment is for
 * @param valueForThem what it gives them
 * @param first first proposed time
 * @param second second proposed time
 * @param words how to ask for it
 * @param bothCalendars what makes it stand on both calendars
 */
public record AppointmentPlan(
    String purpose,
    String valueForThem,
    Slot first,
    Slot second,
    String words,
    String bothCalendars) {
  /** Nothing written yet. */
  public static final AppointmentPlan EMPTY =
      new AppointmentPlan("", "", Slot.NONE, Slot.NONE, "", "");

  /** Guarantees: texts and lists are never null. */
  public AppointmentPlan {
    purpose = Texts.orEmpty(purpose);
    valueForThem = Texts.orEmpty(valueForThem);
    first = first == null ? Slot.NONE : first;
    second = second == null ? Slot.NONE : second;
    words = Texts.orEmpty(words);
    bothCalendars = Texts.orEmpty(bothCalendars);
  }

  /** The same with another purpose. */
  public AppointmentPlan withPurpose(String value) {
    return new AppointmentPlan(value, valueForThem, first, second, words, bothCalendars);
  }

  /** The same with another valueForThem. */
  public AppointmentPlan withValueForThem(String value) {
    return new AppointmentPlan(purpose, value, first, second, words, bothCalendars);
  }

  /** The same with another first. */
  public AppointmentPlan withFirst(Slot value) {
    return new AppointmentPlan(purpose, valueForThem, value, second, words, bothCalendars);
  }

  /** The same with another second. */
  public AppointmentPlan withSecond(Slot value) {
    return new AppointmentPlan(purpose, valueForThem, first, value, words, bothCalendars);
  }

  /** The same with another words. */
  public AppointmentPlan withWords(String value) {
    return new AppointmentPlan(purpose, valueForThem, first, second, value, bothCalendars);
  }

  /** The same with another bothCalendars. */
  public AppointmentPlan withBothCalendars(String value) {
    return new AppointmentPlan(purpose, valueForThem, first, second, words, value);
  }
}
