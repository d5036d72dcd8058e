package org.advanceworkbook.domain.objective;

/** What an objective is worth. DOMAIN section 2, R30. */
public enum Verdict {
  /** The client acts, it costs energy of 2 or more, and it moves toward a decision. */
  ADVANCE,
  /** A legitimate result of a prospecting call that costs the client little, such as a name. */
  PURPOSE_ONLY,
  /** Nobody at the client does anything that counts. */
  NOT_AN_ADVANCE,
  /** The words do not say enough; the findings name what is missing. */
  CANNOT_TELL
}
