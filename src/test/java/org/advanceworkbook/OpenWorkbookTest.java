package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.ObjectiveContext;
import org.advanceworkbook.domain.objective.ObjectiveJudge;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.HandClock;
import org.advanceworkbook.workbook.HandWork;
import org.advanceworkbook.workbook.Judging;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanEditor;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan that is open asks of the judge. */
class OpenWorkbookTest {
  private final HandClock clock = new HandClock();
  private final AtomicBoolean dayFirst = new AtomicBoolean(true);
  private final List<ObjectiveContext> asked = new ArrayList<>();
  private WorkbookStore store;
  private OpenWorkbook workbook;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = new SqliteShelf(folder, clock).create(folder.resolve("a.advancebook").toString());
    workbook =
        new OpenWorkbook(
            store,
            () -> new PlaybookReader().read(),
            new Judging(heard(), clock, dayFirst::get),
            clock,
            clock,
            new HandWork());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private ObjectiveJudge heard() {
    ObjectiveJudge judge = ObjectiveRules.load().judge();
    return new ObjectiveJudge() {
      @Override
      public Judgement judge(String text, ObjectiveContext context) {
        asked.add(context);
        return judge.judge(text, context);
      }

      @Override
      public String rulesVersion() {
        return judge.rulesVersion();
      }
    };
  }

  @Test
  void aSaveDoesNotJudgeAgainAndTheOrderOfDayAndMonthFollowsTheSetting() {
    PlanEditor editor =
        workbook.editor(PlanDraft.of(workbook.library().begin(CallKind.SALES_CALL, "Mara")));
    editor.edit(
        p ->
            p.withOutcome(
                p.outcome()
                    .with(
                        CommitmentLevel.TARGET, PlannedAdvance.of("Ana signs the order by 3/7"))));
    clock.pass(500);
    assertThat(store.call(editor.plan().id())).isPresent();
    assertThat(asked).hasSize(1).allMatch(ObjectiveContext::dayFirst);

    dayFirst.set(false);
    editor.edit(p -> p.withRep("Jo"));
    clock.pass(500);
    assertThat(asked).hasSize(2);
    assertThat(asked.getLast().dayFirst()).isFalse();
  }
}
