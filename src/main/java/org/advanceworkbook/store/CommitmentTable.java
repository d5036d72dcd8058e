package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.CommitmentRow;

/** The ledger of promises, those of debriefs and those entered by hand. */
final class CommitmentTable {
  void save(Sql sql, Commitment promise) throws SQLException {
    upsert(promise).into(sql);
  }

  /** One as another workbook has it; a debrief may name it. */
  void put(Sql sql, Commitment promise, boolean fromDebrief) throws SQLException {
    upsert(promise).set("from_debrief", fromDebrief).into(sql);
  }

  /** Whoever names it. */
  void drop(Sql sql, String id) throws SQLException {
    sql.update("DELETE FROM commitments WHERE id = ?", id);
  }

  /**
   * Takes over the promises of a debrief. One that was settled or put off in the ledger meanwhile
   * stays so; one that the debrief no longer names goes.
   */
  void saveAll(Sql sql, CallPlan plan, Debrief debrief) throws SQLException {
    Map<String, Commitment> ledger = ofCall(sql, plan.id());
    List<Object> kept = new ArrayList<>(List.of(plan.id()));
    for (Commitment promise : debrief.promises()) {
      upsert(placed(settled(promise, ledger.get(promise.id())), plan))
          .set("from_debrief", true)
          .into(sql);
      kept.add(promise.id());
    }
    sql.update(
        "DELETE FROM commitments WHERE call_id = ? AND from_debrief = 1 AND id NOT IN ("
            + String.join(", ", Collections.nCopies(kept.size() - 1, "?"))
            + ")",
        kept.toArray());
  }

  /**
   * Open promises go along with their opportunity, and stay with their account where that has none;
   * what is settled stays where it was made.
   */
  void follow(Sql sql, Opportunity opportunity) throws SQLException {
    sql.update(
        """
        UPDATE commitments
        SET account_id = coalesce((SELECT id FROM accounts WHERE id = ?), account_id)
        WHERE opportunity_id = ? AND state IN ('OPEN', 'SLIPPED')""",
        opportunity.accountId(),
        opportunity.id());
  }

  private static Commitment settled(Commitment told, Commitment ledger) {
    boolean settledMeanwhile =
        ledger != null
            && told.isOpen()
            && ledger.state() != FollowThrough.OPEN
            && (ledger.state() != told.state() || ledger.slips() > told.slips());
    return settledMeanwhile
        ? ledger.withWho(told.who()).withWhat(told.what()).withEnergy(told.energy())
        : told;
  }

  private static Commitment placed(Commitment promise, CallPlan plan) {
    Commitment here = promise.withCallId(plan.id());
    here = here.accountId().isEmpty() ? here.withAccountId(plan.frame().accountId()) : here;
    return here.opportunityId().isEmpty()
        ? here.withOpportunityId(plan.frame().opportunityId())
        : here;
  }

  private Upsert upsert(Commitment promise) {
    return new Upsert("commitments", "id", promise.id())
        .reference("call_id", "calls", promise.callId())
        .reference("account_id", "accounts", promise.accountId())
        .reference("opportunity_id", "opportunities", promise.opportunityId())
        .set("side", promise.side())
        .set("who", promise.who())
        .set("what", promise.what())
        .set("due", promise.due())
        .set("in_the_call", promise.inTheCall())
        .set("energy", promise.energy())
        .set("proof", promise.proof())
        .set("state", promise.state())
        .set("settled_on", promise.settledOn())
        .set("first_due", promise.firstDue())
        .set("slips", promise.slips());
  }

  Map<String, Commitment> ofCall(Sql sql, String callId) throws SQLException {
    Map<String, Commitment> result = new HashMap<>();
    sql.list(this::promise, "SELECT * FROM commitments WHERE call_id = ?", callId)
        .forEach(promise -> result.put(promise.id(), promise));
    return result;
  }

  /** One entered by hand; those of debriefs go with the debrief that names them. */
  void remove(Sql sql, String id) throws SQLException {
    sql.update("DELETE FROM commitments WHERE id = ? AND from_debrief = 0", id);
  }

  private static Conditions where(CommitmentFilter filter) {
    return new Conditions("(p.call_id IS NULL OR c.deleted_at IS NULL)")
        .when(filter.side() != null, "p.side = ?", filter.side())
        .in("p.state", filter.states())
        .when(filter.dueBefore() != null, "p.due < ?", filter.dueBefore())
        .when(!filter.accountId().isEmpty(), "p.account_id = ?", filter.accountId())
        .when(!filter.opportunityId().isEmpty(), "p.opportunity_id = ?", filter.opportunityId())
        .when(!filter.callId().isEmpty(), "p.call_id = ?", filter.callId());
  }

  long count(Sql sql, CommitmentFilter filter) throws SQLException {
    Conditions where = where(filter);
    return sql.number(
        """
        SELECT count(*) FROM commitments p LEFT JOIN calls c ON c.id = p.call_id
        WHERE %s"""
            .formatted(where),
        where.argsAnd());
  }

  List<CommitmentRow> find(Sql sql, CommitmentFilter filter, int limit) throws SQLException {
    Conditions where = where(filter);
    return sql.list(
        row -> new CommitmentRow(promise(row), row.text("account")),
        """
        SELECT p.*, coalesce(a.name, c.account_name, '') AS account
        FROM commitments p
          LEFT JOIN calls c ON c.id = p.call_id LEFT JOIN accounts a ON a.id = p.account_id
        WHERE %s
        ORDER BY p.state NOT IN ('OPEN', 'SLIPPED'), p.due IS NULL, p.due, p.id LIMIT ?"""
            .formatted(where),
        where.argsAnd(limit));
  }

  Commitment promise(Row row) throws SQLException {
    return new Commitment(
        row.text("id"),
        row.text("call_id"),
        row.text("account_id"),
        row.text("opportunity_id"),
        row.choice("side", Side.class),
        row.text("who"),
        row.text("what"),
        row.day("due"),
        row.flag("in_the_call"),
        row.number("energy"),
        row.text("proof"),
        row.choice("state", FollowThrough.class),
        row.day("settled_on"),
        row.day("first_due"),
        row.number("slips"));
  }
}
