package org.advanceworkbook.domain.objective.frame;

/**
 * Who acts in a clause.
 *
 * @param group the words, null when nobody is written
 * @param side whose side
 * @param implied true when it follows from the form or from an earlier clause
 * @param cause the clause that brings this one about, null when none
 * @param purpose true for "to get …" behind another act
 */
record Subject(Group group, Party side, boolean implied, Clause cause, boolean purpose) {
  static Subject of(Group group) {
    return new Subject(group, group.side(), false, null, false);
  }
}
