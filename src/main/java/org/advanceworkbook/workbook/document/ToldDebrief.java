package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import org.advanceworkbook.domain.Texts;

/**
 * A debrief with what figures and lists count of it, which stays while a finished debrief is being
 * corrected.
 *
 * @param status of the call: held, debriefed or not held
 * @param debrief the document of the debrief
 * @param met purposes met, joined by commas
 */
public record ToldDebrief(
    String status,
    JsonNode debrief,
    String outcome,
    String level,
    String met,
    String agreed,
    String nextStep,
    String nextCallOn,
    int mood) {
  /** Guarantees: texts are never null. */
  public ToldDebrief {
    status = Texts.orEmpty(status);
    outcome = Texts.orEmpty(outcome);
    level = Texts.orEmpty(level);
    met = Texts.orEmpty(met);
    agreed = Texts.orEmpty(agreed);
    nextStep = Texts.orEmpty(nextStep);
    nextCallOn = Texts.orEmpty(nextCallOn);
  }
}
