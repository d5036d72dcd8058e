package org.advanceworkbook.domain.objective.frame;

/**
 * What a clause means before it is placed in its text.
 *
 * @param side who acts
 * @param rep kind of the rep's act, null for a client's
 * @param energy what it costs the client
 * @param about what it is about, null when unknown
 * @param mental cannot be observed
 * @param sure true when the lists know the act
 */
record Meaning(
    Party side, RepClass rep, int energy, ObjectClass about, boolean mental, boolean sure) {
  /** An act of the client. */
  static Meaning client(int energy, ObjectClass about, boolean sure) {
    return new Meaning(Party.CLIENT, null, energy, about, false, sure);
  }

  /** A state of the client that nobody can see. */
  static Meaning mental(ObjectClass about) {
    return new Meaning(Party.CLIENT, null, 0, about, true, true);
  }

  /** An act of the rep. */
  static Meaning rep(RepClass kind, ObjectClass about) {
    return new Meaning(Party.US, kind, 0, about, false, true);
  }

  /** Nobody acts. */
  static Meaning nothing(ObjectClass about) {
    return new Meaning(Party.NONE, null, 0, about, false, false);
  }
}
