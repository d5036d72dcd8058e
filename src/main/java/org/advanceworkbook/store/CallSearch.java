package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The search index over the words of calls; its rows are the places of the calls. */
final class CallSearch {
  // A whole page pasted into the search field must not become a query of ten thousand parts.
  private static final int MOST_WORDS = 64;

  void index(Sql sql, long place, String foldedWords) throws SQLException {
    remove(sql, place);
    sql.update("INSERT INTO call_search (rowid, words) VALUES (?, ?)", place, foldedWords);
  }

  void remove(Sql sql, long place) throws SQLException {
    sql.update("DELETE FROM call_search WHERE rowid = ?", place);
  }

  /**
   * What to match: all words by their beginning, a letter alone as a word, what stands in quotation
   * marks word by word; empty where the text has no word at all. A mark that is not closed yet is
   * taken as if it were, so that a phrase is searched for while it is typed.
   */
  String query(String typed) {
    Set<String> terms = new LinkedHashSet<>();
    String[] parts = typed.replaceAll("[“”„«»]", "\"").split("\"", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean quoted = i % 2 == 1;
      if (quoted) {
        boolean closed = i < parts.length - 1;
        terms.add(term(parts[i], closed || isOneLetter(Fold.fold(parts[i].strip()))));
      } else {
        Arrays.stream(Fold.fold(parts[i]).split("\\s+"))
            .map(word -> term(word, isOneLetter(word)))
            .forEach(terms::add);
      }
    }
    terms.remove("");
    return terms.stream().limit(MOST_WORDS).collect(Collectors.joining(" AND "));
  }

  // Every call has a word that begins with a given letter: one alone is a word, not a beginning.
  private static boolean isOneLetter(String word) {
    return word.codePointCount(0, word.length()) == 1
        && Character.isLetter(word.codePointAt(0))
        && word.equals(Fold.words(word));
  }

  private static String term(String text, boolean whole) {
    String words = Fold.words(text).replace('"', ' ').strip();
    boolean said = words.codePoints().anyMatch(Character::isLetterOrDigit);
    return said ? '"' + words + (whole ? "\"" : "\"*") : "";
  }
}
