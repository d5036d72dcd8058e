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
  VAGUE
}
