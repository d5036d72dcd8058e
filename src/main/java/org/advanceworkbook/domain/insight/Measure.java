package org.advanceworkbook.domain.insight;

/** The shares that are looked at. DOMAIN section 7. */
public enum Measure {
  /** Orders and advances among held calls. */
  ADVANCE,
  /** Orders, advances and no sales among held calls. */
  CLEAR_ENDING,
  /** Held calls that reached their target or better. */
  PLANNED_HIT,
  /** Promises of the client kept by their day, among those whose day has come. */
  KEPT,
  /** Held calls that met the purpose they are grouped by. */
  PURPOSE_MET
}
