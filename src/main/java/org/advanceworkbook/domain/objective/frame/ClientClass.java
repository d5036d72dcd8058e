package org.advanceworkbook.domain.objective.frame;

/**
 * Classes of verbs with a client as subject, first those that what is done decides. The order is
 * the precedence when a verb stands in several lists of client_verbs.txt.
 */
public enum ClientClass {
  LIGHT,
  TELL,
  GIVE,
  BRING,
  FIX,
  ORDER,
  STAND,
  WORK,
  MOVE,
  TIME,
  SMALL,
  MIND
}
