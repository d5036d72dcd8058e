package org.advanceworkbook.domain.call;

/** What was taken over from an earlier call into a plan. */
public enum CarriedKind {
  QUESTION,
  THEIR_PROMISE,
  OUR_PROMISE,
  GAP,
  LESSON,
  OBJECTIVE,
  THEIR_OBJECTIVE,
  KNOWN,
  PERSON,
  COLLEAGUE,
  AGENDA
}
