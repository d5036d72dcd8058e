package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * One fit criterion with its question, and what the answer says. R04.
 *
 * @param verdict fit, no fit or open
 * @param evidence what they said, and when
 */
public record FitCheck(
    String id, String criterion, String question, FitVerdict verdict, String evidence) {
  /** Guarantees: texts and lists are never null. */
  public FitCheck {
    id = Texts.orEmpty(id);
    criterion = Texts.orEmpty(criterion);
    question = Texts.orEmpty(question);
    evidence = Texts.orEmpty(evidence);
    verdict = verdict == null ? FitVerdict.OPEN : verdict;
  }

  /** The same with another criterion. */
  public FitCheck withCriterion(String value) {
    return new FitCheck(id, value, question, verdict, evidence);
  }

  /** The same with another question. */
  public FitCheck withQuestion(String value) {
    return new FitCheck(id, criterion, value, verdict, evidence);
  }

  /** The same with another verdict. */
  public FitCheck withVerdict(FitVerdict value) {
    return new FitCheck(id, criterion, question, value, evidence);
  }

  /** The same with another evidence. */
  public FitCheck withEvidence(String value) {
    return new FitCheck(id, criterion, question, verdict, value);
  }
}
