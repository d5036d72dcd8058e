package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.objective.Heading;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.domain.objective.Verdict;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Notices;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.Judging;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanEditor;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.Surroundings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The objective while it is typed: coach, chips, rewrites, and what a screen reader is told. */
class OutcomeStepTest {
  private static final String FLAWED = "Demonstrate the reporting module and keep momentum";
  private static final double WIDE = 1440;
  private static final double NARROW = 1024;

  @TempDir Path folder;

  private final ObjectiveRules rules = ObjectiveRules.load();
  private final List<Runnable> waiting = new ArrayList<>();
  private WorkbookStore store;
  private WizardParts parts;
  private Stage stage;
  private StackPane root;
  private boolean prospecting;

  @BeforeEach
  void open() {
    store =
        new SqliteShelf(folder.resolve("data"), Kits.CLOCK)
            .create(folder.resolve("own.advancebook").toString());
  }

  @AfterEach
  void close() {
    Fx.run(
        () -> {
          if (stage != null) {
            stage.close();
          }
        });
    store.close();
  }

  private Kit kit() {
    Kit kit = Kits.kit();
    Notices heard =
        new Notices(
            kit.words(),
            (wait, act) -> {
              waiting.add(act);
              return () -> waiting.remove(act);
            });
    return new Kit(
        kit.words(),
        kit.dates(),
        kit.fields(),
        kit.outcomes(),
        kit.theme(),
        kit.widths(),
        heard,
        kit.dialogs(),
        kit.programs(),
        kit.background());
  }

  private void open(String objective, double width, Settings settings) {
    CallKind kind = prospecting ? CallKind.PROSPECTING : CallKind.SALES_CALL;
    CallPlan fresh = CallPlan.begin("own", "Me", kind, Kits.CLOCK.instant());
    Fx.run(
        () -> {
          Kit kit = kit();
          Judging judging = new Judging(rules.judge(), Kits.CLOCK, true);
          Autosave<PlanDraft> autosave =
              new Autosave<>(
                  (wait, act) -> () -> {},
                  kit.background(),
                  Kits.CLOCK,
                  d -> store.savePlan(d, judging.facts(d.plan(), Surroundings.NONE)));
          PlanEditor editor = new PlanEditor(PlanDraft.of(fresh), judging, Kits.CLOCK, autosave);
          parts =
              new WizardParts(
                  kit,
                  new Library(store, Kits.CLOCK),
                  editor,
                  new PlaybookReader().read(),
                  null,
                  null,
                  new UndoStack(),
                  () -> Settings.DEFAULTS);
          WizardPage page = new WizardPage(parts, new HeardNavigator(), "own");
          root = new StackPane(page.view());
          stage = new Stage();
          stage.setScene(new Scene(root, width, 700));
          Looks.dress(stage.getScene(), settings);
          kit.widths().follow(stage.getScene(), root);
          stage.show();
          page.open(StepId.OUTCOME);
          text().setText(objective);
        });
    layout();
  }

