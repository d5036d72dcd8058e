package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.domain.call.InformPlan;
import org.advanceworkbook.domain.call.InformPoint;
import org.advanceworkbook.domain.call.LearningGoal;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.Judging;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanEditor;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.junit.jupiter.api.Test;

/** The steps that hold rows write into the plan, and look as they should. */
class StepRowsTest {
  private static WizardParts parts() {
    Kit kit = Kits.kit();
    Judging judging = new Judging(ObjectiveRules.load().judge(), Kits.CLOCK, true);
    CallPlan plan = CallPlan.begin("c1", "rep", CallKind.SALES_CALL, Kits.CLOCK.instant());
    Autosave<PlanDraft> saving =
        new Autosave<>((wait, run) -> () -> {}, kit.background(), Kits.CLOCK, draft -> {});
    PlanEditor editor = new PlanEditor(PlanDraft.of(plan), judging, Kits.CLOCK, saving);
    editor.edit(
        p ->
            p.withDiscovery(
                p.discovery()
                    .withGoals(
                        List.of(
                            new LearningGoal("A", "What the audit costs"),
                            new LearningGoal("B", "Who signs")))
                    .withKnown(Map.of(Gap.GOAL, "Two days faster"))
                    .withQuestions(
                        List.of(
                            new PlannedQuestion(
                                "q1",
                                "",
                                "Where do the nine days go?",
                                Purpose.DISCOVER,
                                "cost",
                                true,
                                "Ask Ines first",
                                List.of("A")),
                            new PlannedQuestion(
                                "q2",
                                "",
                                "Who would have to sign a change of this size, and who could still say no?",
                                Purpose.DISCOVER,
                                "",
                                false,
                                "",
                                List.of())))));
    editor.edit(
        p ->
            p.withInform(
                new InformPlan(
                    List.of(new InformPoint("i1", "Nobody types a figure twice", "", true, "")),
                    "")));
    return new WizardParts(
        kit,
        null,
        editor,
        new PlaybookReader().read(),
        null,
        null,
        new UndoStack(),
        () -> Settings.DEFAULTS);
  }

  private static Region framed(StepPage page) {
    ScrollPage main = new ScrollPage(page.view());
    HBox.setHgrow(main, Priority.ALWAYS);
    HBox all = new HBox(main);
    if (page.side() != null) {
      StackPane side = new StackPane(page.side());
      side.setMinWidth(360);
      side.setMaxWidth(360);
      all.getChildren().add(side);
    }
    return all;
  }

  @Test
  void questionsAndGoalsAreWrittenIntoThePlan() {
    WizardParts parts = Fx.get(StepRowsTest::parts);
    Fx.run(
        () -> {
          DiscoverPage page = new DiscoverPage(parts);
          ((Button) page.view().lookup("#goal-add")).fire();
          ((Button) page.view().lookup("#question-own")).fire();
        });
    assertThat(parts.plan().discovery().goals())
        .extracting(LearningGoal::letter)
        .containsExactly("A", "B", "C");
    assertThat(parts.plan().discovery().questions()).hasSize(3);
  }

  @Test
  void anAgendaIsFittedToTheCall() {
    assertThat(AgendaScale.minutes(List.of(10, 40, 20, 15, 15), 45).values())
        .containsExactly(5, 18, 9, 7, 6);
  }

  @Test
  void looks() {
    Looks.take("step-discover", 1160, 900, () -> framed(new DiscoverPage(parts())));
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Looks.take("step-customer", 760, 800, light, () -> framed(new CustomerPage(parts())), r -> {});
    Looks.take("step-rapport", 760, 800, light, () -> framed(new RapportPage(parts())), r -> {});
    Looks.take("step-inform", 760, 800, light, () -> framed(new InformPage(parts())), r -> {});
    Looks.take(
        "step-agreement", 760, 900, light, () -> framed(new AgreementPage(parts())), r -> {});
    Looks.take("step-agenda", 760, 800, light, () -> framed(agenda()), r -> {});
    assertThat(Looks.has("step-agenda")).isTrue();
  }

  private static StepPage agenda() {
    AgendaPage page = new AgendaPage(parts());
    javafx.scene.control.ComboBox<?> choice =
        (javafx.scene.control.ComboBox<?>) page.view().lookup(".combo-box");
    choice.getSelectionModel().selectFirst();
    return page;
  }
}
