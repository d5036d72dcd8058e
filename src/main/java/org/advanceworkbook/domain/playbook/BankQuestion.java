package org.advanceworkbook.domain.playbook;

import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * A question of the bank. Text in braces such as {topic} is filled by the rep.
 *
 * @param id stable id such as DI07
 * @param purpose id of the purpose: a {@code Purpose} in lower case, or debrief or coaching
 * @param text the question
 * @param aim what it is to bring
 * @param listenFor what a useful answer contains
 * @param group heading in the bank: an id whose words are {@code playbook.group.<id>}
 * @param closed true for a question answered by yes, no or a figure
 * @param qualifies letters or words of what it helps to qualify
 */
public record BankQuestion(
    String id,
    String purpose,
    String text,
    String aim,
    String listenFor,
    String group,
    boolean closed,
    List<String> qualifies) {
  /** Guarantees: texts and lists are never null. */
  public BankQuestion {
    text = Texts.orEmpty(text);
    aim = Texts.orEmpty(aim);
    listenFor = Texts.orEmpty(listenFor);
    group = Texts.orEmpty(group);
    qualifies = Lists.copy(qualifies);
  }
}
