package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import org.advanceworkbook.domain.Texts;

/**
 * One wanted commitment of the client: the sentence as typed, and the same taken apart. Text and
 * parts are kept side by side so that nothing typed is lost where they do not agree.
 *
 * @param text the objective as a sentence
 * @param who person or role at the client
 * @param action what they will do, starting with a verb
 * @param due by when, null when open
 * @param inTheCall true when it happens before the call ends
 * @param proof how we will know
 * @param rungId rung of the ladder it was picked from, empty when written freely
 */
public record PlannedAdvance(
    String text,
    String who,
    String action,
    LocalDate due,
    boolean inTheCall,
    String proof,
    String rungId) {
  /** Nothing planned yet. */
  public static final PlannedAdvance NONE = new PlannedAdvance("", "", "", null, false, "", "");

  /** Guarantees: texts are never null. */
  public PlannedAdvance {
    text = Texts.orEmpty(text);
    who = Texts.orEmpty(who);
    action = Texts.orEmpty(action);
    proof = Texts.orEmpty(proof);
    rungId = Texts.orEmpty(rungId);
  }

  /** A wanted commitment of which only the sentence is known. */
  public static PlannedAdvance of(String text) {
    return NONE.withText(text);
  }

  /** The same with another sentence; the parts stay. */
  public PlannedAdvance withText(String newText) {
    return new PlannedAdvance(newText, who, action, due, inTheCall, proof, rungId);
  }

  /** The same with other parts; the sentence stays. */
  public PlannedAdvance withParts(
      String newWho, String newAction, LocalDate newDue, boolean nowInTheCall) {
    return new PlannedAdvance(text, newWho, newAction, newDue, nowInTheCall, proof, rungId);
  }

  /** The same with another proof. */
  public PlannedAdvance withProof(String newProof) {
    return new PlannedAdvance(text, who, action, due, inTheCall, newProof, rungId);
  }

  /** The same, picked from a rung of the ladder. */
  public PlannedAdvance withRung(String newRungId) {
    return new PlannedAdvance(text, who, action, due, inTheCall, proof, newRungId);
  }

  /** True where neither sentence nor parts say anything. */
  public boolean isEmpty() {
    return text.isBlank() && action.isBlank();
  }
}
