package org.advanceworkbook.domain.playbook;

/** How an ask suits the stage. DOMAIN section 4. */
public enum Realism {
  OK,
  STRETCH,
  UNREALISTIC,
  PAST_ITS_TIME
}
