package org.advanceworkbook.domain.call;

import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * A question to ask, picked from the bank or written by the rep. Its place in the list is its
 * order. R08, R15.
 *
 * @param id unique within the plan
 * @param bankId id in the question bank, empty for an own one
 * @param text the words, already fitted to this client
 * @param purpose what it is for, null when it serves none yet
 * @param aim what it is to bring, in a word or two
 * @param mustAsk carried over to the next plan until it is answered
 * @param note a note to oneself
 * @param learns letters of the learning goals it serves
 */
public record PlannedQuestion(
    String id,
    String bankId,
    String text,
    Purpose purpose,
    String aim,
    boolean mustAsk,
    String note,
    List<String> learns) {
  /** Guarantees: texts and lists are never null. */
  public PlannedQuestion {
    id = Texts.orEmpty(id);
    bankId = Texts.orEmpty(bankId);
    text = Texts.orEmpty(text);
    aim = Texts.orEmpty(aim);
    note = Texts.orEmpty(note);
    learns = Lists.copy(learns);
  }

  /** The same with another bankId. */
  public PlannedQuestion withBankId(String value) {
    return new PlannedQuestion(id, value, text, purpose, aim, mustAsk, note, learns);
  }

  /** The same with another text. */
  public PlannedQuestion withText(String value) {
    return new PlannedQuestion(id, bankId, value, purpose, aim, mustAsk, note, learns);
  }

  /** The same with another purpose. */
  public PlannedQuestion withPurpose(Purpose value) {
    return new PlannedQuestion(id, bankId, text, value, aim, mustAsk, note, learns);
  }

  /** The same with another aim. */
  public PlannedQuestion withAim(String value) {
    return new PlannedQuestion(id, bankId, text, purpose, value, mustAsk, note, learns);
  }

  /** The same with another mustAsk. */
  public PlannedQuestion withMustAsk(boolean value) {
    return new PlannedQuestion(id, bankId, text, purpose, aim, value, note, learns);
  }

  /** The same with another note. */
  public PlannedQuestion withNote(String value) {
    return new PlannedQuestion(id, bankId, text, purpose, aim, mustAsk, value, learns);
  }

  /** The same with another learns. */
  public PlannedQuestion withLearns(List<String> value) {
    return new PlannedQuestion(id, bankId, text, purpose, aim, mustAsk, note, value);
  }
}
