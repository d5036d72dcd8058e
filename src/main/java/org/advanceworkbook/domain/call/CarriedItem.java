package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import org.advanceworkbook.domain.Texts;

/**
 * One thing that a plan took over from an earlier call, and the call it came from first. DOMAIN
 * section 5.
 *
 * @param kind what it is, null where a newer version named one we do not know
 * @param id of the question, promise, gap, person or agenda item; empty for words
 * @param text what it says
 * @param callId the call it came from
 * @param on the day of that call, null when it had none
 */
public record CarriedItem(CarriedKind kind, String id, String text, String callId, LocalDate on) {
  /** Guarantees: texts are never null. */
  public CarriedItem {
    id = Texts.orEmpty(id);
    text = Texts.orEmpty(text);
    callId = Texts.orEmpty(callId);
  }
}
