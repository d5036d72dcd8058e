package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every version that was ever written still opens, with everything in it. */
class OldVersionsTest {
  @TempDir Path folder;

  static List<Integer> versions() {
    return Migrations.STEPS;
  }

  private WorkbookStore open(Path file) {
    return new SqliteShelf(folder, Clock.fixed(Calls.MORNING, ZoneOffset.UTC))
        .open(file.toString());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void itOpensWithEverything(int version) throws IOException {
    try (WorkbookStore store = open(OldVersions.lay(version, folder))) {
      assertThat(store.check().problems()).isEmpty();
      assertThat(store.call("planned")).contains(new CallRecord(OldVersions.PLANNED, null, "", ""));
      CallRecord held = store.call("held").orElseThrow();
      assertThat(held.plan()).isEqualTo(OldVersions.HELD.withStatus(PlanStatus.DEBRIEFED));
      assertThat(held.heldVerdict()).isEqualTo(Calls.FACTS.verdict());
      assertThat(told(held)).isEqualTo(OldVersions.TOLD.withPromises(List.of()));
      assertThat(store.commitments(CommitmentFilter.OPEN, 5))
          .singleElement()
          .matches(row -> row.commitment().what().equals("bakes a test batch"));
      assertThat(store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 9, 0))
          .extracting(CallRow::id)
          .containsExactly("planned", "held");
      assertThat(store.tally(CallFilter.ALL)).isEqualTo(new OutcomeTally(0, 1, 0, 0, 0));
      assertThat(store.count(CallFilter.ALL.withSearch("zurn spelt"))).isOne();
      assertThat(store.contacts(Calls.BAKERY.id(), "", 5)).containsExactly(Calls.OLGA);
      assertThat(store.note("key")).isEqualTo("value");
      store.restoreCall("deleted");
      assertThat(store.call("deleted")).isPresent();
    }
  }

  private static Debrief told(CallRecord call) {
    return call.debrief().withPromises(List.of());
  }

  /** Also fails when a migration that is out in the world was changed instead of followed. */
  @ParameterizedTest
  @MethodSource("versions")
  void broughtUpToDateItIsBuiltLikeANewOne(int version) throws IOException, SQLException {
    Path old = OldVersions.lay(version, folder);
    Path fresh = folder.resolve("fresh.advancebook");
    open(old).close();
    open(fresh).close();
    assertThat(structure(old)).isEqualTo(structure(fresh));
  }

  private static List<String> structure(Path file) throws SQLException {
    try (Connection connection = new Connections(file).reading()) {
      Sql sql = new Sql(connection);
      List<String> made =
          sql.list(
              row -> row.text(1),
              "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name");
      made.add("version " + Migrations.version(sql));
      return made;
    }
  }
}
