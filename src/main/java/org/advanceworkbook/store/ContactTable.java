package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.Contact;

/** People at accounts. */
final class ContactTable {
  void save(Sql sql, Contact contact) throws SQLException {
    new Upsert("contacts", "id", contact.id())
        .reference("account_id", "accounts", contact.accountId())
        .set("name", contact.name())
        .set("role", contact.role())
        .set("folded", Fold.fold(contact.name() + " " + contact.role()))
        .set("buying_role", contact.buyingRole())
        .set("win", contact.win())
        .set("email", contact.email())
        .set("phone", contact.phone())
        .into(sql);
  }

  void remove(Sql sql, String id) throws SQLException {
    sql.update(
        """
        DELETE FROM contacts WHERE id = ?1
          AND NOT EXISTS (SELECT 1 FROM stakeholders WHERE contact_id = ?1)""",
        id);
  }

  Optional<Contact> get(Sql sql, String id) throws SQLException {
    return sql.first(this::contact, "SELECT * FROM contacts WHERE id = ?", id);
  }

  List<Contact> find(Sql sql, String accountId, String search, int limit) throws SQLException {
    return sql.list(
        this::contact,
        """
        SELECT * FROM contacts WHERE account_id = ?1 AND (?2 = '' OR instr(folded, ?2) > 0)
        ORDER BY folded, id LIMIT ?3""",
        accountId,
        Fold.fold(search.strip()),
        limit);
  }

  Contact contact(Row row) throws SQLException {
    return new Contact(
        row.text("id"),
        row.text("account_id"),
        row.text("name"),
        row.text("role"),
        row.choice("buying_role", BuyingRole.class),
        row.text("win"),
        row.text("email"),
        row.text("phone"));
  }
}
