package org.advanceworkbook.domain.call;

/** What became of a promise. DOMAIN section 6. */
public enum FollowThrough {
  OPEN,
  KEPT,
  SLIPPED,
  BROKEN,
  WITHDRAWN
}
