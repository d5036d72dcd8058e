package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.FitCheck;
import org.advanceworkbook.domain.call.FitVerdict;
import org.advanceworkbook.domain.call.PersonSought;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.exchange.ClientPost;
import org.advanceworkbook.print.PlanPages;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Segmented;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The prospecting steps and the review write into a real workbook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProspectingPagesTest {
  @TempDir private static Path temp;

  private final SilentDialogs dialogs = new SilentDialogs();
  private WorkbookStore store;

  @BeforeAll
  void make() {
    store =
        new SqliteShelf(temp.resolve("data"), Kits.CLOCK)
            .create(temp.resolve("a.advancebook").toString());
  }

  @AfterAll
  void close() {
    store.close();
  }

  private WizardParts parts(CallPlan plan) {
    Kit kit = Kits.kit(dialogs);
    Judging judging = new Judging(ObjectiveRules.load().judge(), Kits.CLOCK, true);
    Autosave<PlanDraft> saving =
        new Autosave<>(
            (wait, run) -> () -> {},
            kit.background(),
            Kits.CLOCK,
            d -> store.savePlan(d, judging.facts(d.plan(), Surroundings.NONE)));
    return new WizardParts(
        kit,
        new Library(store, Kits.CLOCK),
        new PlanEditor(PlanDraft.of(plan), judging, Kits.CLOCK, saving),
        new PlaybookReader().read(),
        new PlanPages(kit.words()::say, () -> Settings.DEFAULTS.dates(), Kits.CLOCK),
        new ClientPost(kit.words()::say, Kits.CLOCK),
        new UndoStack(),
        () -> Settings.DEFAULTS);
  }

  private static CallPlan fresh(String id, CallKind kind) {
    return CallPlan.begin(id, "Me", kind, Kits.CLOCK.instant());
  }

  private WizardParts filled() {
    CallPlan plan = fresh("filled", CallKind.PROSPECTING);
    plan = plan.withFrame(plan.frame().change().account("", "Tidewater Rope Works").done());
    return parts(
        plan.withInformation(
                plan.information()
                    .withPeople(
                        List.of(
                            new PersonSought("p1", "Ilse Marr", "Plant buyer", "Main line", "Bo"),
                            new PersonSought("p2", "", "Head of rigging", "", "")))
                    .withFacts(List.of("Two looms or three", "Who signs above ten thousand")))
            .withQualify(
                plan.qualify()
                    .withChecks(
                        List.of(
                            new FitCheck(
                                "f1",
                                "Ships abroad",
                                "Where do the ropes go?",
                                FitVerdict.FIT,
                                "Oslo, said Bo on Monday"))))
            .withAppointment(
                plan.appointment()
                    .withPurpose("See the loom that stops")
                    .withValueForThem("A list of causes they keep")
                    .withFirst(
                        plan.appointment()
                            .first()
                            .withDate(LocalDate.of(2026, 6, 23))
                            .withStart(LocalTime.of(10, 0)))));
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

  private static Scene shown(Node view) {
    Scene scene = new Scene(view instanceof Region r ? r : new StackPane(view), 1000, 900);
    Looks.dress(scene, Settings.DEFAULTS);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene;
  }

  private static void type(Node view, String selector, String text) {
    ((TextInputControl) view.lookup(selector)).setText(text);
  }

  @Test
  void criteriaComeFromThePlaybookOrAreOwn() {
    WizardParts parts = Fx.get(() -> parts(fresh("criteria", CallKind.PROSPECTING)));
    Fx.run(
        () -> {
          Node view = new QualifyPage(parts).view();
          Button add = (Button) view.lookup("#qualify-add");
          assertThat(add.isDisabled()).isTrue();
          ((ComboBox<?>) view.lookup(".combo-box")).getSelectionModel().selectFirst();
          add.fire();
          ((Button) view.lookup("#qualify-own")).fire();
        });
    assertThat(parts.plan().qualify().checks())
        .extracting(FitCheck::criterion)
        .containsExactly(parts.playbook().criteria().getFirst().text(), "");
  }

  @Test
  void theStateGoesToTheAccountOfTheDraftAndEndsTheWarning() {
    WizardParts parts = Fx.get(() -> parts(fresh("state", CallKind.PROSPECTING)));
    Fx.run(
        () -> {
          parts.editor().account(Account.named("a1", "Tidewater Rope Works"));
          Node warning = new AppointmentPage(parts).view().lookup("#appointment-warning");
          assertThat(warning.isVisible()).isTrue();
          state(new QualifyPage(parts)).setValue(QualificationState.PROSPECT);
          assertThat(warning.isVisible()).isFalse();
          parts.editor().saving().flush();
        });
    assertThat(store.account("a1").orElseThrow().qualification())
        .isEqualTo(QualificationState.PROSPECT);
    assertThat(store.call("state").orElseThrow().plan().qualify().state())
        .isEqualTo(QualificationState.PROSPECT);
  }

  @SuppressWarnings("unchecked")
  private static Segmented<QualificationState> state(QualifyPage page) {
    return (Segmented<QualificationState>) page.view().lookup(".aw-segmented");
  }

  @Test
  void aPageIsDrawnAndExportedByKeys() {
    Path pdf = temp.resolve("plan.pdf");
    dialogs.file(pdf.toString());
    List<StepId> opened = new ArrayList<>();
    Fx.run(
        () -> {
          ReviewPage page = new ReviewPage(filled());
          page.onOpen(opened::add);
          shown(framed(page));
          assertThat(((ImageView) page.view().lookup(".image-view")).getImage()).isNotNull();
          page.view()
              .fireEvent(
                  new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.E, false, true, false, false));
          ((Button) page.side().lookup(".aw-ready-items .button")).fire();
        });
    assertThat(pdf).isNotEmptyFile();
    assertThat(opened).hasSize(1);
  }

  @Test
  void aPersonTakenOutComesBackInPlace() {
    Fx.run(
        () -> {
          WizardParts parts = filled();
          Scene scene = shown(new InformationPage(parts).view());
          List<PersonSought> before = parts.plan().information().people();
          ((Button) scene.getRoot().lookup(".aw-take-out")).fire();
          assertThat(parts.plan().information().people()).containsExactly(before.getLast());
          PersonSought later = before.getLast().withName("typed before the undo");
          parts.editor().edit(p -> p.withInformation(p.information().withPeople(List.of(later))));
          parts.undo().undo();
          assertThat(parts.plan().information().people()).containsExactly(before.getFirst(), later);
        });
  }

  @Test
  void looks() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Settings dark = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK);
    Looks.take(
        "p-information", 760, 1000, light, () -> framed(new InformationPage(filled())), r -> {});
    Looks.take("p-qualify", 760, 1000, light, () -> framed(new QualifyPage(filled())), r -> {});
    Looks.take(
        "p-appointment", 760, 900, light, () -> framed(new AppointmentPage(filled())), r -> {});
    Looks.take("p-review", 1152, 900, light, () -> framed(new ReviewPage(filled())), r -> {});
    Looks.take("p-review-dark", 1152, 900, dark, () -> framed(new ReviewPage(filled())), r -> {});
    Looks.take("p-review-small", 912, 700, light, () -> framed(new ReviewPage(filled())), r -> {});
    assertThat(Looks.has("p-review")).isTrue();
  }
}
