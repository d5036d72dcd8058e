package org.advanceworkbook.workbook;

import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.Version;

/**
 * A cell as this workbook knows it.
 *
 * @param shown id of the version that stands in the tables, empty where none of them does
 */
public record KnownCell(Cell cell, String shown) {
  /** The version that stands in the tables, null where none of them does. */
  public Version shownVersion() {
    return cell.version(shown);
  }
}
