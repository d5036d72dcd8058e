package org.advanceworkbook.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.form.DebriefForms;
import org.advanceworkbook.workbook.form.FilledForm;
import org.advanceworkbook.workbook.form.FormNames;
import org.advanceworkbook.workbook.form.WorkbookMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form goes out of the debrief page and comes back into it. */
class FormActsTest {
  @TempDir Path folder;
  private final Map<String, String> typed = new HashMap<>();
  private final Map<String, byte[]> written = new HashMap<>();
  private final SilentDialogs dialogs = new SilentDialogs().file("/forms/f.pdf");
  private final HeardNavigator ways = new HeardNavigator();
  private WorkbookStore store;
  private String callId;
  private String formCall;
  private Kit kit;
  private DebriefPage page;
  private StackPane root;
  private final UndoStack undo = new UndoStack();

  /** A form as a file would hold it. */
  private final DebriefForms forms =
      new DebriefForms() {
        @Override
        public byte[] form(Snapshot what, String workbook, Paper paper) {
          return (workbook + " " + what.call().plan().id() + " " + paper).getBytes();
        }

        @Override
        public FilledForm read(String place) {
          if (formCall.isEmpty()) {
            throw new WorkbookFailure(Problem.NOT_A_FORM, place, null);
          }
          return new FilledForm(WorkbookMark.of(store), formCall, typed);
        }
      };

