package org.advanceworkbook.workbook.sample;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Seeded chance. Not safe for several threads. */
final class Chance {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Random random;

  /** Chance of its own for one part of the sample, so that parts do not shift each other. */
  Chance(long seed, int part) {
    this.random = new Random(seed * SPREAD + part * 0x632BE59BD9B4E019L);
  }

  /** A number from 0 up to but without {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** True in so many of a hundred cases. */
  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  double fraction() {
    return random.nextDouble();
  }

  <T> T of(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** So many different items in a chance order; fewer where there are fewer. */
  <T> List<T> some(List<T> items, int count) {
    List<T> mixed = new java.util.ArrayList<>(items);
    java.util.Collections.shuffle(mixed, random);
    return List.copyOf(mixed.subList(0, Math.min(count, mixed.size())));
  }

  String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