  private void open(String objective, double width) {
    open(objective, width, Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT));
  }

  private void layout() {
    Fx.run(
        () -> {
          root.applyCss();
          root.layout();
        });
  }

  private TextArea text() {
    return (TextArea) root.lookup("#wizard-objective");
  }

  private String objective() {
    return parts.plan().outcome().target().text();
  }

  private Node focus() {
    return Fx.get(() -> stage.getScene().getFocusOwner());
  }

  private void press(KeyCode code) {
    Fx.run(
        () ->
            Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private Button chip(Heading heading) {
    return (Button) root.lookupAll(".aw-verdict-chip").stream().toList().get(heading.ordinal());
  }

  private void fire(Button button) {
    Fx.run(
        () -> {
          button.requestFocus();
          button.fire();
        });
    layout();
  }

  private boolean drawerShows() {
    return root.lookup(".aw-wizard-side") != null;
  }

  @Test
  void aChipOpensTheCoachAtItsFindingAndEscapeBringsTheFocusBack() {
    open(FLAWED, NARROW);
    assertThat(drawerShows()).isFalse();
    Button chip = chip(Heading.ALIGNED);
    assertThat(chip.getAccessibleText()).startsWith("Aligned with the customer");
    fire(chip);
    assertThat(drawerShows()).isTrue();
    assertThat(focus().getAccessibleText()).startsWith("Aligned with the customer");
    assertThat(((javafx.scene.control.ScrollPane) root.lookup(".aw-wizard-side")).getVvalue())
        .as("scrolled to it")
        .isPositive();
    press(KeyCode.ESCAPE);
    assertThat(drawerShows()).isFalse();
    assertThat(focus()).isSameAs(chip);
  }

  @Test
  void aRewriteFromTheDrawerClosesItAndTheWorkGoesOnInTheSentence() {
    open(FLAWED, NARROW);
    fire(chip(Heading.ADVANCE));
    fire((Button) root.lookup(".aw-coach-rewrite .button"));
    assertThat(drawerShows()).isFalse();
    assertThat(objective()).isNotEqualTo(FLAWED);
    assertThat(focus()).isSameAs(text());
    assertThat(text().getCaretPosition()).isEqualTo(objective().length());
  }

  @Test
  void aRewriteIsOneEditThatTheTextItselfTakesBack() {
    open("", WIDE);
    Fx.run(() -> text().replaceText(0, 0, FLAWED));
    layout();
    fire((Button) root.lookup(".aw-coach-rewrite .button"));
    String rewrite = objective();
    assertThat(rewrite).isNotEqualTo(FLAWED);
    assertThat(parts.editor().judgement(CommitmentLevel.TARGET).verdict())
        .isEqualTo(Verdict.ADVANCE);
    Fx.run(
        () ->
            Event.fireEvent(
                text(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false)));
    assertThat(objective()).isEqualTo(FLAWED);
    assertThat(text().getSelectedText()).as("the next key overwrites nothing").isEmpty();
    assertThat(text().getText()).isEqualTo(FLAWED);
    assertThat(text().getCaretPosition()).isEqualTo(FLAWED.length());
    Fx.run(() -> text().redo());
    assertThat(objective()).isEqualTo(rewrite);
  }

  @Test
  void takingTheActBackLeavesWhatWasTypedAfterIt() {
    open(FLAWED, WIDE);
    fire((Button) root.lookup(".aw-coach-rewrite .button"));
    Fx.run(() -> text().appendText(" with Kofi"));
    String typed = objective();
    Fx.run(() -> parts.undo().undo());
    assertThat(objective()).isEqualTo(typed).endsWith(" with Kofi");
  }

  @Test
  void theVerdictIsSaidOnceTypingPauses() {
    open("", WIDE);
    Label passed = (Label) root.lookup("#wizard-objective").getParent().lookup(".aw-verdict");
    waiting.clear();
    Fx.run(() -> text().setText(FLAWED));
    Fx.run(() -> text().setText(FLAWED + " going"));
    assertThat(passed.getAccessibleText()).isNullOrEmpty();
    assertThat(waiting).as("one waits, the one before it was taken back").hasSize(1);
    Fx.run(() -> List.copyOf(waiting).forEach(Runnable::run));
    assertThat(passed.getAccessibleText()).startsWith("Not an advance yet. Advance:");
  }

  @Test
  void whatTheObjectiveFallsIntoIsNamed() {
    open(FLAWED, WIDE);
    assertThat(((Label) root.lookup("#coach-pitfalls")).getText()).contains("Your action");
    Fx.run(
        () ->
            parts
                .editor()
                .surroundings(new Surroundings(List.of(), List.of(FLAWED + "."), Set.of())));
    layout();
    assertThat(((Label) root.lookup("#coach-pitfalls")).getText())
        .contains("stood in an earlier call");
  }

  @Test
  void aBolderStepIsOfferedOnceTheObjectiveIsAnAdvance() {
    open(FLAWED, WIDE);
    assertThat(root.lookup("#coach-more").isVisible()).isFalse();
    Fx.run(() -> text().setText("Priya books a session with finance by Fri 26 June"));
    layout();
    assertThat(root.lookup("#coach-more").isVisible()).isTrue();
    fire((Button) root.lookup("#coach-more .button"));
    assertThat(parts.plan().outcome().best().text()).startsWith("Priya ").contains("26 June");
    assertThat(parts.editor().judgement(CommitmentLevel.BEST).verdict()).isEqualTo(Verdict.ADVANCE);
    assertThat(root.lookup("#coach-more").isVisible()).isFalse();
    Fx.run(() -> parts.undo().undo());
    assertThat(parts.plan().outcome().best().text()).isEmpty();
    assertThat(root.lookup("#coach-more").isVisible()).isTrue();
  }

  @Test
  void aNameFoundOnAProspectingCallIsAGoodResult() {
    prospecting = true;
    open("find out who runs the payroll at Acme", WIDE);
    assertThat(parts.editor().judgement(CommitmentLevel.TARGET).verdict())
        .isEqualTo(Verdict.PURPOSE_ONLY);
    assertThat(root.lookupAll(".aw-verdict-badge.good")).isNotEmpty();
    assertThat(root.lookup(".aw-coach-rewrite")).as("what would be an advance").isNotNull();
  }

  @Test
  void pictures() {
    String longText =
        "Ask Priya about the batch records, then show her team the module. ".repeat(40);
    for (Settings.ThemeChoice theme :
        List.of(Settings.ThemeChoice.LIGHT, Settings.ThemeChoice.DARK)) {
      Settings settings = Settings.DEFAULTS.withTheme(theme);
      picture("untouched", "", WIDE, settings);
      picture("typing", "Priya b", WIDE, settings);
      picture("advance", "Priya books a session with finance by Fri 26 June", WIDE, settings);
      picture("flawed", FLAWED, WIDE, settings);
      picture("cannot-tell", "requirements workshop dated and attended by IT", WIDE, settings);
      prospecting = true;
      picture("purpose-only", "find out who runs the payroll at Acme", WIDE, settings);
      picture("purpose-told", "receptionist tells me the name of the ops lead", WIDE, settings);
      picture("purpose-narrow", "name and direct dial of the plant manager", NARROW, settings);
      prospecting = false;
      picture("long", longText, WIDE, settings);
      picture("narrow", FLAWED, NARROW, settings);
    }
    Settings big = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT).withTextPercent(130);
    picture("130", FLAWED, NARROW, big);
    open(FLAWED, NARROW);
    fire(chip(Heading.ALIGNED));
    Looks.write("outcome-drawer", Fx.get(() -> stage.getScene().snapshot(null)));
    assertThat(((Region) root.lookup(".aw-wizard-side")).getWidth()).isLessThan(NARROW / 2);
  }

  private void picture(String name, String objective, double width, Settings settings) {
    open(objective, width, settings);
    String theme = settings.theme() == Settings.ThemeChoice.DARK ? "-dark" : "";
    Looks.write("outcome-" + name + theme, Fx.get(() -> stage.getScene().snapshot(null)));
    Fx.run(stage::close);
  }
}
