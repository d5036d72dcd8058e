package org.advanceworkbook.domain.objective;

import java.time.LocalDate;

/**
 * A promise found in a debrief, ready to be taken into the ledger.
 *
 * @param clientSide true when the client promised, false when we did
 * @param who in the rep's words, "We" for us when nobody is named
 * @param what the act, from the verb on, without its date
 * @param due by when, null when no day is named
 * @param energy what it costs the client, 0 to 5; 0 for ours
 * @param span where it stands in the text
 */
public record FoundCommitment(
    boolean clientSide, String who, String what, LocalDate due, int energy, Span span) {}