  @BeforeEach
  void lay() {
    store = SampleStore.usual(folder);
    CallFilter waiting = CallFilter.ALL.withWhich(CallFilter.Which.WAITING);
    callId = store.calls(waiting, CallOrder.OLDEST_FIRST, 1, 0).getFirst().id();
    formCall = callId;
    typed.put(FormNames.outcome(Outcome.ADVANCE), FormNames.TICKED);
    String row = FormNames.emptyRow(callId, Side.CLIENT, 0);
    typed.put(FormNames.promise(Side.CLIENT, row, "who"), "Simon");
    typed.put(FormNames.promise(Side.CLIENT, row, "what"), "sends the reject log of May");
    typed.put(FormNames.promise(Side.CLIENT, row, "when"), "26 June 2026");
    typed.put(FormNames.WHAT_HAPPENED, "He walked us along the line.\nThe foreman joined for ten.");
    open(Settings.DEFAULTS, 1440, 900);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void open(Settings settings, double width, double height) {
    Fx.run(
        () -> {
          kit = Kits.kit(dialogs);
          Autosave<Debrief> saving =
              new Autosave<>(
                  (wait, action) -> () -> {},
                  kit.background(),
                  Kits.CLOCK,
                  d -> store.saveDebrief(callId, d, DebriefEditor.stage(d)));
          CallRecord call = store.call(callId).orElseThrow();
          page =
              new DebriefPage(
                      kit,
                      new DebriefEditor(call, Kits.CLOCK, saving),
                      ObjectiveRules.load().proposer(),
                      ways,
                      store,
                      undo)
                  .offer(
                      new FormActs(
                          kit, forms, store, () -> Paper.LETTER, (b, p) -> written.put(p, b)));
          root = new StackPane(page.view(), kit.notices().layer());
          Scene scene = new Scene(root, width, height);
          Looks.dress(scene, settings);
          kit.widths().follow(scene, root);
          root.applyCss();
          root.layout();
        });
  }

  private void choose(int item) {
    Fx.run(() -> ((MenuButton) root.lookup("#debrief-form")).getItems().get(item).fire());
  }

  private Button button(String id) {
    return Fx.get(() -> (Button) root.lookup("#" + id));
  }

  @Test
  void theFormIsWrittenWhereAskedWithTheMarkOfItsWorkbook() {
    choose(0);
    assertThat(new String(written.get("/forms/f.pdf")))
        .isEqualTo(WorkbookMark.of(store) + " " + callId + " LETTER");
    assertThat(WorkbookMark.of(store)).isNotBlank();
  }

  @Test
  void whatAFormSaysStandsBesideWhatIsStoredAndOneKeyTakesItOver() {
    choose(1);
    assertThat(Fx.get(() -> root.lookup("#debrief-form-found"))).isNotNull();
    assertThat(Fx.get(() -> root.getScene().getFocusOwner())).isSameAs(button("debrief-form-take"));
    assertThat(store.call(callId).orElseThrow().debrief()).isNull();
    look("form-found");

    Fx.run(button("debrief-form-take")::fire);
    Debrief taken = store.call(callId).orElseThrow().debrief();
    assertThat(taken.outcome()).isEqualTo(Outcome.ADVANCE);
    assertThat(taken.hasCompleteClientPromise()).isTrue();
    assertThat(ways.heard()).containsExactly("debrief " + callId);
  }

  @Test
  void whatAFormWroteOverIsBroughtBackAndTakenOverAgain() {
    CallRecord before = store.call(callId).orElseThrow();
    choose(1);
    Fx.run(button("debrief-form-take")::fire);
    CallRecord taken = store.call(callId).orElseThrow();
    assertThat(taken).isNotEqualTo(before);
    Fx.run(undo::undo);
    assertThat(store.call(callId)).contains(before);
    Fx.run(undo::redo);
    assertThat(store.call(callId)).contains(taken);
    Fx.run(undo::undo);
    assertThat(store.call(callId)).contains(before);
    assertThat(ways.heard()).hasSize(4).containsOnly("debrief " + callId);
  }

  @Test
  void whatWasOnlyBegunIsOnlyBegunAgain() {
    Debrief typed =
        Debrief.EMPTY.withWhatHappened("typed by hand").withSavedAt(Kits.CLOCK.instant());
    store.saveDebrief(callId, typed, DebriefEditor.stage(typed));
    CallRecord before = store.call(callId).orElseThrow();
    open(Settings.DEFAULTS, 1440, 900);
    choose(1);
    Fx.run(button("debrief-form-take")::fire);
    assertThat(store.call(callId).orElseThrow().debrief().whatHappened()).contains("the line");
    Fx.run(undo::undo);
    assertThat(store.call(callId)).contains(before);
  }

  @Test
  void aFormIsNotTakenBackFromUnderWhatWasTypedSince() {
    choose(1);
    Fx.run(button("debrief-form-take")::fire);
    Debrief since = store.call(callId).orElseThrow().debrief().withLessons("Ask sooner");
    store.saveDebrief(callId, since, DebriefEditor.stage(since));
    CallRecord typed = store.call(callId).orElseThrow();
    Fx.run(undo::undo);
    assertThat(store.call(callId)).contains(typed);
  }

  @Test
  void takenOverOnceNothingIsLeftToTake() {
    choose(1);
    Fx.run(button("debrief-form-take")::fire);
    open(Settings.DEFAULTS, 1440, 900);
    choose(1);
    assertThat(Fx.get(() -> root.lookup("#debrief-form-found"))).isNull();
  }

  @Test
  void leftAsItIsNothingChanges() {
    choose(1);
    Fx.run(button("debrief-form-leave")::fire);
    assertThat(Fx.get(() -> root.lookup("#debrief-form-found"))).isNull();
    assertThat(store.call(callId).orElseThrow().debrief()).isNull();
  }

  @Test
  void twoTicksCanOnlyBeLeft() {
    typed.put(FormNames.outcome(Outcome.ORDER), FormNames.TICKED);
    choose(1);
    assertThat(button("debrief-form-take").isVisible()).isFalse();
    assertThat(Fx.get(() -> root.getScene().getFocusOwner()))
        .isSameAs(button("debrief-form-leave"));
  }

  @Test
  void aFormOfAnotherCallOrNoneIsRefused() {
    formCall = store.calls(CallFilter.ALL, CallOrder.OLDEST_FIRST, 1, 0).getFirst().id();
    choose(1);
    assertThat(Fx.get(() -> root.lookup("#debrief-form-found"))).isNull();
    formCall = "";
    choose(1);
    assertThat(Fx.get(() -> root.lookup("#debrief-form-found"))).isNull();
    assertThat(store.call(callId).orElseThrow().debrief()).isNull();
  }

  @Test
  void itLooksRightDarkSmallAndLarge() {
    open(Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK), 1440, 900);
    choose(1);
    look("form-found-dark");
    open(Settings.DEFAULTS, 1024, 700);
    choose(1);
    look("form-found-small");
    open(Settings.DEFAULTS.withTextPercent(130), 1440, 900);
    choose(1);
    look("form-found-130");
    assertThat(Looks.has("form-found-130")).isTrue();
  }

  private void look(String name) {
    var image =
        Fx.get(
            () -> {
              root.applyCss();
              root.layout();
              return root.getScene().snapshot(null);
            });
    Looks.write(name, image);
  }
}
