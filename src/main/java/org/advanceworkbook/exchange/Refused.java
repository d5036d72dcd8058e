package org.advanceworkbook.exchange;

import org.advanceworkbook.workbook.Problem;

/** A file is not taken; within this room only, outside it has the file's name with it. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  Refused(Problem problem, Throwable cause) {
    super(problem.name(), cause);
    this.problem = problem;
  }

  static Refused damaged() {
    return new Refused(Problem.EXCHANGE_DAMAGED, null);
  }

  Problem problem() {
    return problem;
  }
}
