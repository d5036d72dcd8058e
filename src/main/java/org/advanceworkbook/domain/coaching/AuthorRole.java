package org.advanceworkbook.domain.coaching;

/** As whom somebody speaks. DOMAIN section 9. */
public enum AuthorRole {
  REP,
  COACH
}
