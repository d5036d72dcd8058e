package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.document.UnreadableDocument;

/** Makes the figures and the search index of all calls of a workbook that had none. */
final class FigureFilling {
  private static final int AT_ONCE = 1000;

  private final Supplier<Documents> documents;
  private final FigureTable figures = new FigureTable();
  private final CallSearch search = new CallSearch();
  private final CallWords words = new CallWords();

  /** The codecs are made only where there are calls. */
  FigureFilling(Supplier<Documents> documents) {
    this.documents = documents;
  }

  private record Written(long seq, String plan, String debrief, String account) {}

  void run(Sql sql) throws SQLException {
    long last = 0;
    List<Written> some = some(sql, last);
    while (!some.isEmpty()) {
      for (Written call : some) {
        fill(sql, call);
        last = call.seq();
      }
      some = some(sql, last);
    }
  }

  private static List<Written> some(Sql sql, long after) throws SQLException {
    return sql.list(
        row ->
            new Written(
                row.number("seq"), row.text("plan"), row.text("debrief"), row.text("account")),
        """
        SELECT c.seq, d.plan, d.debrief, a.name AS account
        FROM calls c JOIN call_documents d ON d.seq = c.seq
          LEFT JOIN accounts a ON a.id = c.account_id
        WHERE c.seq > ? AND c.deleted_at IS NULL ORDER BY c.seq LIMIT ?""",
        after,
        AT_ONCE);
  }

  private void fill(Sql sql, Written call) throws SQLException {
    OptionalLong place = figures.refresh(sql, call.seq());
    if (place.isPresent()) {
      search.index(sql, place.getAsLong(), words(call));
    }
  }

  // A call that cannot be read can be named by "check" and found by nobody; the others can.
  private String words(Written call) {
    try {
      return words.of(
          documents.get().plans().read(call.plan()),
          call.debrief().isEmpty()
              ? Debrief.EMPTY
              : documents.get().debriefs().read(call.debrief()),
          call.account());
    } catch (UnreadableDocument e) {
      return call.account();
    }
  }
}
