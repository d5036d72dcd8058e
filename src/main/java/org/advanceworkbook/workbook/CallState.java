package org.advanceworkbook.workbook;

import java.time.Instant;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.workbook.document.ToldDebrief;

/**
 * A call as an exchange leaves it.
 *
 * @param plan document of the plan, with whatever another version wrote into it
 * @param frozen true once it was held
 * @param debrief document of the debrief with what counts of it, null where nothing is told
 * @param deletedAt null for a call that is not deleted
 */
public record CallState(
    String id,
    String plan,
    PlanFacts facts,
    PlanStatus status,
    boolean frozen,
    ToldDebrief debrief,
    Instant deletedAt) {}
