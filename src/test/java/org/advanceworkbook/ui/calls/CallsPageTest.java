package org.advanceworkbook.ui.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.Library;
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

  private Region page(Library library) {
    CallsPage page = new CallsPage(Kits.kit(dialogs), library, navigator, undo);
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
    KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
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
    }
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

  private static ToggleButton waiting(Region view) {
    return view.lookupAll(".aw-segment").stream()
        .map(ToggleButton.class::cast)
        .filter(b -> !b.isSelected())
        .findFirst()
        .orElseThrow();
  }
}
