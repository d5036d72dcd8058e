package org.advanceworkbook.workbook.share;

import java.time.Instant;
import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.workbook.merge.Cell;

/**
 * What travels.
 *
 * @param mark of the workbook it comes from
 * @param author name of who made it
 * @param cells in the order of their keys
 */
public record Bundle(String mark, String author, Instant madeAt, List<Cell> cells) {
  /** Guarantees: texts and lists are never null. */
  public Bundle {
    mark = Texts.orEmpty(mark);
    author = Texts.orEmpty(author);
    cells = Lists.copy(cells);
  }
}
