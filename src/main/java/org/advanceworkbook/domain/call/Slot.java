package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A proposed time for an appointment.
 *
 * @param date null when open
 * @param start null when open
 */
public record Slot(LocalDate date, LocalTime start) {
  /** No time proposed yet. */
  public static final Slot NONE = new Slot(null, null);

  /** Guarantees: texts and lists are never null. */
  public Slot {}

  /** The same with another date. */
  public Slot withDate(LocalDate value) {
    return new Slot(value, start);
  }

  /** The same with another start. */
  public Slot withStart(LocalTime value) {
    return new Slot(date, value);
  }
}
