package org.advanceworkbook.domain.objective.frame;

import java.util.List;

/**
 * A verb group with who acts and what stands around it: the raw material of a frame.
 *
 * @param verb the verb group
 * @param subject who acts, null when nobody is written
 * @param side whose side acts; {@link Party#NONE} for a thing or nobody
 * @param implied true when the side follows from the form or from an earlier clause
 * @param objects noun groups behind the verb that belong to it, in order
 * @param chained true when the verb of this clause passes on to the next
 * @param cause the clause whose rep or client brings this act about, null when none
 * @param subordinate the word that makes it subordinate, empty when it is a main clause
 * @param purpose true for "to get …" behind another act
 * @param end word behind the last that belongs to it
 */
record Clause(
    VerbGroup verb,
    Group subject,
    Party side,
    boolean implied,
    List<Group> objects,
    boolean chained,
    Clause cause,
    String subordinate,
    boolean purpose,
    int end) {

  /** The same with fewer objects. */
  Clause narrowed(List<Group> fewer) {
    return new Clause(
        verb, subject, side, implied, fewer, chained, cause, subordinate, purpose, end);
  }
}
