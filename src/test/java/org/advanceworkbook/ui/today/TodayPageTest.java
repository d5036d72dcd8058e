package org.advanceworkbook.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.RepKept;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.TodayView;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today over a real workbook. */
class TodayPageTest {
  private final HeardNavigator navigator = new HeardNavigator();
  private final UndoStack undo = new UndoStack();
  private boolean sample;
  private boolean restored;

  private Region page(Library library, double width) {
    Kit kit = Kits.kit();
    TodayPage page =
        new TodayPage(
            kit, library, navigator, undo, call -> {}, () -> sample = true, () -> restored = true);
    Region view = (Region) page.view();
    new Scene(view, width, 900);
    kit.widths().follow(view.getScene(), view);
    page.shown();
    view.applyCss();
    view.layout();
    return view;
  }

  private Region inWindow(Library library, double width) {
    Region view = page(library, width);
    view.getScene().setRoot(new Region());
    return view;
  }

  private static void press(Region view, String text) {
    view.lookupAll(".button").stream()
        .map(ButtonBase.class::cast)
        .filter(b -> b.getText().equals(text))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  private static List<String> texts(Region view) {
    return view.lookupAll(".label").stream().map(n -> ((Labeled) n).getText()).toList();
  }

  @Test
  void itShowsWhatIsNextAndWhatWaits(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.usual(folder)) {
      Library library = new Library(store, Kits.CLOCK);
      TodayView today = library.today();
      Region view = Fx.get(() -> page(library, 1216));
      assertThat(texts(view))
          .contains("Tuesday\u00a016\u00a0June", "Advance rate", "Theirs", "Mine");
      assertThat(navigator.calls()).isEqualTo((int) today.comingCount());
      Fx.run(() -> press(view, "Open plan"));
      Fx.run(() -> press(view, "Debrief"));
      assertThat(navigator.heard())
          .containsExactly(
              "plan " + today.coming().getFirst().id(),
              "debrief " + today.waiting().getFirst().id());
      looks(library);
    }
  }

  private void looks(Library library) {
    Looks.take("today", 1216, 900, () -> inWindow(library, 1440));
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Looks.take("today-narrow", 952, 1500, light, () -> inWindow(library, 1024), root -> {});
  }

  @Test
  void aTickIsSavedAndCanBeTakenBack(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.usual(folder)) {
      Library library = new Library(store, Kits.CLOCK);
      TodayView before = library.today();
      Region view = Fx.get(() -> page(library, 1216));
      Fx.run(() -> ((CheckBox) view.lookup(".check-box")).fire());
      assertThat(library.today().theirs()).hasSize(before.theirs().size() - 1);
      Fx.run(undo::undo);
      assertThat(library.today().theirs()).isEqualTo(before.theirs());
      Fx.run(undo::redo);
      assertThat(library.today().theirs()).hasSize(before.theirs().size() - 1);
    }
  }

  @Test
  void aDebriefThatWasBegunIsMarked(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.usual(folder)) {
      Library library = new Library(store, Kits.CLOCK);
      String id = library.today().waiting().getFirst().id();
      assertThat(texts(Fx.get(() -> page(library, 1216)))).doesNotContain("Debrief begun");
      store.saveDebrief(id, Debrief.EMPTY.withEvidence("She liked it"), DebriefStage.BEGUN);
      Region view = Fx.get(() -> page(library, 1216));
      assertThat(texts(view)).containsOnlyOnce("Debrief begun");
      Fx.run(() -> press(view, "Go on"));
      assertThat(navigator.heard()).containsExactly("debrief " + id);
      looks(library);
    }
  }

  @Test
  void whatEachRepAndTheirClientsKeptStandsThereWithItsCount(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.usual(folder)) {
      Library library = new Library(store, Kits.CLOCK);
      List<String> texts = texts(Fx.get(() -> page(library, 1216)));
      RepKept first = library.today().kept().getFirst();
      assertThat(first.clients().n()).isGreaterThanOrEqualTo(Rate.LEAST);
      assertThat(texts)
          .contains("Promises kept", first.rep())
          .anyMatch(
              t ->
                  t.startsWith(
                      "Clients kept " + first.clients().hits() + " of " + first.clients().n()));
    }
    try (WorkbookStore few = SampleStore.empty(folder.resolve("few"))) {
      few.savePlan(
          PlanDraft.of(CallPlan.begin("c", "Jo", CallKind.SALES_CALL, Kits.CLOCK.instant())),
          PlanFacts.NONE);
      Region view = Fx.get(() -> page(new Library(few, Kits.CLOCK), 1216));
      assertThat(texts(view)).doesNotContain("Promises kept");
    }
  }

  @Test
  void anEmptyWorkbookAsksTheQuestion(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.empty(folder)) {
      Library library = new Library(store, Kits.CLOCK);
      Region view = Fx.get(() -> page(library, 1216));
      assertThat(texts(view)).contains("What will the client do because you met?");
      Fx.run(() -> press(view, "Plan your first call"));
      Fx.run(() -> press(view, "Open the sample workbook"));
      assertThat(navigator.heard()).containsExactly("new");
      assertThat(sample).isTrue();
      Region first = Fx.get(() -> page(library, 1440));
      Fx.run(() -> press(first, "Restore a backup"));
      assertThat(restored).isTrue();
      Looks.take(
          "today-first-small", 952, 700, Settings.DEFAULTS, () -> inWindow(library, 952), r -> {});
      Looks.take("today-first", 1216, 900, () -> inWindow(library, 1440));
    }
  }
}
