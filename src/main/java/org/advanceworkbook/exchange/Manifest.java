package org.advanceworkbook.exchange;

import java.time.Instant;
import java.util.List;

/**
 * What stands at the beginning of an exchange file.
 *
 * @param schema name and version of the form
 * @param workbook mark of the workbook it comes from
 * @param author name of who made it
 * @param madeAt when
 * @param parts what follows, in this order
 */
record Manifest(
    String schema, String workbook, String author, Instant madeAt, List<ManifestPart> parts) {
  static final String SCHEMA = "advance.exchange/";
  static final int VERSION = 1;

  Manifest {
    parts = parts == null ? List.of() : List.copyOf(parts);
  }
}
