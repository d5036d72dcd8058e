package org.advanceworkbook.domain.call;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Texts;

/** What came of one planned question. */
public record QuestionAnswer(String questionId, AnswerState state, String text) {
  private static final String STATE_ENDS = "\t";

  /** Guarantees: texts and lists are never null. */
  public QuestionAnswer {
    questionId = Texts.orEmpty(questionId);
    text = Texts.orEmpty(text);
    state = state == null ? AnswerState.NOT_ASKED : state;
  }

  /**
   * State and text on one line, as a correction keeps what was; empty where nothing was filled in.
   */
  String kept() {
    boolean empty = state == AnswerState.NOT_ASKED && text.isEmpty();
    return empty ? "" : state.name() + STATE_ENDS + text.strip().replaceAll("\\s+", " ");
  }

  /**
   * What a correction kept of answers, to be read. Lines of earlier versions have no state.
   *
   * @param name the word for a state
   */
  public static String said(String kept, Function<AnswerState, String> name) {
    return kept.lines().map(line -> line(line, name)).collect(Collectors.joining("\n"));
  }

  private static String line(String line, Function<AnswerState, String> name) {
    for (AnswerState state : AnswerState.values()) {
      String begins = state.name() + STATE_ENDS;
      if (line.startsWith(begins)) {
        String text = line.substring(begins.length());
        return name.apply(state) + (text.isEmpty() ? "" : ": " + text);
      }
    }
    return line;
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
