package org.advanceworkbook.domain.coaching;

import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;

/**
 * What the choice of calls to talk about needs to know of a call that was held.
 *
 * @param callId the call
 * @param outcome how it ended, null before its debrief
 * @param level the planned level that was reached, null where none was
 * @param minimumPlanned true where the least that still counts was named before the call
 * @param mood 1 to 5 how it felt, 0 when not said
 * @param streak continuations in a row with the opportunity up to this call, 0 where it is none
 * @param promisesNotKept promises of both sides from this call that were not done by their day
 */
public record PickFacts(
    String callId,
    Outcome outcome,
    CommitmentLevel level,
    boolean minimumPlanned,
    int mood,
    int streak,
    long promisesNotKept) {}
