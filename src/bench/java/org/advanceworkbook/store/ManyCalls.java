package org.advanceworkbook.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;

/**
 * A workbook of any size: a sample of a thousand calls, copied by SQL over ten years, each copy under
 * a day, a time and an account of its own and with a few words that hardly another call has. Beyond
 * ten thousand calls the copies have no documents; no list reads those.
 */
final class ManyCalls {
  private static final int SEED_CALLS = 1000;
  private static final int WITH_DOCUMENTS = 10_000;
  private static final int DAYS = 3650;
  private static final int CALLS_PER_ACCOUNT = 50;
  private static final LocalDate UNTIL = LocalDate.of(2026, 6, 16);

  private final Path file;
  private final Random random = new Random(1);

  private ManyCalls(Path file) {
    this.file = file;
  }

  private record Seed(long seq, String id, String words, long minutes) {}

  static void make(Path file, int calls, Clock clock) throws SQLException {
    SqliteShelf shelf = new SqliteShelf(file.getParent(), clock);
    try (WorkbookStore store = shelf.create(file.toString())) {
      SampleSize size = new SampleSize(Math.min(calls, SEED_CALLS), 40, 1, UNTIL);
      new SampleWorkbook(
              store,
              new PlaybookReader().read(),
              new SampleFacts(ObjectiveRules.load().judge()))
          .fill(size);
    }
    if (calls > SEED_CALLS) {
      new ManyCalls(file).copy(calls - SEED_CALLS);
    }
  }

  private void copy(int more) throws SQLException {
    try (Connection connection = new Connections(file).writing()) {
      Sql sql = new Sql(connection);
      sql.command("PRAGMA synchronous = OFF");
      sql.command("PRAGMA cache_size = -200000");
      sql.command("INSERT INTO call_search (call_search, rank) VALUES ('hashsize', 67108864)");
      List<Seed> seeds = seeds(sql);
      sql.command("BEGIN");
      accounts(sql, more / CALLS_PER_ACCOUNT + 1);
      for (int i = 0; i < more; i++) {
        one(sql, seeds.get(i % seeds.size()), i, more);
      }
      sql.command("COMMIT");
      sql.command("INSERT INTO call_search (call_search, rank) VALUES ('hashsize', 1048576)");
      sql.command("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  private static List<Seed> seeds(Sql sql) throws SQLException {
    Documents documents = new Documents();
    CallWords words = new CallWords();
    List<Seed> seeds = new ArrayList<>();
    sql.each(
        row -> {
          String told = row.text("debrief");
          Debrief debrief = told.isEmpty() ? Debrief.EMPTY : documents.debriefs().read(told);
          String spoken =
              words.of(documents.plans().read(row.text("plan")), debrief, row.text("account"));
          seeds.add(new Seed(row.number("seq"), row.text("id"), spoken, row.number("minutes")));
        },
        """
        SELECT c.seq, c.id, c.minutes, d.plan, d.debrief, a.name AS account
        FROM calls c JOIN call_documents d ON d.seq = c.seq JOIN accounts a ON a.id = c.account_id
        WHERE c.outcome IS NOT NULL""");
    return seeds;
  }

  private void accounts(Sql sql, int count) throws SQLException {
    for (int i = 0; i < count; i++) {
      String name = word(i) + " " + word(i / 7 + 3) + " Works";
      sql.update(
          "INSERT INTO accounts VALUES (?, ?, ?, '', '', 'PROSPECT', '')",
          "many-" + i,
          name,
          Fold.fold(name));
    }
  }

  private void one(Sql sql, Seed seed, int number, int of) throws SQLException {
    LocalDate day = UNTIL.minusDays(DAYS - (long) DAYS * number / of);
    LocalTime start = LocalTime.of(8 + random.nextInt(9), 15 * random.nextInt(4));
    String id = seed.id() + "-" + number;
    sql.update(
        """
        INSERT INTO calls SELECT NULL, ?1, rep, kind, status, ?2, account_name, NULL,
          opportunity_name, stage, people, ?3, ?4, minutes, zone, ends_at, channel, place, planned,
          objective, minimum, agenda, verdict, energy, tests_passed, readiness, plan_state, missing,
          rules, outcome, level, met, agreed, next_step, next_call_on, mood, frozen, created_at,
          changed_at, deleted_at
        FROM calls WHERE seq = ?5""",
        id,
        "many-" + number / CALLS_PER_ACCOUNT,
        day,
        start,
        seed.seq());
    long seq = sql.number("SELECT last_insert_rowid()");
    long place = CallPlace.find(sql, -1, day, start);
    figures(sql, seed, place, seq, day);
    if (number < WITH_DOCUMENTS) {
      sql.update(
          "INSERT INTO call_documents SELECT ?, plan, debrief FROM call_documents WHERE seq = ?",
          seq,
          seed.seq());
    }
    sql.update(
        """
        INSERT INTO commitments SELECT id || '-' || ?1, ?2, NULL, NULL, side, who, what, due,
          in_the_call, energy, proof, state, settled_on, from_debrief, first_due, slips
        FROM commitments WHERE call_id = ?3""",
        number,
        id,
        seed.id());
    sql.update(
        "INSERT INTO call_search (rowid, words) VALUES (?, ?)",
        place,
        seed.words() + " " + word(random.nextInt(40_000)) + " " + word(number / CALLS_PER_ACCOUNT));
  }

  private static void figures(Sql sql, Seed seed, long place, long seq, LocalDate day)
      throws SQLException {
    sql.update(
        """
        INSERT INTO call_figures SELECT ?1, ?2, outcome, kind, stage, level, channel, ?3, ?4,
          minutes, readiness, energy, agenda, objective, planned, met, open_theirs, open_ours, settled, kept,
          dated, first_day, last_day, rep
        FROM call_figures WHERE seq = ?5""",
        place,
        seq,
        FigureCodes.month(day),
        FigureCodes.of(day.getDayOfWeek()),
        seed.seq());
    sql.update(
        """
        INSERT INTO call_keys SELECT ?1, (SELECT name_folded FROM accounts WHERE id = (
            SELECT account_id FROM calls WHERE seq = ?2)), opportunity, objective, next_step
        FROM call_keys WHERE place = (SELECT place FROM call_figures WHERE seq = ?3)""",
        place,
        seq,
        seed.seq());
  }

  /** A word that can be said, another for every number below a quarter of a million. */
  static String word(int number) {
    String first = "bdfgklmnprstvwz";
    String second = "aeiou";
    StringBuilder word = new StringBuilder();
    int rest = number;
    for (int i = 0; i < 3; i++) {
      word.append(first.charAt(rest % 15)).append(second.charAt(rest / 15 % 5));
      rest /= 75;
    }
    return word.append("rn").toString();
  }
}
