package org.advanceworkbook.domain.playbook;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.account.Stage;

/**
 * One typical commitment of a client. DOMAIN section 4.
 *
 * @param id short id such as D5
 * @param stage earliest stage at which asking is realistic
 * @param latestStage last stage at which it still counts as new
 * @param inShort the action in at most 40 characters, for the staircase
 * @param action what the client does, starting with a verb in the third person
 * @param typicalActor who usually does it
 * @param energy 0 to 5
 * @param currencies what it costs the client: time, effort, information, reputation, money
 * @param countsAsAdvance false for the small prospecting results
 * @param proof what shows that it happened
 * @param lookalike what resembles it and does not count
 * @param purposes ids of the purposes it serves
 * @param requires rungs normally reached first
 * @param fallback a smaller one to fall back to, null when none
 * @param stretch a bolder one, null when none
 */
public record Rung(
    String id,
    Stage stage,
    Stage latestStage,
    String inShort,
    String action,
    String typicalActor,
    int energy,
    List<String> currencies,
    boolean countsAsAdvance,
    String proof,
    String lookalike,
    Set<String> purposes,
    List<String> requires,
    String fallback,
    String stretch) {
  /** Guarantees: lists are never null; who has no short text is shown by its action. */
  public Rung {
    inShort = Texts.given(inShort) ? inShort : action;
    currencies = Lists.copy(currencies);
    purposes = purposes == null ? Set.of() : Set.copyOf(purposes);
    requires = Lists.copy(requires);
  }
}
