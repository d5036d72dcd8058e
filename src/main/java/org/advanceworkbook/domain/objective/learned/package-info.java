/**
 * A second reader beside the rules: a linear model over words, pairs of words and letters, learned
 * from our own labelled sentences. For sayings, bare notes and typos that no list foresees. Knows
 * what the rules read of a text and nothing of outcomes: labels are words of its data file.
 *
 * <p>Learning happens in the tests ({@code Learning}), once and by hand; here weights are only
 * added up. They are whole numbers, so the same text has the same sum everywhere. A sign is kept as
 * a hash of its text: the file stays small, and the places of the signs in the text say on which
 * words a reading rests.
 *
 * <p>Everything is immutable after loading and safe from any thread but {@link
 * org.advanceworkbook.domain.objective.learned.SignsChange}, of which each text gets its own.
 */
package org.advanceworkbook.domain.objective.learned;
