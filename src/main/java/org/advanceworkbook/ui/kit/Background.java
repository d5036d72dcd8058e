package org.advanceworkbook.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.advanceworkbook.workbook.Work;

/**
 * Work behind the window that reads as a sentence: {@code background.run(() ->
 * library.calls(filter)).then(list -> …).otherwise(failure -> …)}. The slow part runs on the given
 * executor, the answers on the thread of the window. With {@link #atOnce} everything runs inline.
 */
public final class Background implements Work {
  private final Executor slow;
  private final Executor window;
  private final Consumer<RuntimeException> unforeseen;

  /**
   * Work on {@code slow}, answers on {@code window}.
   *
   * @param unforeseen hears of a failure that nobody asked about with {@code otherwise}
   */
  public Background(Executor slow, Executor window, Consumer<RuntimeException> unforeseen) {
    this.slow = slow;
    this.window = window;
    this.unforeseen = unforeseen;
  }

  /** For tests: everything inline. */
  public static Background atOnce(Consumer<RuntimeException> unforeseen) {
    return new Background(Runnable::run, Runnable::run, unforeseen);
  }

  /** Starts {@code work} now. Call it from the thread of the window. */
  public <T> Errand<T> run(Supplier<T> work) {
    return start(work, () -> true);
  }

  /** Work of which only the newest run is answered, such as a search while typing. */
  public Lane lane() {
    return new Lane();
  }

  @Override
  public <T> void run(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
    run(work).then(then).otherwise(failed);
  }

  private <T> Errand<T> start(Supplier<T> work, BooleanSupplier wanted) {
    Errand<T> errand = new Errand<>(wanted, unforeseen);
    slow.execute(() -> carryOut(work, errand, wanted));
    return errand;
  }

  private <T> void carryOut(Supplier<T> work, Errand<T> errand, BooleanSupplier wanted) {
    if (!wanted.getAsBoolean()) {
      return; // a newer one was asked for while it waited for its turn
    }
    T result;
    try {
      result = work.get();
    } catch (RuntimeException e) {
      window.execute(() -> errand.failed(e));
      return;
    }
    window.execute(() -> errand.done(result));
  }

  /** Newer runs silence older ones. */
  public final class Lane {
    private volatile long newest;

    private Lane() {}

    /** Starts {@code work}; an answer to an earlier run that still comes is dropped. */
    public <T> Errand<T> run(Supplier<T> work) {
      long mine = newest + 1;
      newest = mine;
      return start(work, () -> mine == newest);
    }
  }
}
