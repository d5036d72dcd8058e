package org.advanceworkbook.domain.coaching;

import java.util.Set;
import org.advanceworkbook.domain.Lists;

/**
 * A call picked for a one-on-one.
 *
 * @param callId the call
 * @param reasons why the rule picked it, the most telling first; empty where somebody picked it
 */
public record CallPick(String callId, Set<PickReason> reasons) {
  /** Guarantees: the reasons are never null and stand in their order. */
  public CallPick {
    reasons = Lists.copy(reasons);
  }
}
