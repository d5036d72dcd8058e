package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/** What came of one planned question. */
public record QuestionAnswer(String questionId, AnswerState state, String text) {
  /** Guarantees: texts and lists are never null. */
  public QuestionAnswer {
    questionId = Texts.orEmpty(questionId);
    text = Texts.orEmpty(text);
    state = state == null ? AnswerState.NOT_ASKED : state;
  }

  /** The same with another questionId. */
  public QuestionAnswer withQuestionId(String value) {
    return new QuestionAnswer(value, state, text);
  }

  /** The same with another state. */
  public QuestionAnswer withState(AnswerState value) {
    return new QuestionAnswer(questionId, value, text);
  }

  /** The same with another text. */
  public QuestionAnswer withText(String value) {
    return new QuestionAnswer(questionId, state, value);
  }
}
