package org.advanceworkbook.workbook.share;

import java.time.Instant;
import java.util.List;
import org.advanceworkbook.domain.Lists;

/**
 * What a received file holds, and what it does or would do.
 *
 * @param author name of who made it
 * @param entries how many entries it holds
 * @param calls how many of them are calls
 * @param changes what it changes; entries that stay as they are, are not among them
 * @param leftOut notes of a coach for himself that should not have been in it, and are not taken
 */
public record Receipt(
    String author, Instant madeAt, int entries, int calls, List<Change> changes, int leftOut) {
  /** Guarantees: the list is never null. */
  public Receipt {
    changes = Lists.copy(changes);
  }

  /** How many of one sort. */
  public long count(Change.What what) {
    return changes.stream().filter(c -> c.what() == what).count();
  }

  /** How many of one sort that are entries of one kind. */
  public long count(Change.What what, String kind) {
    return changes.stream().filter(c -> c.what() == what && c.key().kind().equals(kind)).count();
  }

  /** True where nothing is new in it. */
  public boolean changesNothing() {
    return changes.isEmpty();
  }
}
