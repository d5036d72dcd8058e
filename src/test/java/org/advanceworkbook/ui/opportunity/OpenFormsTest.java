package org.advanceworkbook.ui.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.ledger.Promises;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into a form on the page of an opportunity is there until it is in the workbook. */
class OpenFormsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
  private static final List<String> WRITES =
      List.of("saveCommitment", "saveOpportunity", "moveStage");

  private final Ladder ladder = new PlaybookReader().read().ladder();
  private final UndoStack undo = new UndoStack();
  private final Queue<Runnable> later = new ArrayDeque<>();
  private boolean waits;
  private boolean full;
  private WorkbookStore real;
  private WorkbookStore store;
  private Region view;

  @BeforeEach
  void open(@TempDir Path folder) {
    real = SampleStore.empty(folder);
    real.saveAccount(Account.named("acc", "Tidewell Pumps"));
    real.saveOpportunity(
        Opportunity.named("opp", "acc", "Dry seals")
            .withStage(Stage.DISCOVERY)
            .withStakeholders(List.of()));
    promise("first", TODAY);
    promise("second", TODAY.plusDays(2));
    store =
        (WorkbookStore)
            Proxy.newProxyInstance(
                WorkbookStore.class.getClassLoader(),
                new Class<?>[] {WorkbookStore.class},
                (proxy, method, args) -> {
                  if (full && WRITES.contains(method.getName())) {
                    throw new WorkbookFailure(Problem.DISK_FULL, "pages", null);
                  }
                  try {
                    return method.invoke(real, args);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
  }

  @AfterEach
  void close() {
    real.close();
  }

  private void promise(String id, LocalDate due) {
    real.saveCommitment(
        new Commitment(
            id,
            "",
            "acc",
            "opp",
            Side.CLIENT,
            "Olga Berg",
            "sends the figures, " + id,
            due,
            false,
            3,
            "",
            FollowThrough.OPEN,
            null,
            null,
            0));
  }

  private Kit kit() {
    Kit kit = Kits.kit();
    return new Kit(
        kit.words(),
        kit.dates(),
        kit.fields(),
        kit.outcomes(),
        kit.theme(),
        kit.widths(),
        kit.notices(),
        kit.dialogs(),
        kit.programs(),
        new Background(
            work -> {
              if (waits) {
                later.add(work);
              } else {
                work.run();
              }
            },
            Runnable::run,
            failure -> {}));
  }

  private void onPage(Consumer<Scene> work) {
    Fx.run(
        () -> {
          OpportunityPage page =
              new OpportunityPage(
                  new OpportunityParts(
                      kit(),
                      new Library(store, Kits.CLOCK),
                      new Chains(store, Kits.CLOCK),
                      () -> ladder,
                      undo,
                      new HeardNavigator()),
                  "opp");
          page.shown();
          view = (Region) page.view();
          Scene scene = new Scene(view, 1208, 900);
          Looks.dress(scene, Settings.DEFAULTS);
          layout();
          work.accept(scene);
        });
  }

  private void layout() {
    view.applyCss();
    view.layout();
  }

  private void press(String id) {
    layout();
    ((Button) view.lookup(id)).fire();
    layout();
  }

  private TextField field(String id) {
    return (TextField) view.lookup(id);
  }

  private Promises promises() {
    return (Promises) view.lookup(".opportunity-promises");
  }

  private void tickFirst() {
    ((CheckBox) view.lookup(".opportunity-promise .check-box")).fire();
    layout();
  }

  private Commitment ledger(String id) {
    return real.commitments(new CommitmentFilter(null, null, null, "", "", ""), 9).stream()
        .map(row -> row.commitment())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<Stakeholder> people() {
    return real.opportunity("opp").orElseThrow().opportunity().stakeholders();
  }

  @Test
  void aPromiseThatIsTickedLeavesTheOpenFormsAsTheyAre() {
    onPage(
        scene -> {
          press("#add-stakeholder");
          field("#stakeholder-name").setText("Ines Roth");
          field("#stakeholder-win").setText("Fewer night calls");
          promises().ask(ledger("second"), false);
          layout();
          field("#settle-proof").setText("her mail of today");
          field("#stakeholder-win").requestFocus();
          field("#stakeholder-win").selectRange(3, 3);
          Node typedInto = scene.getFocusOwner();
          waits = true;
          tickFirst();
          field("#stakeholder-win").requestFocus();
          field("#stakeholder-win").selectRange(3, 3);
          runAll();
          assertThat(ledger("first").state()).isEqualTo(FollowThrough.KEPT);
          assertThat(field("#stakeholder-name").getText()).isEqualTo("Ines Roth");
          assertThat(field("#stakeholder-win").getText()).isEqualTo("Fewer night calls");
          assertThat(field("#stakeholder-win")).isSameAs(typedInto);
          assertThat(scene.getFocusOwner()).isSameAs(typedInto);
          assertThat(field("#stakeholder-win").getCaretPosition()).isEqualTo(3);
          assertThat(field("#settle-proof").getText()).isEqualTo("her mail of today");
          waits = false;
          press("#settle-yes");
          assertThat(view.lookup("#settle-proof")).isNull();
        });
    assertThat(ledger("second").proof()).isEqualTo("her mail of today");
  }

  private void runAll() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
    layout();
  }

  @Test
  void aFormOfAPromiseThatMovesDownMovesWithItAndWritesWhatThePromiseIsNow() {
    onPage(
        scene -> {
          promises().ask(ledger("first"), false);
          layout();
          field("#settle-proof").setText("her mail");
          tickFirst();
          assertThat(ledger("first").state()).isEqualTo(FollowThrough.KEPT);
          double form = view.lookup("#settle-proof").localToScene(0, 0).getY();
          List<Double> rows =
              view.lookupAll(".opportunity-promise").stream()
                  .map(row -> row.localToScene(0, 0).getY())
                  .sorted()
                  .toList();
          assertThat(rows).hasSize(2).allMatch(y -> y < form);
          press("#settle-yes");
        });
    assertThat(ledger("first").proof()).isEqualTo("her mail");
    Fx.run(undo::undo);
    assertThat(ledger("first").state()).isEqualTo(FollowThrough.KEPT);
    assertThat(ledger("first").proof()).isEmpty();
  }

  @Test
  void aQuestionForANewDayGoesOnceThePromiseIsKept() {
    onPage(
        scene -> {
          promises().ask(ledger("first"), true);
          layout();
          assertThat(view.lookup("#settle-day")).isNotNull();
          tickFirst();
          assertThat(view.lookup("#settle-day")).isNull();
        });
  }

  @Test
  void aSecondPressWhileItIsWrittenSavesNothingTwice() {
    onPage(
        scene -> {
          press("#add-stakeholder");
          press("#add-promise");
          field("#stakeholder-name").setText("Ines Roth");
          field("#promise-what").setText("calls her plant managers");
          waits = true;
          press("#stakeholder-save");
          press("#stakeholder-save");
          press("#promise-save");
          press("#promise-save");
          assertThat(field("#stakeholder-name").getText()).isEqualTo("Ines Roth");
          runAll();
          assertThat(view.lookup("#stakeholder-name")).isNull();
          assertThat(view.lookup("#promise-what")).isNull();
        });
    assertThat(people()).hasSize(1);
    assertThat(real.contacts("acc", "Ines", 5)).hasSize(1);
    assertThat(real.commitments(new CommitmentFilter(null, null, null, "", "", ""), 9)).hasSize(3);
  }

  @Test
  void aFullDiskLosesNoTextOfAnyForm() {
    onPage(
        scene -> {
          press("#stage-change");
          press("#add-stakeholder");
          press("#add-promise");
          promises().ask(ledger("second"), false);
          layout();
          field("#stage-act").setText("Olga named a working group");
          field("#stakeholder-name").setText("Ines Roth");
          field("#promise-what").setText("calls her plant managers");
          field("#settle-proof").setText("her mail");
          List<String> saves =
              List.of("#stage-move", "#stakeholder-save", "#promise-save", "#settle-yes");
          full = true;
          saves.forEach(
              save -> {
                press(save);
                assertThat(view.lookup(save).isDisabled()).as(save).isFalse();
                assertThat(scene.getFocusOwner()).as(save).isSameAs(view.lookup(save));
              });
          assertThat(field("#stage-act").getText()).isEqualTo("Olga named a working group");
          assertThat(field("#stakeholder-name").getText()).isEqualTo("Ines Roth");
          assertThat(field("#promise-what").getText()).isEqualTo("calls her plant managers");
          assertThat(field("#settle-proof").getText()).isEqualTo("her mail");
          full = false;
          saves.forEach(this::press);
          assertThat(view.lookupAll(".opportunity-inline-form")).isEmpty();
        });
    assertThat(real.opportunity("opp").orElseThrow().opportunity().stage())
        .isNotEqualTo(Stage.DISCOVERY);
    assertThat(people()).hasSize(1);
    assertThat(real.contacts("acc", "Ines", 5)).hasSize(1);
    assertThat(ledger("second").proof()).isEqualTo("her mail");
  }

  @Test
  void afterAFormTheFocusIsWhereItsAnswersStand() {
    onPage(
        scene -> {
          press("#add-stakeholder");
          field("#stakeholder-name").setText("Ines Roth");
          press("#stakeholder-save");
          assertThat(scene.getFocusOwner().getAccessibleText()).contains("Ines Roth");
          press("#add-promise");
          field("#promise-what").setText("calls her plant managers");
          press("#promise-save");
          assertThat(scene.getFocusOwner()).isInstanceOf(CheckBox.class);
          assertThat(scene.getFocusOwner().getAccessibleText())
              .contains("calls her plant managers");
          press("#stage-change");
          field("#stage-act").setText("Olga named a working group");
          press("#stage-move");
          assertThat(scene.getFocusOwner()).isSameAs(view.lookup("#stage-change"));
        });
  }
}
