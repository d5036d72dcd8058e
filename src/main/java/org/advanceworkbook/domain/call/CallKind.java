package org.advanceworkbook.domain.call;

/**
 * The two kinds of call the method knows; each has its own purposes and steps. DOMAIN section 1.
 */
public enum CallKind {
  PROSPECTING,
  SALES_CALL
}
