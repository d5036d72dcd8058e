package org.advanceworkbook.workbook.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules by which two versions of a part stand beside each other. */
class CellTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);

  private static Cell cell(String part) {
    return Cell.empty(new CellKey(Kinds.CALL, "c", part), "c");
  }

  private static Cell promise() {
    return Cell.empty(new CellKey(Kinds.PROMISE, "p", ""), "c");
  }

  @Test
  void whoSawWhatStoodWritesOverIt() {
    Cell first = cell("plan.outcome").edited("Mara", NINE, "one", null);
    Cell second = first.edited("Ben", TEN, "two", first.standing());
    assertThat(first.join(second)).isEqualTo(second);
    assertThat(second.isInConflict()).isFalse();
    assertThat(second.standing().content()).isEqualTo("two");
  }

  @Test
  void writtenAtTheSameTimeBothStayAndTheLaterStands() {
    Cell first = cell("plan.outcome").edited("Mara", NINE, "one", null);
    Cell mara = first.edited("Mara", TEN, "hers", first.standing());
    Cell ben = first.edited("Ben", TEN.plusSeconds(1), "his", first.standing());
    Cell both = mara.join(ben);
    assertThat(both.versions()).extracting(Version::author).containsOnly("Mara", "Ben");
    assertThat(both.isInConflict()).isTrue();
    assertThat(both.standing().content()).isEqualTo("his");
    Cell decided = both.decided("Mara", TEN.plusSeconds(9), "hers");
    assertThat(ben.join(decided)).isEqualTo(decided);
    assertThat(decided.isInConflict()).isFalse();
  }

  @Test
  void theSameWordsFromTwoAreNoConflict() {
    Cell both =
        cell("plan.outcome")
            .edited("Mara", NINE, "same", null)
            .join(cell("plan.outcome").edited("Ben", TEN, "same", null));
    assertThat(both.isInConflict()).isFalse();
    assertThat(both.edited("Jo", TEN, "new", both.standing()).versions()).hasSize(1);
  }

  @Test
  void whatWasTakenOutStaysOutUntilSomebodyDecides() {
    Cell first = promise().edited("Mara", NINE, "by Friday", null);
    Cell out = first.edited("Mara", NINE.plusSeconds(1), null, first.standing());
    Cell changed = first.edited("Ben", TEN, "by Monday", first.standing());
    Cell both = out.join(changed);
    assertThat(both.standing().isGone()).isTrue();
    assertThat(both.isInConflict()).isTrue();
    assertThat(both.versions()).extracting(Version::content).contains("by Monday");
  }

  @Test
  void aDebriefIsNotLostToOneWhoTookItBackAndAHeldPlanIsTheFirstOne() {
    Cell told = cell(Kinds.DEBRIEF).edited("Mara", NINE, "told", null);
    Cell back = told.edited("Mara", TEN.plusSeconds(9), null, told.standing());
    Cell more = told.edited("Ben", TEN, "told more", told.standing());
    assertThat(back.join(more).standing().content()).isEqualTo("told more");
    Cell held =
        cell(Kinds.HELD)
            .edited("Mara", TEN, "later", null)
            .join(cell(Kinds.HELD).edited("Ben", NINE, "first", null));
    assertThat(held.standing().content()).isEqualTo("first");
  }

  @Test
  void aDeletedCallStaysDeletedUntilSomebodyWhoSawItBringsItBack() {
    Cell gone = cell(Kinds.DELETED).edited("Mara", NINE, "true", null);
    Cell old = cell(Kinds.DELETED).edited("Ben", TEN, "false", null);
    assertThat(gone.join(old).standing().content()).isEqualTo("true");
    Cell brought = gone.edited("Mara", TEN, "false", gone.standing());
    assertThat(brought.join(gone).standing().content()).isEqualTo("false");
  }

  @Test
  void oneIdWithTwoContentsEndsAlikeEverywhere() {
    CellKey key = new CellKey(Kinds.CALL, "c", "plan.outcome");
    Cell one = new Cell(key, "", List.of(new Version("id", "A", NINE, "one")), Set.of());
    Cell other = new Cell(key, "", List.of(new Version("id", "B", NINE, "other")), Set.of());
    assertThat(one.join(other)).isEqualTo(other.join(one));
  }
}
