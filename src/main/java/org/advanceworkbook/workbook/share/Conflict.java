package org.advanceworkbook.workbook.share;

import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Version;

/**
 * Something that was written in two ways, to be decided once; the decision travels.
 *
 * @param key which part of which entry
 * @param callId the call it belongs to, empty where it belongs to none
 * @param name what the entry is called on screen
 * @param versions all that was written, the one that stands now first
 * @param late true where a plan was changed elsewhere while the call was held: only what was held
 *     against can stand, the other words are there to be read
 */
public record Conflict(
    CellKey key, String callId, String name, List<Version> versions, boolean late) {
  /** Guarantees: the list is never null. */
  public Conflict {
    versions = Lists.copy(versions);
  }
}
