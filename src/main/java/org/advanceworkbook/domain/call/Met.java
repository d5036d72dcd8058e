package org.advanceworkbook.domain.call;

/** Whether something planned was met, as far as we know. */
public enum Met {
  NOT_SAID,
  YES,
  PARTLY,
  NO
}
