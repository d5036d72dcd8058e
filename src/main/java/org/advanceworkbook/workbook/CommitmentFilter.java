package org.advanceworkbook.workbook;

import java.time.LocalDate;
import java.util.Set;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;

/**
 * Which promises to list.
 *
 * @param side null for both
 * @param states empty for all
 * @param dueBefore only those due before this day, null for no limit
 * @param accountId empty for all
 * @param opportunityId empty for all
 * @param callId empty for all
 */
public record CommitmentFilter(
    Side side,
    Set<FollowThrough> states,
    LocalDate dueBefore,
    String accountId,
    String opportunityId,
    String callId) {
  /** Open and slipped promises of both sides. */
  public static final CommitmentFilter OPEN =
      new CommitmentFilter(
          null, Set.of(FollowThrough.OPEN, FollowThrough.SLIPPED), null, "", "", "");

  /** Guarantees: only side and day may be null. */
  public CommitmentFilter {
    states = states == null ? Set.of() : Set.copyOf(states);
    accountId = Texts.orEmpty(accountId);
    opportunityId = Texts.orEmpty(opportunityId);
    callId = Texts.orEmpty(callId);
  }

  /** The same for one side. */
  public CommitmentFilter withSide(Side value) {
    return new CommitmentFilter(value, states, dueBefore, accountId, opportunityId, callId);
  }

  /** The same for one opportunity. */
  public CommitmentFilter withOpportunityId(String value) {
    return new CommitmentFilter(side, states, dueBefore, accountId, value, callId);
  }
}
