package org.advanceworkbook.ui.ledger;

import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.words.Words;

/**
 * How a kept rate is said: with its count and its range, and not at all where there are too few.
 */
public final class KeptFace {
  private final Words words;

  /** In these words. */
  public KeptFace(Words words) {
    this.words = words;
  }

  /** Of one person, beside their name; empty where too few promises have come due. */
  public String of(Rate kept) {
    return said("opportunity.people.kept", kept);
  }

  /** What the clients of a rep kept, and what a rep kept; empty as above. */
  public String said(String key, Rate kept) {
    return kept.isShown()
        ? words.get(key, kept.hits(), kept.n(), percent(kept.low()), percent(kept.high()))
        : "";
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }
}
