package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.domain.coaching.LookRequest;
import org.advanceworkbook.workbook.Standing;
import org.advanceworkbook.workbook.document.RecordDocument;
import org.advanceworkbook.workbook.document.TravellingDocuments;
import org.advanceworkbook.workbook.document.TravellingMove;
import org.advanceworkbook.workbook.document.TravellingPromise;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Kinds;

/** What stands in the tables, calls excepted, as documents. */
final class StandingRows {
  private static final String SOME = " WHERE id IN (SELECT value FROM json_each(?))";

  private final TravellingDocuments documents;
  private final CellTable cells = new CellTable();
  private final OpportunityTable opportunities = new OpportunityTable();

  StandingRows(TravellingDocuments documents) {
    this.documents = documents;
  }

  List<Standing> of(Sql sql, String kind, Set<String> ids) throws SQLException {
    Found found = new Found(kind, cells.touched(sql, kind));
    switch (kind) {
      case Kinds.ACCOUNT -> accounts(sql, ids, found);
      case Kinds.CONTACT -> contacts(sql, ids, found);
      case Kinds.OPPORTUNITY -> opportunities(sql, ids, found);
      case Kinds.PROMISE -> promises(sql, ids, found);
      case Kinds.MOVE -> moves(sql, ids, found);
      case Kinds.COMMENT -> comments(sql, ids, found);
      case Kinds.WISH -> wishes(sql, ids, found);
      default -> {
        // of a kind that only a newer version knows, nothing can stand here
      }
    }
    return found.list;
  }

  private final class Found {
    private final String kind;
    private final Map<String, Instant> touched;
    private final List<Standing> list = new ArrayList<>();

    private Found(String kind, Map<String, Instant> touched) {
      this.kind = kind;
      this.touched = touched;
    }

    private <T extends Record> void add(
        String id, String owner, RecordDocument<T> document, T value, Instant otherwise) {
      CellKey key = new CellKey(kind, id, "");
      String content = documents.text(document, value);
      list.add(new Standing(key, owner, content, touched.getOrDefault(id, otherwise)));
    }
  }

  private void accounts(Sql sql, Set<String> ids, Found found) throws SQLException {
    AccountTable table = new AccountTable();
    for (Account it : sql.list(table::account, "SELECT * FROM accounts" + SOME, in(ids))) {
      found.add(it.id(), it.id(), documents.accounts(), it, null);
    }
  }

  private void contacts(Sql sql, Set<String> ids, Found found) throws SQLException {
    ContactTable table = new ContactTable();
    for (Contact it : sql.list(table::contact, "SELECT * FROM contacts" + SOME, in(ids))) {
      found.add(it.id(), it.accountId(), documents.contacts(), it, null);
    }
  }

  private void opportunities(Sql sql, Set<String> ids, Found found) throws SQLException {
    List<Opportunity> bare =
        sql.list(
            row -> opportunities.opportunity(row, List.of()),
            "SELECT * FROM opportunities" + SOME,
            in(ids));
    for (Opportunity it : bare) {
      Opportunity whole = it.withStakeholders(opportunities.stakeholders(sql, it.id()));
      found.add(it.id(), it.id(), documents.opportunities(), whole, null);
    }
  }

  private void promises(Sql sql, Set<String> ids, Found found) throws SQLException {
    CommitmentTable table = new CommitmentTable();
    List<TravellingPromise> all =
        sql.list(
            row -> new TravellingPromise(table.promise(row), row.flag("from_debrief")),
            "SELECT * FROM commitments" + SOME,
            in(ids));
    for (TravellingPromise it : all) {
      found.add(it.promise().id(), owner(it.promise()), documents.promises(), it, null);
    }
  }

  private static String owner(Commitment it) {
    if (Texts.given(it.callId())) {
      return it.callId();
    }
    return Texts.given(it.opportunityId()) ? it.opportunityId() : it.accountId();
  }

  private void moves(Sql sql, Set<String> ids, Found found) throws SQLException {
    List<TravellingMove> all =
        sql.list(
            row -> new TravellingMove(row.text("opportunity_id"), StageMoveTable.move(row)),
            "SELECT * FROM stage_moves");
    for (TravellingMove it : all) {
      if (ids.contains(documents.idOf(it))) {
        found.add(documents.idOf(it), it.opportunityId(), documents.moves(), it, null);
      }
    }
  }

  private void comments(Sql sql, Set<String> ids, Found found) throws SQLException {
    CommentTable table = new CommentTable();
    String query = "SELECT * FROM comments" + SOME + " AND private = 0";
    for (Comment it : sql.list(table::comment, query, in(ids))) {
      found.add(it.id(), it.callId(), documents.comments(), it, it.writtenAt());
    }
  }

  private void wishes(Sql sql, Set<String> ids, Found found) throws SQLException {
    LookTable table = new LookTable();
    for (LookRequest it : sql.list(table::wish, "SELECT * FROM look_requests" + SOME, in(ids))) {
      found.add(it.id(), it.callId(), documents.wishes(), it, it.askedAt());
    }
  }

  private static String in(Set<String> ids) {
    return JsonArray.of(ids);
  }
}
