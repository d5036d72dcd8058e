package org.advanceworkbook.workbook;

import java.time.Instant;
import org.advanceworkbook.workbook.merge.CellKey;

/**
 * What stands in the tables of a workbook, as a document.
 *
 * @param owner what it travels with
 * @param content null where there is nothing
 * @param changedAt when it was last changed, null where nobody noted that
 */
public record Standing(CellKey key, String owner, String content, Instant changedAt) {}
