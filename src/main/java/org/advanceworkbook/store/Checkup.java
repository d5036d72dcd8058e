package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.CheckReport;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.document.UnreadableDocument;

/** Looks through a whole file: its pages, its references, and whether every call can be read. */
final class Checkup {
  private static final int MOST_NAMED = 20;

  private final Supplier<Documents> documents;

  Checkup(Supplier<Documents> documents) {
    this.documents = documents;
  }

  /** What is found in a file whose very structure cannot be read. */
  static CheckReport unreadable() {
    return new CheckReport(0, List.of(Phrase.of("store.check.unreadable")));
  }

  CheckReport report(Sql sql) {
    List<Phrase> problems = new ArrayList<>();
    long read = 0;
    try {
      pages(sql, problems);
      references(sql, problems);
      read = calls(sql, problems);
    } catch (SQLException e) {
      problems.add(Phrase.of("store.check.unreadable"));
    }
    return new CheckReport(read, problems.stream().distinct().limit(MOST_NAMED).toList());
  }

  private static void pages(Sql sql, List<Phrase> problems) throws SQLException {
    List<String> found = sql.list(row -> row.text(1), "PRAGMA integrity_check(20)");
    if (!found.equals(List.of("ok"))) {
      problems.add(Phrase.of("store.check.pages", found.size()));
    }
  }

  private static void references(Sql sql, List<Phrase> problems) throws SQLException {
    for (String table : sql.list(row -> row.text(1), "PRAGMA foreign_key_check")) {
      problems.add(Phrase.of("store.check.reference", table));
    }
  }

  private long calls(Sql sql, List<Phrase> problems) throws SQLException {
    return sql.each(
        row -> {
          try {
            documents.get().plans().read(row.text("plan"));
            if (!row.text("debrief").isEmpty()) {
              documents.get().debriefs().read(row.text("debrief"));
            }
          } catch (UnreadableDocument e) {
            problems.add(Phrase.of("store.check.call", row.text("id")));
          }
        },
        "SELECT id, plan, debrief FROM calls JOIN call_documents USING (seq)");
  }
}
