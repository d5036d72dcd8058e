package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;

/** What is counted of a call, brought up to date after the call itself was written. */
final class FigureTable {
  // Texts that begin so alike are ordered by time.
  private static final int KEY = 60;
  private static final String CALL =
      """
      SELECT c.*, coalesce(a.name, c.account_name) AS account,
        coalesce(o.name, c.opportunity_name) AS opportunity
      FROM calls c
        LEFT JOIN accounts a ON a.id = c.account_id
        LEFT JOIN opportunities o ON o.id = c.opportunity_id
      WHERE c.seq = ? AND c.deleted_at IS NULL""";

  /** The place of a call, where it has one. */
  OptionalLong place(Sql sql, long seq) throws SQLException {
    return sql.first(
            row -> OptionalLong.of(row.number(1)),
            "SELECT place FROM call_figures WHERE seq = ?",
            seq)
        .orElse(OptionalLong.empty());
  }

  void remove(Sql sql, long seq) throws SQLException {
    sql.update("DELETE FROM call_figures WHERE seq = ?", seq);
  }

  /** Writes the row of a call as it is now and says its place; a deleted call has none. */
  OptionalLong refresh(Sql sql, long seq) throws SQLException {
    long present = place(sql, seq).orElse(-1);
    OptionalLong now =
        sql.first(
                row -> {
                  long place = CallPlace.find(sql, present, row.day("day"), row.time("start"));
                  if (place != present) {
                    remove(sql, seq);
                  }
                  figures(row, place).into(sql);
                  keys(row, place).into(sql);
                  promises(sql, seq);
                  return OptionalLong.of(place);
                },
                CALL,
                seq)
            .orElse(OptionalLong.empty());
    if (now.isEmpty()) {
      remove(sql, seq);
    }
    return now;
  }

  /** Those of all calls of an opportunity, whose name may be another now. */
  void refreshOf(Sql sql, Opportunity opportunity) throws SQLException {
    for (long seq :
        sql.list(
            row -> row.number(1),
            "SELECT seq FROM calls WHERE opportunity_id = ?",
            opportunity.id())) {
      refresh(sql, seq);
    }
  }

  private static Upsert figures(Row row, long place) throws SQLException {
    LocalDate day = row.day("day");
    return new Upsert("call_figures", "place", place)
        .set("seq", row.number("seq"))
        .set("outcome", FigureCodes.of(row.choice("outcome", Outcome.class)))
        .set("kind", FigureCodes.of(row.choice("kind", CallKind.class)))
        .set("stage", FigureCodes.of(row.choice("stage", Stage.class)))
        .set("level", FigureCodes.of(row.choice("level", CommitmentLevel.class)))
        .set("channel", FigureCodes.of(row.choice("channel", Channel.class)))
        .set("month", FigureCodes.month(day))
        .set("weekday", day == null ? 0 : FigureCodes.of(day.getDayOfWeek()))
        .set("minutes", Math.max(0, row.number("minutes")))
        .set("readiness", row.number("readiness"))
        .set("energy", row.number("energy"))
        .set("agenda", row.text("agenda").isEmpty() ? 2 : 1)
        .set("objective", FigureCodes.passed(row.text("verdict")))
        .set("planned", FigureCodes.bits(row.choices("planned", Purpose.class)))
        .set("met", FigureCodes.bits(row.choices("met", Purpose.class)))
        .set("rep", row.text("rep"));
  }

  private static Upsert keys(Row row, long place) throws SQLException {
    return new Upsert("call_keys", "place", place)
        .set("account", key(row.text("account")))
        .set("opportunity", key(row.text("opportunity")))
        .set("objective", key(row.text("objective")))
        .set("next_step", key(row.text("next_step")));
  }

  private static String key(String text) {
    String folded = Fold.fold(text).strip();
    int end = Math.min(KEY, folded.codePointCount(0, folded.length()));
    return folded.isEmpty() ? null : folded.substring(0, folded.offsetByCodePoints(0, end));
  }

  private static void promises(Sql sql, long seq) throws SQLException {
    sql.update(
        """
        UPDATE call_figures SET (open_theirs, open_ours, settled, kept, dated, first_day, last_day) = (
          SELECT coalesce(sum(open_theirs), 0), coalesce(sum(open_ours), 0),
            coalesce(sum(settled), 0), coalesce(sum(kept), 0), count(open_day), min(open_day),
            max(open_day)
          FROM counted_promises WHERE call_id = (SELECT id FROM calls WHERE seq = ?1))
        WHERE seq = ?1""",
        seq);
  }
}
