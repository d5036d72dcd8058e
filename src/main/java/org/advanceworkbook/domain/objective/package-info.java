/**
 * The objective judge and the outcome proposer: what a rep typed goes in, a verdict with the words
 * it rests on, one plain reason and a rewrite come out.
 *
 * <p>May know: the nouns of {@code domain.account} and {@code domain.call}, and its own data files
 * on the class path. Pure, offline and deterministic: the same text and context always get the same
 * answer. Everything is safe to use from any thread unless a class says otherwise.
 *
 * <p>The decision that shaped it: evidence before cleverness. Words come from lexicons that are
 * data files, grammar is a short list of named rules over tagged clauses, and every verdict can
 * point at the words that made it. What the rules do not know is called {@code CANNOT_TELL}, never
 * praise.
 */
package org.advanceworkbook.domain.objective;
