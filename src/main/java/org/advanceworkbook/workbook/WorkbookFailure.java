package org.advanceworkbook.workbook;

import org.advanceworkbook.domain.Phrase;

/** Something could not be done; says what happened, what is safe and what to do. */
public final class WorkbookFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient Phrase sentence;

  /** A failure concerning a file or an entry; {@code subject} is shown in the sentence. */
  public WorkbookFailure(Problem problem, String subject, Throwable cause) {
    super(problem.name(), cause);
    this.problem = problem;
    this.sentence = Phrase.of(problem.key(), subject);
  }

  /** What went wrong. */
  public Problem problem() {
    return problem;
  }

  /** The sentence for the user. */
  public Phrase sentence() {
    return sentence;
  }
}
