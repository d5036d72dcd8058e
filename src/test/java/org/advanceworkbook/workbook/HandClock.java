package org.advanceworkbook.workbook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock turned by hand, which also runs what was to happen until then. */
public final class HandClock extends Clock implements Delay {
  private final List<Entry> entries = new ArrayList<>();
  private Instant now = Instant.parse("2026-06-16T08:00:00Z");

  private static final class Entry implements Cancel {
    final Instant at;
    final Runnable action;
    boolean cancelled;

    Entry(Instant at, Runnable action) {
      this.at = at;
      this.action = action;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }

  @Override
  public Cancel after(Duration wait, Runnable action) {
    Entry entry = new Entry(now.plus(wait), action);
    entries.add(entry);
    return entry;
  }

  /** Lets time pass. */
  public void pass(long millis) {
    Instant end = now.plusMillis(millis);
    while (true) {
      Entry next =
          entries.stream()
              .filter(e -> !e.cancelled && !e.at.isAfter(end))
              .min(Comparator.comparing(e -> e.at))
              .orElse(null);
      if (next == null) {
        now = end;
        return;
      }
      entries.remove(next);
      now = next.at;
      next.action.run();
    }
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
