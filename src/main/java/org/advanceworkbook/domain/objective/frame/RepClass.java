package org.advanceworkbook.domain.objective.frame;

/** Classes of verbs when the sentence names nobody but the rep; several may hold for one verb. */
public enum RepClass {
  CLIENTS,
  OBTAIN,
  ARRANGE,
  CAUSE,
  EDUCATE,
  RAPPORT,
  INFO,
  SELLER,
  VAGUE,
  /** Tried by the rep, and nobody can answer with yes or no whether it happened. */
  UNSEEN
}
