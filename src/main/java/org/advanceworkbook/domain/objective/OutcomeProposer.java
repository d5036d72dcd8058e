package org.advanceworkbook.domain.objective;

/**
 * Proposes how a call ended from what the rep wrote about it; the rep decides. DOMAIN section 5.
 */
public interface OutcomeProposer {
  /** The proposal for one text. Deterministic; never throws, whatever the text. */
  Proposal propose(String whatHappened, OutcomeContext context);
}
