package org.advanceworkbook.domain.objective;

import java.util.List;
import org.advanceworkbook.domain.call.Outcome;

/**
 * A proposed outcome. Mood and information never raise it. DOMAIN section 5, R21, R33.
 *
 * @param outcome the proposal
 * @param commitments what was promised by both sides, in text order
 * @param findings what was seen, in text order
 */
public record Proposal(
    Outcome outcome, List<FoundCommitment> commitments, List<ProposalFinding> findings) {
  /** Guarantees: lists cannot be changed. */
  public Proposal {
    commitments = List.copyOf(commitments);
    findings = List.copyOf(findings);
  }
}
