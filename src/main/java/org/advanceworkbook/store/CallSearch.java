package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The search index over the words of calls. */
final class CallSearch {
  // A whole page pasted into the search field must not become a query of ten thousand parts.
  private static final int MOST_WORDS = 64;

  static final String CONDITION =
      "c.seq IN (SELECT rowid FROM call_search WHERE call_search MATCH ?)";

  void index(Sql sql, long seq, String foldedWords) throws SQLException {
    sql.update("DELETE FROM call_search WHERE rowid = ?", seq);
    sql.update("INSERT INTO call_search (rowid, words) VALUES (?, ?)", seq, foldedWords);
  }

  /** What to match: all words by their beginning; empty where the text has no word at all. */
  String query(String typed) {
    return Arrays.stream(Fold.fold(typed).split("\\s+"))
        .map(Fold::words)
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .distinct()
        .limit(MOST_WORDS)
        .map(word -> '"' + word.replace('"', ' ').strip() + "\"*")
        .collect(Collectors.joining(" AND "));
  }
}
