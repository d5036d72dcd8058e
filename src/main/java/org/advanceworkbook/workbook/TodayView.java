package org.advanceworkbook.workbook;

import java.time.LocalDateTime;
import java.util.List;
import org.advanceworkbook.domain.insight.OutcomeTally;

/**
 * What the first screen shows.
 *
 * @param now when it was looked at
 * @param coming the next calls, soonest first
 * @param comingCount how many lie ahead in all
 * @param waiting calls waiting for a debrief, oldest first
 * @param waitingCount how many wait in all
 * @param last the last twelve held calls, oldest first
 * @param lastTally how they ended
 * @param theirs promises of clients due or overdue, most urgent first
 * @param ours our own
 * @param kept how promises were kept, by rep
 * @param isEmpty true where the workbook holds no call at all
 */
public record TodayView(
    LocalDateTime now,
    List<CallRow> coming,
    long comingCount,
    List<CallRow> waiting,
    long waitingCount,
    List<CallRow> last,
    OutcomeTally lastTally,
    List<CommitmentRow> theirs,
    List<CommitmentRow> ours,
    List<RepKept> kept,
    boolean isEmpty) {}
