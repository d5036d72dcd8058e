package org.advanceworkbook.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.ClientSheet;

/**
 * One meeting as a calendar file, RFC 5545. Times are UTC instants, so that daylight saving is
 * reckoned once, here, by the zone of the plan. A plan without a start is an appointment of the
 * whole day.
 */
final class CalendarFile {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int DEFAULT_MINUTES = 60;
  private static final int LINE_BYTES = 75;

  private final PlainAgenda words;
  private final ZoneId here;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param here the zone of this computer, for plans that name none
   */
  CalendarFile(PlainAgenda words, ZoneId here) {
    this.words = words;
    this.here = here;
  }

  byte[] of(CallPlan plan) {
    ClientSheet client = ClientSheet.of(plan);
    if (client.date() == null) {
      throw new IllegalArgumentException("a meeting without a date");
    }
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Advance Workbook//EN");
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    line("BEGIN", "VEVENT");
    line("UID", plan.id() + "@advance-workbook");
    line("SEQUENCE", String.valueOf(sequence(plan)));
    line("DTSTAMP", UTC.format(plan.changedAt()));
    times(client);
    text("SUMMARY", words.summary(client));
    text("LOCATION", client.place().strip());
    text("DESCRIPTION", String.join("\n", words.agenda(client)).strip());
    line("STATUS", "CONFIRMED");
    line("END", "VEVENT");
    line("END", "VCALENDAR");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Seconds between the first and the last change: it grows with every change and needs no store.
   */
  private static int sequence(CallPlan plan) {
    long seconds = Duration.between(plan.createdAt(), plan.changedAt()).toSeconds();
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, seconds));
  }

  private void times(ClientSheet client) {
    if (client.start() == null) {
      LocalDate day = client.date();
      line("DTSTART;VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
      line("DTEND;VALUE=DATE", day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
      return;
    }
    Instant start = client.date().atTime(client.start()).atZone(zone(client)).toInstant();
    int minutes = client.minutes() > 0 ? client.minutes() : DEFAULT_MINUTES;
    line("DTSTART", UTC.format(start));
    line("DTEND", UTC.format(start.plus(Duration.ofMinutes(minutes))));
  }

  private ZoneId zone(ClientSheet client) {
    try {
      return client.zone().isBlank() ? here : ZoneId.of(client.zone().strip());
    } catch (DateTimeException e) {
      return here;
    }
  }

  private void text(String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    StringBuilder safe = new StringBuilder();
    value
        .replace("\r\n", "\n")
        .codePoints()
        .map(c -> c == '\r' || c == '\u2028' || c == '\u2029' ? '\n' : c)
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(c -> escape(safe, c));
    line(name, safe.toString());
  }

  private static void escape(StringBuilder safe, int c) {
    if (c == '\n') {
      safe.append("\\n");
    } else if (c == '\\' || c == ';' || c == ',') {
      safe.append('\\').append((char) c);
    } else {
      safe.appendCodePoint(c);
    }
  }

  /** A line is at most 75 bytes long and is never cut inside a letter. */
  private void line(String name, String value) {
    int bytes = 0;
    for (int c : (name + ":" + value).codePoints().toArray()) {
      int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE_BYTES) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.appendCodePoint(c);
      bytes += size;
    }
    out.append("\r\n");
  }
}
