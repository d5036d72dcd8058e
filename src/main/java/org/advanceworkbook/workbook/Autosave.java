package org.advanceworkbook.workbook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.advanceworkbook.domain.Phrase;

/**
 * Saves what was typed without being asked: 400 ms after the last change, 2 s after the first at
 * the most. One save runs at a time; what changes meanwhile is saved next. A failed save stays
 * pending and is tried again.
 *
 * <p>Guarantees: the latest state handed in is saved, with what earlier ones still lack, or {@link
 * SaveState.Kind#FAILED} says that it is not yet. Confined to the thread of the window; the saving
 * itself runs where {@link Work} puts it.
 *
 * @param <T> what is saved, immutable
 */
public final class Autosave<T> {
  private static final Duration QUIET = Duration.ofMillis(400);
  private static final Duration AT_MOST = Duration.ofSeconds(2);
  private static final Duration AGAIN = Duration.ofSeconds(3);

  private final Delay delay;
  private final Work work;
  private final Clock clock;
  private final Consumer<T> save;
  private final List<Runnable> afterFlush = new ArrayList<>();
  private BinaryOperator<T> join = (unsaved, later) -> later;
  private Consumer<SaveState> listener = s -> {};
  private Delay.Cancel waiting = () -> {};
  private SaveState state = SaveState.UNTOUCHED;
  private Instant firstChange;
  private T pending;
  private boolean saving;

  /**
   * @param save saves one state; runs away from the window and throws {@link WorkbookFailure}
   */
  public Autosave(Delay delay, Work work, Clock clock, Consumer<T> save) {
    this.delay = delay;
    this.work = work;
    this.clock = clock;
    this.save = save;
  }

  /** Who is told whenever the state of saving changes. */
  public void onState(Consumer<SaveState> newListener) {
    listener = newListener;
    listener.accept(state);
  }

  /** The state of saving. */
  public SaveState state() {
    return state;
  }

  /**
   * How a state that is not saved yet and a later one make the one to save; where nothing is said,
   * the later one does alone.
   */
  public void joining(BinaryOperator<T> unsavedAndLater) {
    join = unsavedAndLater;
  }

  /** Takes note of a new state; saves it soon. */
  public void changed(T latest) {
    pending = pending == null ? latest : join.apply(pending, latest);
    Instant now = clock.instant();
    if (firstChange == null) {
      firstChange = now;
    }
    Duration left = Duration.between(now, firstChange.plus(AT_MOST));
    Duration wait = left.compareTo(QUIET) < 0 ? left : QUIET;
    if (state.kind() != SaveState.Kind.FAILED) {
      say(new SaveState(SaveState.Kind.PENDING, state.at(), null));
    }
    schedule(wait.isNegative() ? Duration.ZERO : wait);
  }

  /** Saves at once what is not saved yet. */
  public void flush() {
    waiting.cancel();
    start();
  }

  /** Saves at once and then runs {@code then}, whether or not the saving succeeded. */
  public void flush(Runnable then) {
    if (pending == null && !saving) {
      then.run();
      return;
    }
    afterFlush.add(then);
    flush();
  }

  private void schedule(Duration wait) {
    waiting.cancel();
    waiting = delay.after(wait, this::start);
  }

  private void start() {
    if (saving || pending == null) {
      return;
    }
    T state = pending;
    pending = null;
    firstChange = null;
    saving = true;
    work.run(
        () -> {
          save.accept(state);
          return true;
        },
        ok -> saved(),
        failure -> failed(state, failure));
  }

  private void saved() {
    saving = false;
    if (pending == null) {
      say(new SaveState(SaveState.Kind.SAVED, clock.instant(), null));
      settle();
    } else {
      start();
    }
  }

  private void failed(T lost, RuntimeException failure) {
    saving = false;
    pending = pending == null ? lost : join.apply(lost, pending);
    say(new SaveState(SaveState.Kind.FAILED, state.at(), sentence(failure)));
    schedule(AGAIN);
    settle();
  }

  private static Phrase sentence(RuntimeException failure) {
    return failure instanceof WorkbookFailure known
        ? known.sentence()
        : Phrase.of(Problem.UNEXPECTED.key(), "");
  }

  private void settle() {
    List<Runnable> waitingForIt = List.copyOf(afterFlush);
    afterFlush.clear();
    waitingForIt.forEach(Runnable::run);
  }

  private void say(SaveState newState) {
    state = newState;
    listener.accept(state);
  }
}
