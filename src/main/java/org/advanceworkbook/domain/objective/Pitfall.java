package org.advanceworkbook.domain.objective;

/** Why an objective misses, as named to the rep. DOMAIN section 2. */
public enum Pitfall {
  VAGUE,
  SELLER_ACTIVITY,
  EDUCATE,
  UNREALISTIC,
  RELATIONSHIP_ONLY,
  INFORMATION_ONLY,
  /** The same objective as in an earlier call; set by who knows the earlier calls. */
  COPIED
}
