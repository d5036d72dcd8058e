package org.advanceworkbook.domain.call;

/** What a surprise was made into. R48, R49. */
public enum SurpriseUse {
  QUESTION,
  TASK,
  OPPORTUNITY
}
