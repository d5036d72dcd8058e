package org.advanceworkbook;

import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;

/** The sentence of a failure. */
final class Sentences {
  private Sentences() {}

  /** What happened, what is safe, what to do. */
  static String of(Words words, RuntimeException failure) {
    return failure instanceof WorkbookFailure known
        ? words.say(known.sentence())
        : words.get(Problem.UNEXPECTED.key(), "");
  }
}
