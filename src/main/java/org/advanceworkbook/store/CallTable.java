package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallFrameChange;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.document.Documents;

/** Calls with their plan and debrief; lists of them are read by {@link CallList}. */
final class CallTable {
  private static final String STORED =
      """
      SELECT c.seq, c.status, c.frozen, c.verdict, c.rules, d.plan, d.debrief
      FROM calls c JOIN call_documents d ON d.seq = c.seq WHERE c.id = ?""";

  private final Supplier<Documents> documents;
  private final CommitmentTable commitments;
  private final FigureTable figures = new FigureTable();
  private final CallSearch search = new CallSearch();
  private final CallWords words = new CallWords();
  private final Failures failures;
  private final Clock clock;

  CallTable(
      Supplier<Documents> documents, CommitmentTable commitments, Failures failures, Clock clock) {
    this.documents = documents;
    this.commitments = commitments;
    this.failures = failures;
    this.clock = clock;
  }

  /** What is stored of a call. */
  private record Stored(
      long seq,
      PlanStatus status,
      boolean frozen,
      String plan,
      String debrief,
      String verdict,
      String rules) {}

  void savePlan(Sql sql, CallPlan plan, PlanFacts facts) throws SQLException {
    Optional<Stored> former = stored(sql, plan.id());
    if (former.isPresent() && former.get().frozen()) {
      throw failures.of(Problem.FROZEN);
    }
    PlanColumns.upsert(plan, facts, clock.getZone()).set("frozen", plan.isFrozen()).into(sql);
    String json = documents.get().plans().write(plan, former.map(Stored::plan).orElse(""));
    new Upsert("call_documents", "seq", seq(sql, plan.id())).set("plan", json).into(sql);
    index(sql, plan, Debrief.EMPTY);
  }

  void saveDebrief(Sql sql, String id, Debrief debrief, DebriefStage stage) throws SQLException {
    Stored call = existing(sql, id);
    if (debrief.isBlank()) {
      release(sql, id, call);
      return;
    }
    boolean wasFinished =
        call.status() == PlanStatus.DEBRIEFED || call.status() == PlanStatus.NOT_HELD;
    boolean finished = stage == DebriefStage.FINISHED && debrief.outcome() != null;
    if (finished || !wasFinished) {
      count(sql, id, debrief, finished);
    }
    CallPlan plan = documents.get().plans().read(call.plan());
    commitments.saveAll(sql, plan, finished || wasFinished ? debrief : Debrief.EMPTY);
    new Upsert("call_documents", "seq", call.seq())
        .set("debrief", documents.get().debriefs().write(debrief, call.debrief()))
        .update(sql);
    index(sql, plan, debrief);
  }

  // Of a call of which nothing is told the plan is as it was before; the document goes first, for
  // the file itself keeps a plan frozen while there is one.
  private void release(Sql sql, String id, Stored call) throws SQLException {
    CallPlan plan = documents.get().plans().read(call.plan());
    commitments.saveAll(sql, plan, Debrief.EMPTY);
    new Upsert("call_documents", "seq", call.seq()).set("debrief", null).update(sql);
    DebriefColumns.upsert(id, Debrief.EMPTY)
        .set("status", plan.status())
        .set("frozen", plan.isFrozen())
        .update(sql);
    index(sql, plan, Debrief.EMPTY);
  }

  // A correction that lacks something changes no figure: what was finished counts until it is
  // whole.
  private static void count(Sql sql, String id, Debrief debrief, boolean finished)
      throws SQLException {
    DebriefColumns.upsert(id, finished ? debrief : Debrief.EMPTY)
        .set("status", status(debrief, finished))
        .set("frozen", true)
        .update(sql);
  }

  private static PlanStatus status(Debrief debrief, boolean finished) {
    if (!finished) {
      return PlanStatus.HELD;
    }
    return debrief.outcome() == Outcome.NOT_HELD ? PlanStatus.NOT_HELD : PlanStatus.DEBRIEFED;
  }

  Optional<CallRecord> get(Sql sql, String id) throws SQLException {
    Optional<Stored> call = live(sql, id);
    return call.isEmpty() ? Optional.empty() : Optional.of(record(sql, id, call.get()));
  }

  String verdict(Sql sql, String id) throws SQLException {
    return live(sql, id).map(Stored::verdict).orElse("");
  }

  private CallRecord record(Sql sql, String id, Stored call) throws SQLException {
    CallPlan plan = documents.get().plans().read(call.plan()).withStatus(call.status());
    Debrief debrief = call.debrief().isEmpty() ? null : told(sql, id, call.debrief());
    return new CallRecord(
        plan, debrief, call.frozen() ? call.verdict() : "", call.frozen() ? call.rules() : "");
  }

