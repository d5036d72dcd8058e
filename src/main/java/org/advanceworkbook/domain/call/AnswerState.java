package org.advanceworkbook.domain.call;

/** What became of a planned question. */
public enum AnswerState {
  ANSWERED,
  NOT_ASKED,
  OPEN
}
