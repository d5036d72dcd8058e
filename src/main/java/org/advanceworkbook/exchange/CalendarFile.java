package org.advanceworkbook.exchange;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.ClientSheet;
import org.advanceworkbook.domain.call.NextStep;

/**
 * One meeting as a calendar file, RFC 5545. Times are UTC instants, so that daylight saving is
 * reckoned once, here, by the zone of the plan. A plan without a start is an appointment of the
 * whole day.
 */
final class CalendarFile {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int DEFAULT_MINUTES = 60;

  private final PlainAgenda words;
  private final Clock clock;
  private final CalendarLines out = new CalendarLines();

  /**
   * @param clock with the zone of this computer, for plans that name none
   */
  CalendarFile(PlainAgenda words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** The meeting of a plan. */
  byte[] of(CallPlan plan) {
    ClientSheet client = ClientSheet.of(plan);
    if (client.date() == null) {
      throw new IllegalArgumentException("a meeting without a date");
    }
    begin();
    beginEvent(plan.id(), plan, plan.changedAt());
    times(client);
    out.text("SUMMARY", words.summary(client.account()));
    out.text("LOCATION", client.place().strip());
    out.text("DESCRIPTION", String.join("\n", words.description(client)).strip());
    out.line("STATUS", "CONFIRMED");
    out.line("END", "VEVENT");
    return end();
  }

  /** What is to happen after a call, a whole day each, which stays free for other things. */
  byte[] of(CallPlan plan, List<NextStep> steps) {
    begin();
    for (NextStep step : steps) {
      beginEvent(step.id(), plan, clock.instant());
      day(step.date());
      out.text("SUMMARY", words.summary(step));
      out.text("DESCRIPTION", String.join("\n", words.description(step)).strip());
      out.line("TRANSP", "TRANSPARENT");
      out.line("STATUS", "CONFIRMED");
      out.line("END", "VEVENT");
    }
    return end();
  }

  private void begin() {
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", "-//Advance Workbook//EN");
    out.line("CALSCALE", "GREGORIAN");
    out.line("METHOD", "PUBLISH");
  }

  private void beginEvent(String id, CallPlan plan, Instant changed) {
    out.line("BEGIN", "VEVENT");
    out.line("UID", id + "@advance-workbook");
    out.line("SEQUENCE", String.valueOf(sequence(plan.createdAt(), changed)));
    out.line("DTSTAMP", UTC.format(changed));
  }

  private byte[] end() {
    out.line("END", "VCALENDAR");
    return out.bytes();
  }

  /**
   * Seconds between the first and the last change: it grows with every change and needs no store.
   */
  private static int sequence(Instant made, Instant changed) {
    long seconds = Duration.between(made, changed).toSeconds();
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, seconds));
  }

  private void day(LocalDate day) {
    out.line("DTSTART;VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
    out.line("DTEND;VALUE=DATE", day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
  }

  private void times(ClientSheet client) {
    if (client.start() == null) {
      day(client.date());
      return;
    }
    Instant start = client.date().atTime(client.start()).atZone(zone(client)).toInstant();
    int minutes = client.minutes() > 0 ? client.minutes() : DEFAULT_MINUTES;
    out.line("DTSTART", UTC.format(start));
    out.line("DTEND", UTC.format(start.plus(Duration.ofMinutes(minutes))));
  }

  private ZoneId zone(ClientSheet client) {
    try {
      return client.zone().isBlank() ? clock.getZone() : ZoneId.of(client.zone().strip());
    } catch (DateTimeException e) {
      return clock.getZone();
    }
  }
}
