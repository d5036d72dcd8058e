package org.advanceworkbook.domain.call;

import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * The step for gaining agreement: points, the ask and what to fall back to. R10, R24.
 *
 * @param points points to agree on along the way
 * @param ask the ask, word for word
 * @param fallbackAsk the ask for the minimum
 * @param objections expected objections and questions
 * @param evasiveAnswer what to say when the answer is evasive
 */
public record AgreementPlan(
    List<String> points,
    String ask,
    String fallbackAsk,
    List<Objection> objections,
    String evasiveAnswer) {
  /** Nothing written yet. */
  public static final AgreementPlan EMPTY = new AgreementPlan(null, "", "", null, "");

  /** Guarantees: texts and lists are never null. */
  public AgreementPlan {
    points = Lists.copy(points);
    ask = Texts.orEmpty(ask);
    fallbackAsk = Texts.orEmpty(fallbackAsk);
    objections = Lists.copy(objections);
    evasiveAnswer = Texts.orEmpty(evasiveAnswer);
  }

  /** The same with another points. */
  public AgreementPlan withPoints(List<String> value) {
    return new AgreementPlan(value, ask, fallbackAsk, objections, evasiveAnswer);
  }

  /** The same with another ask. */
  public AgreementPlan withAsk(String value) {
    return new AgreementPlan(points, value, fallbackAsk, objections, evasiveAnswer);
  }

  /** The same with another fallbackAsk. */
  public AgreementPlan withFallbackAsk(String value) {
    return new AgreementPlan(points, ask, value, objections, evasiveAnswer);
  }

  /** The same with another objections. */
  public AgreementPlan withObjections(List<Objection> value) {
    return new AgreementPlan(points, ask, fallbackAsk, value, evasiveAnswer);
  }

  /** The same with another evasiveAnswer. */
  public AgreementPlan withEvasiveAnswer(String value) {
    return new AgreementPlan(points, ask, fallbackAsk, objections, value);
  }
}
