package org.advanceworkbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ShellTest {
  private final SomeActs acts = new SomeActs();
  private final SilentDialogs dialogs = new SilentDialogs();
  private final List<String> heard = new ArrayList<>();
  private final List<Integer> kept = new ArrayList<>();
  private final FxRobot robot = new FxRobot();
  private Kit kit;
  private Shell shell;
  private Stage stage;
  private ShellWindow window;

  @BeforeEach
  void open() {
    kit = Fx.get(() -> Kits.kit(dialogs));
    Fx.run(
        () -> {
          Pages pages =
              new Pages()
                  .at(Place.TODAY, nav -> page("today", Place.TODAY, false))
                  .at(Place.CALLS, nav -> page("calls", Place.CALLS, false))
                  .at(Place.HISTORY, nav -> page("history", Place.HISTORY, false))
                  .at(Place.SETTINGS, nav -> page("settings", Place.SETTINGS, false))
                  .newCall(
                      (nav, with) ->
                          page(
                              "new:" + with.opportunityId() + with.afterCallId(),
                              Place.CALLS,
                              true))
                  .plan((nav, id) -> page("plan:" + id, Place.CALLS, true))
                  .debrief((nav, id) -> page("debrief:" + id, Place.CALLS, true))
                  .opportunity((nav, id) -> page("opportunity:" + id, Place.OPPORTUNITIES, false));
          shell = new Shell(kit, pages, acts);
          stage = new Stage();
          window = new ShellWindow(stage, shell, kit, place());
          stage.setWidth(1440);
          stage.setHeight(900);
          shell.open(Place.TODAY);
          window.show();
        });
  }

  private Page page(String id, Place place, boolean wide) {
    return new BarePage(kit, id, place, wide, heard);
  }

  private WindowPlace place() {
    return new WindowPlace() {
      @Override
      public List<Integer> last() {
        return List.of();
      }

      @Override
      public void keep(List<Integer> place) {
        kept.addAll(place);
      }
    };
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  @Test
  void onlyThePageInViewIsMade() {
    assertThat(heard).containsExactly("made today", "shown today");
    Fx.run(() -> shell.open("history"));
    Fx.run(() -> shell.open(Place.TODAY));
    assertThat(heard)
        .containsExactly(
            "made today",
            "shown today",
            "hidden today",
            "made history",
            "shown history",
            "hidden history",
            "shown today");
  }

  @Test
  void aPageThatDoesNotComeBackIsToldThatItWasLeft() {
    Fx.run(() -> shell.open(Place.HISTORY));
    assertThat(heard).noneMatch(line -> line.startsWith("left"));
    Fx.run(() -> shell.show(page("plan", Place.CALLS, true)));
    Fx.run(() -> shell.open(Place.TODAY));
    assertThat(heard).filteredOn(line -> line.startsWith("left")).containsExactly("left plan");
  }

  @Test
  void theWindowTakesTheNameThatAPageGetsLater() {
    BarePage plan = (BarePage) page("New call", Place.CALLS, true);
    Fx.run(() -> shell.show(plan));
    Fx.run(() -> plan.rename("Marlow Print"));
    assertThat(stage.getTitle()).startsWith("Marlow Print");
    Fx.run(() -> shell.open(Place.TODAY));
    Fx.run(() -> plan.rename("Somebody else"));
    assertThat(stage.getTitle()).as("a page that is gone names nothing").startsWith("today");
  }

  @Test
  void theFocusGoesIntoThePageThatComesIntoView() {
    Fx.run(() -> shell.lookup("#nav-history").requestFocus());
    Fx.run(() -> shell.open(Place.HISTORY));
    assertThat(focused().getId()).isEqualTo("field");
  }

  @Test
  void aPageThatComesLateTakesTheKeysFromTheStart() {
    List<Consumer<Page>> waiting = new ArrayList<>();
    Fx.run(() -> shell.lookup("#nav-history").requestFocus());
    Fx.run(
        () ->
            shell.show(
                LatePage.waiting(new LateFrame("late", Place.CALLS, "", true), waiting::add)));
    assertThat(focused().getId()).isNotEqualTo("nav-history");
    Fx.run(() -> waiting.getFirst().accept(page("late", Place.CALLS, true)));
    assertThat(focused().getId()).isEqualTo("field");
    assertThat(stage.getTitle()).startsWith("late");
  }

  private Node focused() {
    return Fx.get(() -> stage.getScene().getFocusOwner());
  }

  @Test
  void entriesWithoutAPageAreNotShown() {
    assertThat(shell.lookup("#nav-today")).isNotNull();
    assertThat(shell.lookup("#nav-coaching")).isNull();
    assertThat(shell.lookup("#nav-playbook")).isNull();
  }

  @Test
  void backGoesTheWayOneCameButNeverIntoANewCall() {
    Fx.run(() -> shell.open(Place.CALLS));
    Fx.run(() -> shell.openOpportunity("7"));
    Fx.run(() -> shell.planCallFor("7"));
    Fx.run(() -> shell.openPlan("42"));
    assertThat(shell.current().id()).isEqualTo("plan:42");
    Fx.run(shell::back);
    assertThat(shell.current().id()).isEqualTo("opportunity:7");
    Fx.run(shell::back);
    Fx.run(shell::back);
    Fx.run(shell::back);
    assertThat(shell.current().id()).isEqualTo("today");
  }

  @Test
  void thePageInViewSavesBeforeTheNextIsMade() {
    Fx.run(() -> shell.openPlan("1"));
    Fx.run(() -> shell.debrief("1"));
    assertThat(heard.indexOf("hidden plan:1")).isLessThan(heard.indexOf("made debrief:1"));
  }

  @Test
  void keysGoRound() {
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
    assertThat(shell.current().id()).isEqualTo("history");
    robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
    assertThat(shell.current().id()).isEqualTo("settings");
    robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    assertThat(shell.current().id()).isEqualTo("new:");
    robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
    assertThat(acts.done).containsExactly("open", "oldest");
    robot.type(KeyCode.F1);
    assertThat(dialogs.asked()).containsExactly("Keyboard shortcuts");
  }

  @Test
  void f6GoesBetweenNavigationAndPageAndBackToTheSamePlace() {
    Fx.run(() -> shell.lookup("#field").requestFocus());
    robot.type(KeyCode.F6);
    assertThat(focus().getId()).isEqualTo("nav-today");
    robot.type(KeyCode.DOWN);
    assertThat(focus().getId()).isEqualTo("nav-calls");
    robot.type(KeyCode.F6);
    assertThat(focus().getId()).isEqualTo("field");
    robot.type(KeyCode.F6).type(KeyCode.ENTER);
    assertThat(shell.current().id()).isEqualTo("calls");
  }

  @Test
  void f6ReachesANoticeToo() {
    Fx.run(() -> shell.lookup("#field").requestFocus());
    Fx.run(() -> kit.notices().tell("Deleted.", "Undo", acts::undo));
    robot.type(KeyCode.F6, KeyCode.SPACE);
    assertThat(acts.done).containsExactly("undo");
  }

  private Node focus() {
    return stage.getScene().getFocusOwner();
  }

  @Test
  void theNavigationIsARailWhereThePageIsWideOrTheWindowNarrow() {
    assertThat(navigation().getWidth()).isEqualTo(232);
    Fx.run(() -> shell.openPlan("1"));
    assertThat(laidOut().getWidth()).isEqualTo(64);
    Fx.run(shell::back);
    assertThat(laidOut().getWidth()).isEqualTo(232);
    robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
    assertThat(laidOut().getWidth()).isEqualTo(64);
    assertThat(shell.collapsed()).isTrue();
    Fx.run(() -> shell.collapse(false));
    Fx.run(() -> stage.setWidth(1024));
    assertThat(laidOut().getWidth()).isEqualTo(56);
  }

  private Bounds navigation() {
    return shell.lookup(".aw-navigation").getLayoutBounds();
  }

  private Bounds laidOut() {
    Fx.run(
        () -> {
          shell.applyCss();
          shell.layout();
        });
    return navigation();
  }

  @Test
  void undoOfActsStaysAwayFromTextBeingTyped() {
    Fx.run(() -> shell.lookup("#nav-today").requestFocus());
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertThat(acts.done).containsExactly("undo");
    Fx.run(() -> shell.lookup("#field").requestFocus());
    robot.write("ab");
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertThat(acts.done).containsExactly("undo");
  }

  @Test
  void theWindowKeepsItsPlaceAndTheTitleOfThePage() {
    assertThat(stage.getTitle()).isEqualTo("today · Advance Workbook");
    Fx.run(window::leave);
    assertThat(kept).hasSize(4).contains(1440, 900);
    assertThat(heard).endsWith("hidden today");
  }

  @Test
  void pictures() {
    acts.undo = "delete the plan for Larkhill";
    Fx.run(() -> shell.count(Place.CALLS, 4));
    picture("shell-light");
    Fx.run(() -> shell.lookup("#field").requestFocus());
    kit.notices();
    Fx.run(() -> kit.notices().tell("The plan for Larkhill was deleted.", "Undo", acts::undo));
    picture("shell-focus");
    Fx.run(() -> kit.theme().use(Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK)));
    robot.type(KeyCode.F6);
    picture("shell-dark");
    Fx.run(() -> shell.openPlan("1"));
    picture("shell-rail");
    assertThat(Looks.has("shell-rail")).isTrue();
  }

  @Test
  void theMenuOfTheWorkbook() {
    acts.undo = "delete the plan for Larkhill";
    robot.type(KeyCode.F10);
    Fx.run(() -> {});
    Window menu =
        Fx.get(
            () ->
                Window.getWindows().stream()
                    .filter(w -> w instanceof ContextMenu && w.isShowing())
                    .findFirst()
                    .orElseThrow());
    Looks.write("shell-menu", Fx.get(() -> menu.getScene().snapshot(null)));
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(acts.done).containsExactly("open");
  }

  @Test
  void smallWindow() {
    Fx.run(() -> stage.setWidth(1024));
    Fx.run(() -> stage.setHeight(700));
    laidOut();
    picture("shell-1024");
    assertThat(kit.widths().lowProperty().get()).isTrue();
    Fx.run(() -> kit.theme().use(Settings.DEFAULTS.withTextPercent(130)));
    Fx.run(() -> stage.setWidth(1440));
    laidOut();
    picture("shell-130");
  }

  private void picture(String name) {
    Scene scene = stage.getScene();
    WritableImage image = Fx.get(() -> scene.snapshot(null));
    Looks.write(name, image);
  }
}
