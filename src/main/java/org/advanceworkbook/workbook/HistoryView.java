package org.advanceworkbook.workbook;

import java.util.List;
import org.advanceworkbook.domain.insight.OutcomeTally;

/**
 * A part of the history.
 *
 * @param rows one page of calls
 * @param total how many the filter finds
 * @param tally how the held ones among them ended
 */
public record HistoryView(List<CallRow> rows, long total, OutcomeTally tally) {}
