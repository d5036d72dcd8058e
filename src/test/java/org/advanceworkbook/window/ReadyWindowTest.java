package org.advanceworkbook.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.Source;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.PlanState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the first screen to a plan that is ready, with every point of readiness earned, by keys
 * alone. What is typed into a field costs nothing; every other key counts.
 */
class ReadyWindowTest {
  private static final int MOST_KEYS = 60;

  /** What is required takes half of it; more would mean that a page lost its order of focus. */
  private static final int MOST_TO_READY = 30;

  @TempDir Path folder;
  private int keysToReady;

  @Test
  void aFirstCallIsReadyWithinSixtyKeys() throws Exception {
    Path workbook = folder.resolve("workbook.advancebook");
    Path home = Files.createDirectories(folder.resolve("home"));
    try (RealApp app = RealApp.start(workbook, home)) {
      app.titled("Today").settle();
      app.press("Return").titled("New call");
      frame(app);
      outcome(app);
      customer(app);
      keysToReady = app.keyActions();
      theRest(app);
      app.press("ctrl+q");
      assertThat(app.ended()).isTrue();
      assertThat(keysToReady).as("keys until it is ready").isLessThanOrEqualTo(MOST_TO_READY);
      assertThat(app.keyActions()).as("keys for every point").isLessThanOrEqualTo(MOST_KEYS);
    }
    Stored stored = Stored.in(workbook, folder);
    row(stored.row());
    plan(stored.call().plan());
  }

  /** Account, a person, date, start, length and channel. */
  private static void frame(RealApp app) {
    app.type("Harbour Mills").press("Return", "Tab", "Tab", "Tab", "Tab");
    app.type("Olga Brandt").press("Return", "Tab", "Tab");
    app.type("tomorrow").press("Tab").type("10:00").press("Tab").type("45");
    app.press("Tab", "Tab", "Right");
  }

  /** The target, the least and the bold objective. */
  private static void outcome(RealApp app) {
    app.press("ctrl+Next");
    app.type("Olga Brandt sends the reject data of March by Friday");
    app.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
    app.type("Olga Brandt sends one reject report by Friday");
    app.press("Tab");
    app.type("Olga Brandt puts the plant manager on the invitation by Friday");
  }

  /** What they want, that they said so, why they would meet, and what the call gives them. */
  private static void customer(RealApp app) {
    app.press("ctrl+Next").type("See the reject data explained");
    app.press("Tab", "Right", "Tab").type("Olga, on the phone");
    app.press("Tab").type("Rejects cost them a shift a week");
    app.press("Tab").type("A list of causes they keep");
  }

  /** Three questions, an objection with its answer, the agenda. */
  private static void theRest(RealApp app) {
    app.press("ctrl+shift+5", "Return").type("Where do the rejects come from?");
    app.press("Return").type("What does a rejected batch cost?");
    app.press("Return").type("Who else looks at these figures?");
    app.press("ctrl+shift+7", "Tab", "Tab", "Tab", "Return").type("No time before the audit");
    app.press("Tab").type("The list shortens the audit");
    app.press("ctrl+shift+8", "Tab", "Tab", "space");
    app.press("ctrl+shift+9");
  }

  private static void row(CallRow row) {
    assertThat(row.account()).isEqualTo("Harbour Mills");
    assertThat(row.status()).isEqualTo(PlanStatus.READY);
    assertThat(row.facts().state()).isEqualTo(PlanState.READY);
    assertThat(row.facts().verdict()).isEqualTo("ADVANCE");
    assertThat(row.facts().readiness()).isEqualTo(100);
  }

  private static void plan(CallPlan plan) {
    assertThat(plan.frame().theirs()).extracting(a -> a.name()).containsExactly("Olga Brandt");
    assertThat(plan.frame().accountId()).isNotEmpty();
    assertThat(plan.frame().date()).isAfter(LocalDate.now());
    assertThat(plan.frame().minutes()).isEqualTo(45);
    assertThat(plan.outcome().at(CommitmentLevel.TARGET).text())
        .isEqualTo("Olga Brandt sends the reject data of March by Friday");
    assertThat(plan.customer().source()).isEqualTo(Source.SAID);
    assertThat(plan.customer().sourceNote()).isEqualTo("Olga, on the phone");
    assertThat(plan.discovery().questions()).hasSize(3);
    assertThat(plan.agenda().agreed()).isTrue();
  }
}
