package org.advanceworkbook.workbook.share;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.document.TravellingDocuments;
import org.advanceworkbook.workbook.document.UnreadableDocument;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Kinds;
import org.advanceworkbook.workbook.merge.Version;

/**
 * Looks through what came before anything of it is used. A file may come from anybody: whatever in
 * it cannot be read refuses all of it.
 */
final class Incoming {
  private static final int LONGEST_NAME = 2_000;
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  private final TravellingDocuments documents;
  private final CallBuilder calls;
  private final String file;
  private final List<Cell> taken = new ArrayList<>();
  private int leftOut;

  Incoming(Documents documents, CallBuilder calls, String file) {
    this.documents = documents.travelling();
    this.calls = calls;
    this.file = file;
  }

  /** What may be taken: everything but a coach's notes for himself. */
  List<Cell> check(Bundle bundle) {
    return guarded(
        () -> {
          for (Cell cell : bundle.cells()) {
            if (isPrivate(cell)) {
              leftOut++;
            } else {
              require(cell);
              taken.add(cell);
            }
          }
          return taken;
        });
  }

  /** What is found to be unreadable on the way refuses the file. */
  <T> T guarded(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (UnreadableDocument e) {
      boolean newer = e.reason() == UnreadableDocument.Reason.NEWER_VERSION;
      throw new WorkbookFailure(newer ? Problem.EXCHANGE_NEWER : Problem.EXCHANGE_DAMAGED, file, e);
    }
  }

  /** How many private notes were found. */
  int leftOut() {
    return leftOut;
  }

  private boolean isPrivate(Cell cell) {
    return cell.key().kind().equals(Kinds.COMMENT)
        && cell.versions().stream()
            .filter(v -> !v.isGone())
            .map(v -> documents.comments().read(v.content()))
            .anyMatch(Comment::privateToCoach);
  }

  private void require(Cell cell) {
    CellKey key = cell.key();
    boolean named = isName(key.kind()) && isName(key.id()) && key.part().length() <= LONGEST_NAME;
    if (!named || cell.owner().length() > LONGEST_NAME || cell.versions().isEmpty()) {
      throw new WorkbookFailure(Problem.EXCHANGE_DAMAGED, file, null);
    }
    for (Version version : cell.versions()) {
      if (version.at().isBefore(Instant.EPOCH) || version.at().isAfter(LAST)) {
        throw new WorkbookFailure(Problem.EXCHANGE_DAMAGED, file, null);
      }
      if (!version.isGone()) {
        requireContent(key, version.content());
      }
    }
  }

  private void requireContent(CellKey key, String content) {
    if (key.kind().equals(Kinds.CALL)) {
      calls.require(key.id(), key.part(), content);
    } else if (documents.knows(key.kind())) {
      String id = documents.idOf(key.kind(), content);
      if (!id.isEmpty() && !id.equals(key.id())) {
        throw new WorkbookFailure(Problem.EXCHANGE_DAMAGED, file, null);
      }
    }
  }

  private static boolean isName(String text) {
    return !text.isBlank() && text.length() <= LONGEST_NAME;
  }
}
