package org.advanceworkbook.domain.objective.frame;

/**
 * A noun group: "the security reviewer from Lyon" has its head at "reviewer".
 *
 * @param from first word
 * @param to word behind the last
 * @param head the word that names the thing or person
 * @param side whose person the head is
 * @param after the preposition before it, empty when none
 * @param behindBoundary true when a comma, a conjunction or the start of a clause stands before it
 */
public record Group(int from, int to, int head, Party side, String after, boolean behindBoundary) {}
