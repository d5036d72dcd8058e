package org.advanceworkbook;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.advanceworkbook.domain.Phrase;

/** Starts the window, and says in one sentence why it could not. */
final class WindowStart {
  private final Function<Phrase, String> words;
  private final PrintStream err;

  WindowStart(Function<Phrase, String> words, PrintStream err) {
    this.words = words;
    this.err = err;
  }

  /**
   * Runs {@code window}, which returns when the window is closed and calls what it is given once
   * the window stands.
   *
   * @return exit code: 0, or 1 when it could not start
   */
  int run(Consumer<Runnable> window) {
    HeldMessages held = new HeldMessages(err);
    // Kept in a variable for the whole run: a logger nobody holds forgets its level.
    Logger javafx = Logger.getLogger("javafx");
    // Says at every start that JavaFX lies on the class path, which is how we want it.
    javafx.setLevel(Level.SEVERE);
    System.setErr(new PrintStream(held, true, StandardCharsets.UTF_8));
    try {
      window.accept(() -> release(held));
      release(held);
      return 0;
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      held.drop();
      err.println(words.apply(StartFailure.sentence(e)));
      return 1;
    } finally {
      System.setErr(err);
    }
  }

  private static void release(HeldMessages held) {
    try {
      held.release();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
