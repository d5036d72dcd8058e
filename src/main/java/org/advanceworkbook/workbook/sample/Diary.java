package org.advanceworkbook.workbook.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.workbook.sample.ChainPlan.Fate;

/** Lays the calls of every opportunity into a year of working days. */
final class Diary {
  private static final int YEAR = 364;
  private static final int LONGEST = 11;
  private static final int WEAK_PERCENT = 18;
  private static final int DORMANT_PERCENT = 16;
  private static final List<LocalTime> STARTS =
      List.of(
          LocalTime.of(8, 30),
          LocalTime.of(10, 0),
          LocalTime.of(11, 30),
          LocalTime.of(13, 30),
          LocalTime.of(15, 0),
          LocalTime.of(16, 15));

  private final SampleSize size;
  private final List<String> reps;
  private final Chance chance;
  private final Set<String> taken = new HashSet<>();
  private int number;
  private int ended;

  Diary(SampleSize size, List<String> reps) {
    this.size = size;
    this.reps = reps;
    this.chance = new Chance(size.seed(), -1);
  }

  List<ChainPlan> chains() {
    int[] lengths = lengths();
    List<ChainPlan> chains = new ArrayList<>();
    for (int i = 0; i < lengths.length; i++) {
      chains.add(chain(i, lengths[i]));
    }
    return chains;
  }

  private int[] lengths() {
    int[] lengths = new int[size.chains()];
    Arrays.fill(lengths, size.past() >= lengths.length ? 1 : 0);
    int left = size.past() - Arrays.stream(lengths).sum();
    while (left > 0) {
      int i = chance.below(lengths.length);
      if (lengths[i] < LONGEST) {
        lengths[i]++;
        left--;
      }
    }
    return lengths;
  }

  private ChainPlan chain(int index, int length) {
    String rep = reps.get(index % reps.size());
    List<DiarySlot> ahead = ahead(index, rep);
    Fate fate = ahead.isEmpty() ? fate(length) : Fate.OPEN;
    List<DiarySlot> slots = new ArrayList<>(past(index, rep, length, lastDay(ahead)));
    int orderAt = fate == Fate.WON ? Math.max(1, length - 1 - chance.below(3)) : -1;
    slots.addAll(ahead);
    return new ChainPlan(index, rep, fate, List.copyOf(slots), orderAt);
  }

  /** Orders and refusals come in turn; now and then an opportunity falls asleep. */
  private Fate fate(int length) {
    if (length < 2 || chance.percent(DORMANT_PERCENT)) {
      return Fate.OPEN;
    }
    return ended++ % 2 == 0 && length >= 3 ? Fate.WON : Fate.LOST;
  }

  /** What lies ahead or waits: such calls go round all opportunities in turn. */
  private List<DiarySlot> ahead(int index, String rep) {
    List<DiarySlot> slots = new ArrayList<>();
    for (int i = index; i < size.waiting(); i += size.chains()) {
      slots.add(slot(index, rep, workday(-1 - i), DiarySlot.State.WAITING));
    }
    int first = Math.floorMod(index - size.waiting(), size.chains());
    for (int i = first; i < size.coming(); i += size.chains()) {
      slots.add(slot(index, rep, workday(1 + i % 6), DiarySlot.State.coming(i)));
    }
    return slots;
  }

  private LocalDate lastDay(List<DiarySlot> ahead) {
    if (ahead.isEmpty()) {
      return size.until().minusDays(12 + chance.below(330));
    }
    LocalDate next = ahead.getFirst().date();
    LocalDate latest = next.isBefore(size.until()) ? next : size.until();
    return latest.minusDays(chance.between(4, 14));
  }

  private List<DiarySlot> past(int index, String rep, int length, LocalDate last) {
    int[] back = new int[length];
    for (int i = 1; i < length; i++) {
      back[i] = back[i - 1] + chance.between(6, 26);
    }
    LocalDate earliest = size.until().minusDays(YEAR);
    LocalDate end = last;
    if (length > 0 && last.minusDays(back[length - 1]).isBefore(earliest)) {
      end = earliest.plusDays(back[length - 1]);
    }
    List<DiarySlot> slots = new ArrayList<>();
    for (int i = length - 1; i >= 0; i--) {
      slots.add(slot(index, rep, orBefore(end.minusDays(back[i])), DiarySlot.State.PAST));
    }
    return slots;
  }

  private DiarySlot slot(int chain, String rep, LocalDate date, DiarySlot.State state) {
    boolean weak = state == DiarySlot.State.COMING_WEAK;
    if (state == DiarySlot.State.PAST) {
      weak = chance.percent(WEAK_PERCENT);
    }
    return new DiarySlot(number++, chain, rep, date, start(rep, date), weak, state);
  }

  /** A free time of that rep's day; a full day takes two calls at one time. */
  private LocalTime start(String rep, LocalDate date) {
    int first = chance.below(STARTS.size());
    for (int i = 0; i < STARTS.size(); i++) {
      LocalTime start = STARTS.get((first + i) % STARTS.size());
      if (taken.add(rep + date + start)) {
        return start;
      }
    }
    return STARTS.get(first);
  }

  /** The working day that many working days away from the day of the sample. */
  private LocalDate workday(int away) {
    LocalDate day = size.until();
    for (int left = Math.abs(away); left > 0; ) {
      day = day.plusDays(Integer.signum(away));
      left -= isDayOff(day) ? 0 : 1;
    }
    return day;
  }

  private static LocalDate orBefore(LocalDate date) {
    LocalDate day = date;
    while (isDayOff(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** Weekends, and the days around the end of the year. */
  static boolean isDayOff(LocalDate day) {
    boolean yearsEnd =
        day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 24 || day.getDayOfYear() == 1;
    return yearsEnd
        || day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
