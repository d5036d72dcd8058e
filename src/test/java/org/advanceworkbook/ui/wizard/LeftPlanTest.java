package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that was left: what was remembered of that visit never writes over a later one. */
class LeftPlanTest {
  private static final String FIRST = "Ilse sends the fault log by 26 June";
  private static final String LATER = "Ilse names who decides by 30 June";

  @TempDir private Path temp;
  private WorkbookStore store;

  @BeforeEach
  void make() {
    store = SampleStore.empty(temp);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void undoAfterALaterVisitLeavesWhatWasTypedThere() {
    Fx.run(
        () -> {
          WizardDesk first =
              desk(CallPlan.begin("c", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant()));
          CoachPanel.use(first.parts, FIRST);
          assertThat(first.parts.undo().nextUndo()).isPresent();
          assertThat(first.stored(store).outcome().target().text()).isEqualTo(FIRST);
          first.page.left();
          WizardDesk second = desk(store.call("c").orElseThrow().plan());
          CoachPanel.use(second.parts, LATER);
          second.page.hidden();
          first.parts.undo().undo();
          first.parts.editor().edit(p -> p.withRep("somebody"));
          first.page.hidden();
          assertThat(first.parts.undo().nextUndo()).isEmpty();
          CallPlan kept = store.call("c").orElseThrow().plan();
          assertThat(kept.outcome().target().text()).isEqualTo(LATER);
          assertThat(kept.rep()).isEqualTo("Me");
        });
  }

  @Test
  void whatIsPendingIsSavedWhenThePlanIsLeft() {
    Fx.run(
        () -> {
          WizardDesk desk =
              desk(CallPlan.begin("c", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant()));
          CoachPanel.use(desk.parts, FIRST);
          desk.page.left();
          assertThat(store.call("c").orElseThrow().plan().outcome().target().text())
              .isEqualTo(FIRST);
        });
  }

  @Test
  void aRewriteIsNotTakenBackOverWhatWasTypedSince() {
    Fx.run(
        () -> {
          WizardDesk desk =
              desk(CallPlan.begin("c", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant()));
          CoachPanel.use(desk.parts, FIRST);
          desk.parts
              .editor()
              .edit(p -> TargetSentence.with(p, p.outcome().target().withText("typed since")));
          desk.parts.undo().undo();
          assertThat(desk.parts.plan().outcome().target().text()).isEqualTo("typed since");
        });
  }

  private WizardDesk desk(CallPlan plan) {
    return new WizardDesk(store, plan);
  }
}
