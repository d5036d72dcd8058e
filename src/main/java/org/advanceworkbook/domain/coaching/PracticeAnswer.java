package org.advanceworkbook.domain.coaching;

import java.time.Instant;

/**
 * One answer to a card that is practised.
 *
 * @param deck what the card belongs to, such as the drill or the rehearsal of a call
 * @param card the card
 * @param who name of who answered
 * @param right whether it was answered rightly, or went well
 */
public record PracticeAnswer(String deck, String card, String who, Instant at, boolean right) {}
