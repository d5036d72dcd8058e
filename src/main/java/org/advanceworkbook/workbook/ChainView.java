package org.advanceworkbook.workbook;

import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.chain.AdvanceChain;
import org.advanceworkbook.domain.chain.NextRung;
import org.advanceworkbook.domain.insight.Rate;

/**
 * One opportunity with the chain its calls make.
 *
 * @param opportunity the opportunity with its calls, promises and people
 * @param chain its calls as links
 * @param nextRung what to ask for next, null when nothing is left to ask
 * @param moves what brought it from stage to stage, oldest first
 * @param kept how the people of the account kept their promises, wherever they made them
 * @param keptByAll the same of all of them together
 */
public record ChainView(
    OpportunityView opportunity,
    AdvanceChain chain,
    NextRung nextRung,
    List<StageMove> moves,
    List<KeptRow> kept,
    Rate keptByAll) {
  /** Guarantees: the lists cannot be changed. */
  public ChainView {
    moves = List.copyOf(moves);
    kept = List.copyOf(kept);
  }

  /** What to ask for next. */
  public Optional<NextRung> proposal() {
    return Optional.ofNullable(nextRung);
  }

  /** The last move from stage to stage. */
  public Optional<StageMove> lastMove() {
    return moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast());
  }
}
