package org.advanceworkbook.workbook.document;

import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.account.StageMove;

/**
 * A move from stage to stage with the opportunity it belongs to.
 *
 * @param opportunityId which opportunity
 * @param move null only in a damaged document
 */
public record TravellingMove(String opportunityId, StageMove move) {
  /** Guarantees: there is a move, be it an empty one. */
  public TravellingMove {
    opportunityId = Texts.orEmpty(opportunityId);
    move = move == null ? new StageMove(null, null, null, "", "") : move;
  }
}
