package org.advanceworkbook.ui.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.HeardPrograms;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.NoPrinter;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.TodayView;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of calls over a real workbook. */
class CallsPageTest {
  private final HeardNavigator navigator = new HeardNavigator();
  private final UndoStack undo = new UndoStack();
  private final SilentDialogs dialogs = new SilentDialogs();
  private final NoPrinter printer = new NoPrinter();
  private final HeardPrograms programs = new HeardPrograms();
  private Kit kit;

  private Region page(Library library) {
    kit = Kits.kit(dialogs, programs);
    CallPaper paper = new CallPaper(kit, library, printer, () -> PlanPrinter.Paper.LETTER);
    CallsPage page = new CallsPage(kit, library, navigator, undo, paper);
    Region view = (Region) page.view();
    page.shown();
    return view;
  }

  private Region inScene(Library library) {
    Region view = page(library);
    new Scene(view, 1216, 900);
    view.applyCss();
    view.layout();
    return view;
  }

  private static ListView<?> list(Region view) {
    return (ListView<?>) view.lookup(".aw-calls-list");
  }

  private static void press(Region view, KeyCode code) {
    press(view, code, false);
  }

  private static void press(Region view, KeyCode code, boolean ctrl) {
    KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false);
    Event.fireEvent(list(view), key);
  }

  @Test
  void enterOpensAndDeleteAsksFirst(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.usual(folder)) {
      Library library = new Library(store, Kits.CLOCK);
      TodayView today = library.today();
      CallRow first = today.coming().getFirst();
      Region view = Fx.get(() -> inScene(library));
      assertThat(list(view).getItems()).hasSize((int) today.comingCount());
      Fx.run(() -> press(view, KeyCode.ENTER));
      assertThat(navigator.heard()).containsExactly("plan " + first.id());
      Fx.run(() -> press(view, KeyCode.DELETE));
      assertThat(store.call(first.id())).isPresent();
      dialogs.answer(true);
      Fx.run(() -> press(view, KeyCode.DELETE));
      assertThat(store.call(first.id())).isEmpty();
      assertThat(navigator.calls()).isEqualTo((int) today.comingCount() - 1);
      Fx.run(undo::undo);
      assertThat(store.call(first.id())).isPresent();
      assertThat(dialogs.asked().getFirst()).startsWith("Delete the plan for " + first.account());
      Looks.take("calls", 1216, 900, () -> page(library));
      Settings large = Settings.DEFAULTS.withTextPercent(130);
      Looks.take("calls-small-130", 952, 700, large, () -> page(library), root -> {});
    }
  }

  @Test
  void theMenuOfACallUsesItsPlanForAnother(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.usual(folder)) {
      Library library = new Library(store, Kits.CLOCK);
      Region view = Fx.get(() -> inScene(library));
      CallRow first = library.today().coming().getFirst();
      Fx.run(
          () ->
              list(view).getContextMenu().getItems().stream()
                  .filter(item -> item.getId().equals("calls-menu-copy"))
                  .forEach(item -> item.fire()));
      assertThat(navigator.heard()).containsExactly("copy " + first.id());
    }
  }

  @Test
  void withoutAPrinterThePagesAreOfferedAsAFile(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.usual(folder)) {
      Library library = new Library(store, Kits.CLOCK);
      String first = library.today().coming().getFirst().id();
      dialogs.file("/somewhere/plan.pdf");
      Fx.run(
          () -> {
            Region view = inScene(library);
            press(view, KeyCode.P, true);
            assertThat(notice()).contains("This computer has no printer set up.");
            act("Export PDF").fire();
            assertThat(notice()).contains("/somewhere/plan.pdf");
            act("Show in folder").fire();
          });
      String pages = "pdf " + first + " PLAN_AND_DEBRIEF LETTER";
      assertThat(printer.done()).containsExactly(pages, pages, "write /somewhere/plan.pdf");
      assertThat(programs.asked()).containsExactly("show /somewhere/plan.pdf");
    }
  }

  @Test
  void thePagesAreWrittenAndCanBeOpened(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.usual(folder)) {
      Library library = new Library(store, Kits.CLOCK);
      dialogs.file("/somewhere/plan.pdf");
      Fx.run(
          () -> {
            press(inScene(library), KeyCode.E, true);
            act("Open").fire();
          });
      assertThat(printer.done()).endsWith("write /somewhere/plan.pdf");
      assertThat(programs.asked()).containsExactly("open /somewhere/plan.pdf");
      assertThat(((Pane) kit.notices().layer()).getChildren()).isEmpty();
    }
  }

  private String notice() {
    Node last = ((Pane) kit.notices().layer()).getChildren().getLast();
    return last.getAccessibleText();
  }

  private ButtonBase act(String verb) {
    return ((Pane) kit.notices().layer())
        .getChildren().stream()
            .flatMap(notice -> ((Pane) notice).getChildren().stream())
            .filter(node -> node instanceof ButtonBase button && verb.equals(button.getText()))
            .map(ButtonBase.class::cast)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void waitingCallsOpenTheirDebrief(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.usual(folder)) {
      Library library = new Library(store, Kits.CLOCK);
      Region view = Fx.get(() -> inScene(library));
      Fx.run(() -> waiting(view).fire());
      Fx.run(() -> press(view, KeyCode.ENTER));
      String oldest = library.today().waiting().getFirst().id();
      assertThat(navigator.heard()).containsExactly("debrief " + oldest);
    }
  }

  @Test
  void thousandsOfCallsAreCountedTrulyAndReadAsTheyAreLookedAt(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.empty(folder)) {
      int many = 2300;
      LocalDate first = LocalDate.of(2026, 6, 17);
      store.together(
          () -> {
            for (int i = 0; i < many; i++) {
              CallPlan plan =
                  CallPlan.begin("c" + i, "Jo", CallKind.SALES_CALL, Kits.CLOCK.instant());
              plan = plan.withFrame(plan.frame().change().date(first.plusDays(i)).done());
              store.savePlan(PlanDraft.of(plan), PlanFacts.NONE);
            }
          });
      Region view = Fx.get(() -> inScene(new Library(store, Kits.CLOCK)));
      Fx.run(
          () -> {
            assertThat(list(view).getItems()).hasSize(many);
            assertThat(navigator.calls()).isEqualTo(many);
            list(view).scrollTo(many - 1);
            view.layout();
            list(view).getSelectionModel().select(many - 1);
            press(view, KeyCode.ENTER);
          });
      assertThat(navigator.heard()).containsExactly("plan c" + (many - 1));
    }
  }

  private static ToggleButton waiting(Region view) {
    return view.lookupAll(".aw-segment").stream()
        .map(ToggleButton.class::cast)
        .filter(b -> !b.isSelected())
        .findFirst()
        .orElseThrow();
  }
}
