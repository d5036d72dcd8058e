package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.List;
import org.advanceworkbook.domain.coaching.PracticeAnswer;

/** Answers to cards that are practised; never changed once given. */
final class PracticeTable {
  void add(Sql sql, PracticeAnswer answer) throws SQLException {
    sql.update(
        "INSERT INTO practice (deck, card, who, at, went_well) VALUES (?, ?, ?, ?, ?)",
        answer.deck(),
        answer.card(),
        answer.who(),
        answer.at(),
        answer.right());
  }

  List<PracticeAnswer> of(Sql sql, String deck, String who) throws SQLException {
    return sql.list(
        row ->
            new PracticeAnswer(
                row.text("deck"),
                row.text("card"),
                row.text("who"),
                row.moment("at"),
                row.flag("went_well")),
        "SELECT * FROM practice WHERE deck = ?1 AND (?2 = '' OR who = ?2) ORDER BY seq",
        deck,
        who);
  }
}
