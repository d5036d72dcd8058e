/**
 * From words to acts: which word is a verb here, who does it, what it is done to, whether it is
 * denied, past, conditional or only hoped for, and what it costs the client.
 *
 * <p>Builds on {@code text}; knows nothing of verdicts. Immutable after loading, safe from any
 * thread.
 *
 * <p>The decision that shaped it: a real objective is telegraphic, so a clause is not parsed into a
 * tree. Verb groups are found first, and what stands between two of them decides who acts.
 */
package org.advanceworkbook.domain.objective.frame;
