package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * The step for rapport: what we know of the people, what builds trust, and the opening words. R07.
 */
public record RapportPlan(String people, String trust, OpeningWords opening) {
  /** Nothing written yet. */
  public static final RapportPlan EMPTY = new RapportPlan("", "", OpeningWords.EMPTY);

  /** Guarantees: texts and lists are never null. */
  public RapportPlan {
    people = Texts.orEmpty(people);
    trust = Texts.orEmpty(trust);
    opening = opening == null ? OpeningWords.EMPTY : opening;
  }

  /** The same with another people. */
  public RapportPlan withPeople(String value) {
    return new RapportPlan(value, trust, opening);
  }

  /** The same with another trust. */
  public RapportPlan withTrust(String value) {
    return new RapportPlan(people, value, opening);
  }

  /** The same with another opening. */
  public RapportPlan withOpening(OpeningWords value) {
    return new RapportPlan(people, trust, value);
  }
}
