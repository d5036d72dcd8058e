/**
 * From characters to words: tokens with their offsets, what the dictionary says about a word form,
 * phrases of the data files found in a text, days and deadlines. Knows nothing of selling.
 *
 * <p>Everything here is immutable after loading and safe from any thread; the dictionary's look-up
 * object is not, so each text gets its own.
 *
 * <p>The decision that shaped it: deadlines are found before grammar, because "order form by 3 May"
 * is easy once "by 3 May" is out of the way.
 */
package org.advanceworkbook.domain.objective.text;
