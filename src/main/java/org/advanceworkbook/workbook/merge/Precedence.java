package org.advanceworkbook.workbook.merge;

import java.util.Comparator;

/**
 * Which of two versions written at the same time stands until somebody decides. Every order ends
 * with the id, so that no two are alike.
 */
final class Precedence {
  private static final Comparator<Version> LATEST =
      Comparator.comparing(Version::at).thenComparing(Version::id);
  private static final Comparator<Version> EARLIEST = LATEST.reversed();
  private static final Comparator<Version> GONE_FIRST =
      Comparator.comparing(Version::isGone).thenComparing(LATEST);
  private static final Comparator<Version> TOLD_FIRST =
      Comparator.comparing((Version v) -> !v.isGone()).thenComparing(LATEST);

  private Precedence() {}

  static Comparator<Version> of(CellKey key) {
    if (!key.kind().equals(Kinds.CALL)) {
      return GONE_FIRST; // what was taken out does not come back by itself
    }
    return switch (key.part()) {
      case Kinds.HELD -> EARLIEST; // a plan that was held against is not bettered later
      case Kinds.DEBRIEF -> TOLD_FIRST;
      case Kinds.DELETED ->
          Comparator.comparing((Version v) -> String.valueOf(v.content()).contains("true"))
              .thenComparing(LATEST);
      default -> LATEST;
    };
  }
}
