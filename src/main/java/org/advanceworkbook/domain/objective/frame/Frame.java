package org.advanceworkbook.domain.objective.frame;

import org.advanceworkbook.domain.objective.text.TimeMention;

/**
 * One act or state found in a text.
 *
 * @param side who acts
 * @param named true when the one who acts is written in the text
 * @param rep what kind of act of the rep it is, null for a client's act
 * @param verb the verb with its particle, empty for an act named by a noun
 * @param energy what it costs the client, 0 to 5; 0 for a rep's act
 * @param tense when it happens
 * @param negated denied
 * @param conditional stands behind "if", "once", "unless" and the like
 * @param tried only attempted, considered or wished for
 * @param perhaps "might", "could", "would"
 * @param background told in passing: a reason, a relative clause, what someone said
 * @param mental cannot be observed
 * @param sure true when the lists know the act; false when only its grammar speaks
 * @param about what it is about, null when unknown
 * @param from first word of the act, without its subject
 * @param to word behind the last
 * @param subject the words of who acts, null when nobody is written
 * @param time when it is due, null when nothing says
 */
public record Frame(
    Party side,
    boolean named,
    RepClass rep,
    String verb,
    int energy,
    VerbGroup.Tense tense,
    boolean negated,
    boolean conditional,
    boolean tried,
    boolean perhaps,
    boolean background,
    boolean mental,
    boolean sure,
    ObjectClass about,
    int from,
    int to,
    Group subject,
    TimeMention time) {

  /** A client's act that counts: not denied, not merely tried, energy of 2 or more. */
  public boolean counts() {
    return side == Party.CLIENT && energy >= 2 && !negated && !tried && !background;
  }
}
