package org.advanceworkbook.ui.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Work under way, and what to do with its answer. On the thread of the window, which is why {@code
 * then} and {@code otherwise} are always in time: they are said before the window is free to hear
 * the answer. Where work runs inline the answer waits for them.
 */
public final class Errand<T> {
  private final BooleanSupplier wanted;
  private final Consumer<RuntimeException> unforeseen;
  private Consumer<T> then;
  private Consumer<RuntimeException> otherwise;
  private T result;
  private RuntimeException failure;
  private boolean over;

  Errand(BooleanSupplier wanted, Consumer<RuntimeException> unforeseen) {
    this.wanted = wanted;
    this.unforeseen = unforeseen;
  }

  /** What to do with the result. */
  public Errand<T> then(Consumer<T> action) {
    then = action;
    if (over && failure == null) {
      tell(() -> action.accept(result));
    }
    return this;
  }

  /** What to do with a failure. */
  public Errand<T> otherwise(Consumer<RuntimeException> action) {
    otherwise = action;
    if (failure != null) {
      tell(() -> action.accept(failure));
    }
    return this;
  }

  void done(T value) {
    over = true;
    result = value;
    if (then != null) {
      tell(() -> then.accept(value));
    }
  }

  void failed(RuntimeException problem) {
    over = true;
    failure = problem;
    tell(() -> (otherwise == null ? unforeseen : otherwise).accept(problem));
  }

  private void tell(Runnable answer) {
    if (wanted.getAsBoolean()) {
      answer.run();
    }
  }
}
