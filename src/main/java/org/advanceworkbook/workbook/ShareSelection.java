package org.advanceworkbook.workbook;

import java.util.Set;
import org.advanceworkbook.domain.Lists;

/**
 * What of a workbook is sent.
 *
 * @param all everything; the other two do not matter then
 * @param calls ids of calls, sent with their account, opportunity, promises and comments
 * @param opportunities ids of opportunities, sent with all their calls
 */
public record ShareSelection(boolean all, Set<String> calls, Set<String> opportunities) {
  /** Everything. */
  public static final ShareSelection ALL = new ShareSelection(true, Set.of(), Set.of());

  /** Guarantees: sets are never null. */
  public ShareSelection {
    calls = Lists.copy(calls);
    opportunities = Lists.copy(opportunities);
  }

  /** Some calls. */
  public static ShareSelection ofCalls(Set<String> ids) {
    return new ShareSelection(false, ids, Set.of());
  }

  /** One opportunity. */
  public static ShareSelection ofOpportunity(String id) {
    return new ShareSelection(false, Set.of(), Set.of(id));
  }
}