  /** The debrief with its promises as the ledger has them now. */
  private Debrief told(Sql sql, String id, String json) throws SQLException {
    Debrief debrief = documents.get().debriefs().read(json);
    Map<String, Commitment> ledger = commitments.ofCall(sql, id);
    return debrief.withPromises(
        debrief.promises().stream().map(p -> ledger.getOrDefault(p.id(), p)).toList());
  }

  List<String> ids(Sql sql, String beginning) throws SQLException {
    return sql.list(
        row -> row.text(1),
        """
        SELECT id FROM calls
        WHERE deleted_at IS NULL AND id >= ?1 AND substr(id, 1, length(?1)) = ?1
        ORDER BY id LIMIT 10""",
        beginning);
  }

  void delete(Sql sql, String id, Instant now) throws SQLException {
    Stored call = existing(sql, id);
    sql.update("UPDATE calls SET deleted_at = ? WHERE id = ?", now, id);
    OptionalLong place = figures.place(sql, call.seq());
    if (place.isPresent()) {
      search.remove(sql, place.getAsLong());
    }
    figures.remove(sql, call.seq());
  }

  void restore(Sql sql, String id) throws SQLException {
    if (sql.update("UPDATE calls SET deleted_at = NULL WHERE id = ?", id) == 0) {
      throw failures.of(Problem.NO_SUCH_ENTRY);
    }
    Stored call = existing(sql, id);
    index(sql, documents.get().plans().read(call.plan()), told(call));
  }

  /** Brings the index up to date after an account was given another name. */
  void reindexAccount(Sql sql, String accountId) throws SQLException {
    for (String id :
        sql.list(row -> row.text(1), "SELECT id FROM calls WHERE account_id = ?", accountId)) {
      Stored call = stored(sql, id).orElseThrow();
      index(sql, documents.get().plans().read(call.plan()), told(call));
    }
  }

  /**
   * Plans not frozen yet go along with their opportunity: its name, and its account where known.
   */
  void follow(Sql sql, Opportunity opportunity, Optional<Account> account) throws SQLException {
    for (String id :
        sql.list(
            row -> row.text(1),
            "SELECT id FROM calls WHERE opportunity_id = ? AND frozen = 0",
            opportunity.id())) {
      Stored call = stored(sql, id).orElseThrow();
      CallPlan plan = documents.get().plans().read(call.plan());
      CallFrameChange frame =
          plan.frame().change().opportunity(opportunity.id(), opportunity.name());
      account.ifPresent(a -> frame.account(a.id(), a.name()));
      CallPlan moved = plan.withFrame(frame.done());
      PlanColumns.named(moved).update(sql);
      new Upsert("call_documents", "seq", call.seq())
          .set("plan", documents.get().plans().write(moved, call.plan()))
          .update(sql);
      index(sql, moved, told(call));
    }
    figures.refreshOf(sql, opportunity);
  }

  private Debrief told(Stored call) {
    return call.debrief().isEmpty()
        ? Debrief.EMPTY
        : documents.get().debriefs().read(call.debrief());
  }

  /** Brings figures and search up to date; of a deleted call there are none. */
  void index(Sql sql, CallPlan plan, Debrief debrief) throws SQLException {
    String account =
        sql.text(
            "SELECT a.name FROM calls c JOIN accounts a ON a.id = c.account_id WHERE c.id = ?",
            plan.id());
    long seq = seq(sql, plan.id());
    OptionalLong before = figures.place(sql, seq);
    OptionalLong place = figures.refresh(sql, seq);
    if (before.isPresent() && !before.equals(place)) {
      search.remove(sql, before.getAsLong());
    }
    if (place.isPresent()) {
      search.index(sql, place.getAsLong(), words.of(plan, debrief, account));
    }
  }

  static long seq(Sql sql, String id) throws SQLException {
    return sql.number("SELECT seq FROM calls WHERE id = ?", id);
  }

  private Stored existing(Sql sql, String id) throws SQLException {
    return live(sql, id).orElseThrow(() -> failures.of(Problem.NO_SUCH_ENTRY));
  }

  private Optional<Stored> live(Sql sql, String id) throws SQLException {
    return sql.first(CallTable::stored, STORED + " AND c.deleted_at IS NULL", id);
  }

  private Optional<Stored> stored(Sql sql, String id) throws SQLException {
    return sql.first(CallTable::stored, STORED, id);
  }

  private static Stored stored(Row row) throws SQLException {
    return new Stored(
        row.number("seq"),
        row.choice("status", PlanStatus.class),
        row.flag("frozen"),
        row.text("plan"),
        row.text("debrief"),
        row.text("verdict"),
        row.text("rules"));
  }
}
