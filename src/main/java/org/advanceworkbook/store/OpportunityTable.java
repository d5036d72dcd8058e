package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.account.Attitude;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.workbook.Problem;

/** Opportunities with their stakeholders; lists of them are read by {@link OpportunityList}. */
final class OpportunityTable {
  void save(Sql sql, Opportunity opportunity) throws SQLException {
    new Upsert("opportunities", "id", opportunity.id())
        .reference("account_id", "accounts", opportunity.accountId())
        .set("name", opportunity.name())
        .set("name_folded", Fold.fold(opportunity.name()))
        .set("stage", opportunity.stage())
        .set("cycle", opportunity.cycle())
        .set("state", opportunity.state())
        .set("sales_objective", opportunity.salesObjective())
        .set("client_win", opportunity.clientWin())
        .set("amount", opportunity.amount() == null ? null : opportunity.amount().toString())
        .set("currency", opportunity.currency())
        .set("close_date", opportunity.closeDate())
        .into(sql);
    saveStakeholders(sql, opportunity);
  }

  Optional<Opportunity> get(Sql sql, String id) throws SQLException {
    return sql.first(
        row -> opportunity(row, stakeholders(sql, id)),
        "SELECT * FROM opportunities WHERE id = ?",
        id);
  }

  /** True where the one stored has another name or another account. */
  boolean isAnother(Sql sql, Opportunity opportunity) throws SQLException {
    return sql.number(
            """
            SELECT count(*) FROM opportunities
            WHERE id = ? AND (name <> ? OR coalesce(account_id, '') <> ?)""",
            opportunity.id(),
            opportunity.name(),
            opportunity.accountId())
        > 0;
  }

  private void saveStakeholders(Sql sql, Opportunity opportunity) throws SQLException {
    sql.update("DELETE FROM stakeholders WHERE opportunity_id = ?", opportunity.id());
    int position = 0;
    for (Stakeholder person : opportunity.stakeholders()) {
      sql.update(
          """
          INSERT INTO stakeholders
            (opportunity_id, position, contact_id, buying_role, attitude, win)
          VALUES (?, ?, ?, ?, ?, ?)""",
          opportunity.id(),
          position++,
          person.contactId() == null ? "" : person.contactId(),
          person.buyingRole(),
          person.attitude(),
          person.win());
    }
  }

  /**
   * Takes out one of which no more than the name is known; fails where something was written into
   * it or belongs to it.
   */
  void drop(Sql sql, String id, Failures failures) throws SQLException {
    Optional<Opportunity> stored = get(sql, id);
    if (stored.isPresent() && !(isBare(stored.get()) && dropUnused(sql, id))) {
      throw failures.of(Problem.OPPORTUNITY_IN_USE);
    }
  }

  private static boolean isBare(Opportunity known) {
    return known.equals(Opportunity.named(known.id(), known.accountId(), known.name()));
  }

  static boolean dropUnused(Sql sql, String id) throws SQLException {
    return sql.update(
            """
            DELETE FROM opportunities WHERE id = ?1
              AND NOT EXISTS (SELECT 1 FROM calls WHERE opportunity_id = ?1)
              AND NOT EXISTS (SELECT 1 FROM commitments WHERE opportunity_id = ?1)
              AND NOT EXISTS (SELECT 1 FROM stage_moves WHERE opportunity_id = ?1)""",
            id)
        > 0;
  }

  Opportunity opportunity(Row row, List<Stakeholder> stakeholders) throws SQLException {
    return new Opportunity(
        row.text("id"),
        row.text("account_id"),
        row.text("name"),
        row.choice("stage", Stage.class),
        row.choice("cycle", CycleLength.class),
        row.choice("state", OpportunityState.class),
        row.text("sales_objective"),
        row.text("client_win"),
        row.decimal("amount"),
        row.text("currency"),
        row.day("close_date"),
        stakeholders);
  }

  List<Stakeholder> stakeholders(Sql sql, String opportunityId) throws SQLException {
    return sql.list(
        row ->
            new Stakeholder(
                row.text("contact_id"),
                row.choice("buying_role", BuyingRole.class),
                row.choice("attitude", Attitude.class),
                row.text("win")),
        "SELECT * FROM stakeholders WHERE opportunity_id = ? ORDER BY position",
        opportunityId);
  }
}
