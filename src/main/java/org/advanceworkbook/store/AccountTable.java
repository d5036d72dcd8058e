package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.QualificationState;

/** Accounts. */
final class AccountTable {
  void save(Sql sql, Account account) throws SQLException {
    new Upsert("accounts", "id", account.id())
        .set("name", account.name())
        .set("name_folded", Fold.fold(account.name()))
        .set("industry", account.industry())
        .set("place", account.place())
        .set("qualification", account.qualification())
        .set("notes", account.notes())
        .into(sql);
  }

  List<Account> find(Sql sql, String search, int limit) throws SQLException {
    return sql.list(
        this::account,
        """
        SELECT * FROM accounts WHERE ?1 = '' OR instr(name_folded, ?1) > 0
        ORDER BY name_folded, id LIMIT ?2""",
        Fold.fold(search.strip()),
        limit);
  }

  Optional<Account> get(Sql sql, String id) throws SQLException {
    return sql.first(this::account, "SELECT * FROM accounts WHERE id = ?", id);
  }

  Account account(Row row) throws SQLException {
    return new Account(
        row.text("id"),
        row.text("name"),
        row.text("industry"),
        row.text("place"),
        row.choice("qualification", QualificationState.class),
        row.text("notes"));
  }
}
