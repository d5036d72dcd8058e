package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.workbook.CallState;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.document.ToldDebrief;
import org.advanceworkbook.workbook.document.TravellingDocuments;
import org.advanceworkbook.workbook.document.TravellingMove;
import org.advanceworkbook.workbook.document.TravellingPromise;
import org.advanceworkbook.workbook.merge.Kinds;

/** Writes what an exchange brings into the tables. */
final class TakenIn {
  private final Supplier<Documents> documents;
  private final CallTable calls;
  private final LinkedSaves saves;
  private final ZoneId here;
  private final ContactTable contacts = new ContactTable();
  private final OpportunityTable opportunities = new OpportunityTable();
  private final CommitmentTable commitments = new CommitmentTable();
  private final StageMoveTable moves = new StageMoveTable();
  private final CommentTable comments = new CommentTable();
  private final LookTable wishes = new LookTable();

  TakenIn(Supplier<Documents> documents, CallTable calls, LinkedSaves saves, ZoneId here) {
    this.documents = documents;
    this.calls = calls;
    this.saves = saves;
    this.here = here;
  }

  void put(Sql sql, String kind, String id, String content) throws SQLException {
    TravellingDocuments of = documents.get().travelling();
    switch (kind) {
      case Kinds.ACCOUNT -> saves.account(sql, of.accounts().read(content));
      case Kinds.CONTACT -> contacts.save(sql, of.contacts().read(content));
      case Kinds.OPPORTUNITY -> opportunities.save(sql, of.opportunities().read(content));
      case Kinds.PROMISE -> promise(sql, of.promises().read(content));
      case Kinds.MOVE -> move(sql, of.moves().read(content));
      case Kinds.COMMENT -> comments.save(sql, of.comments().read(content), false);
      case Kinds.WISH -> wishes.save(sql, of.wishes().read(content));
      default -> throw new IllegalArgumentException(kind);
    }
  }

  private void promise(Sql sql, TravellingPromise it) throws SQLException {
    commitments.put(sql, it.promise(), it.fromDebrief());
  }

  private void move(Sql sql, TravellingMove it) throws SQLException {
    moves.put(sql, it.opportunityId(), it.move());
  }

  /** An account or a person is never taken out; an opportunity only where nothing hangs on it. */
  void takeOut(Sql sql, String kind, String id) throws SQLException {
    switch (kind) {
      case Kinds.OPPORTUNITY -> OpportunityTable.dropUnused(sql, id);
      case Kinds.PROMISE -> commitments.drop(sql, id);
      case Kinds.MOVE -> dropMove(sql, id);
      case Kinds.COMMENT -> comments.remove(sql, id);
      case Kinds.WISH -> wishes.remove(sql, id);
      default -> {
        // stays
      }
    }
  }

  private void dropMove(Sql sql, String id) throws SQLException {
    TravellingDocuments of = documents.get().travelling();
    List<TravellingMove> all =
        sql.list(
            row -> new TravellingMove(row.text("opportunity_id"), StageMoveTable.move(row)),
            "SELECT * FROM stage_moves");
    for (TravellingMove it : all) {
      if (of.idOf(it).equals(id)) {
        moves.drop(sql, it.opportunityId(), it.move());
      }
    }
  }

  void putCall(Sql sql, CallState call) throws SQLException {
    CallPlan plan = documents.get().plans().read(call.plan());
    thaw(sql, call.id());
    PlanColumns.upsert(plan.withStatus(call.status()), call.facts(), here)
        .set("frozen", false)
        .set("deleted_at", call.deletedAt())
        .into(sql);
    String told =
        call.debrief() == null
            ? null
            : documents.get().travelling().callParts().text(call.debrief().debrief());
    new Upsert("call_documents", "seq", CallTable.seq(sql, call.id()))
        .set("plan", call.plan())
        .set("debrief", told)
        .into(sql);
    counted(sql, call);
    calls.index(sql, plan, told == null ? Debrief.EMPTY : documents.get().debriefs().read(told));
  }

  // The file itself keeps a frozen plan as long as something is told of the call. The plan that is
  // written next is the one agreed on as held, mostly the same.
  private static void thaw(Sql sql, String id) throws SQLException {
    sql.update(
        """
        UPDATE call_documents SET debrief = NULL
        WHERE seq = (SELECT seq FROM calls WHERE id = ? AND frozen = 1)""",
        id);
    sql.update("UPDATE calls SET frozen = 0 WHERE id = ? AND frozen = 1", id);
  }

  private static void counted(Sql sql, CallState call) throws SQLException {
    ToldDebrief told = call.debrief();
    new Upsert("calls", "id", call.id())
        .set("frozen", call.frozen())
        .set("outcome", told == null ? null : name(Outcome.class, told.outcome()))
        .set("level", told == null ? null : name(CommitmentLevel.class, told.level()))
        .set("met", told == null ? "" : told.met())
        .set("agreed", told == null ? "" : told.agreed())
        .set("next_step", told == null ? "" : told.nextStep())
        .set("next_call_on", told == null ? null : day(told.nextCallOn()))
        .set("mood", told == null ? 0 : Math.max(0, Math.min(5, told.mood())))
        .update(sql);
  }

  private static <E extends Enum<E>> E name(Class<E> type, String name) {
    return name.isEmpty() ? null : Enum.valueOf(type, name);
  }

  private static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
