package org.advanceworkbook.workbook;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells what is due and overdue: when the window opens, and whenever a new day begins while it
 * stands. Works only while the program runs; nothing is left behind in the system.
 *
 * <p>Confined to the thread of the window; the ledger is read behind it.
 */
public final class Reminders {
  /** How often the day is looked at; a machine that slept over midnight is told soon after. */
  public static final Duration PAUSE = Duration.ofMinutes(1);

  private final Supplier<WorkbookStore> store;
  private final Clock clock;
  private final Delay delay;
  private final Work work;
  private final Consumer<Due> told;
  private LocalDate toldFor;
  private Delay.Cancel next = () -> {};

  /**
   * What has come.
   *
   * @param today promises of both sides whose day is today
   * @param overdue those whose day has passed
   * @param first true when the window was just opened
   */
  public record Due(long today, long overdue, boolean first) {
    /** True where nothing has come. */
    public boolean isNothing() {
      return today == 0 && overdue == 0;
    }
  }

  /**
   * Reminders that have not begun.
   *
   * @param store the workbook open at that moment
   * @param told hears of every day once, also of one on which nothing is due
   */
  public Reminders(
      Supplier<WorkbookStore> store, Clock clock, Delay delay, Work work, Consumer<Due> told) {
    this.store = store;
    this.clock = clock;
    this.delay = delay;
    this.work = work;
    this.told = told;
  }

  /** Begins, or begins anew after another workbook was opened. */
  public void begin() {
    next.cancel();
    toldFor = null;
    look();
  }

  /** Ends; nothing is told any more. */
  public void end() {
    next.cancel();
  }

  private void look() {
    LocalDate today = LocalDate.now(clock);
    if (!today.equals(toldFor)) {
      boolean first = toldFor == null;
      toldFor = today;
      // A day that could not be read is passed over: whoever looks at the list is told why.
      work.run(() -> count(today, first), told, failure -> {});
    }
    next = delay.after(PAUSE, this::look);
  }

  private Due count(LocalDate today, boolean first) {
    long overdue = store.get().count(before(today));
    return new Due(store.get().count(before(today.plusDays(1))) - overdue, overdue, first);
  }

  private static CommitmentFilter before(LocalDate day) {
    return new CommitmentFilter(null, CommitmentFilter.OPEN.states(), day, "", "", "");
  }
}
