/**
 * The chain of advances of one opportunity, its ledger of promises, and what to ask for next.
 *
 * <p>Knows the nouns of calls and opportunities and the ladder. Pure: calls and promises in,
 * findings out; no clock, no store. The decision that shaped it: a chain is worked out from the
 * outcomes each time it is shown and never stored, so that a corrected debrief corrects the chain.
 */
package org.advanceworkbook.domain.chain;
