package org.advanceworkbook;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.WorkbookFailure;

/**
 * Turns what stopped the start into one sentence: what happened, what is safe, what to do. Knows
 * the ways in which JavaFX says that there is no display, no GTK library and no font.
 */
final class StartFailure {
  private StartFailure() {}

  /** The sentence for whatever was thrown, wherever in the chain of causes the reason stands. */
  static Phrase sentence(Throwable thrown) {
    return chain(thrown)
        .map(StartFailure::known)
        .filter(p -> p != null)
        .findFirst()
        .orElseGet(() -> Phrase.of("start.unexpected", innermost(thrown).getClass().getName()));
  }

  private static Phrase known(Throwable one) {
    String text = String.valueOf(one.getMessage());
    if (one instanceof WorkbookFailure failure) {
      return failure.sentence();
    }
    if (one instanceof OutOfMemoryError) {
      return Phrase.of("start.no-memory");
    }
    if (text.contains("Unable to open DISPLAY")) {
      return Phrase.of("start.no-display");
    }
    if (text.contains("pango") || isFontLess(one)) {
      return Phrase.of("start.no-fonts");
    }
    if (text.contains("glass GTK library") || one instanceof UnsatisfiedLinkError) {
      return Phrase.of("start.no-library");
    }
    if (text.contains("No toolkit found") || text.contains("no suitable pipeline found")) {
      return Phrase.of("start.no-library");
    }
    return null;
  }

  /** Without any font JavaFX fails with a bare null in its font code. */
  private static boolean isFontLess(Throwable one) {
    StackTraceElement[] trace = one.getStackTrace();
    return one instanceof NullPointerException
        && trace.length > 0
        && trace[0].getClassName().startsWith("com.sun.javafx.font.");
  }

  private static Throwable innermost(Throwable thrown) {
    return chain(thrown).reduce((a, b) -> b).orElse(thrown);
  }

  /** The causes in order; a chain that bites its tail ends there. */
  private static Stream<Throwable> chain(Throwable thrown) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return Stream.iterate(thrown, t -> t != null && seen.add(t), Throwable::getCause);
  }
}
