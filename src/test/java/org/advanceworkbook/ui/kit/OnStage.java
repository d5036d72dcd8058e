package org.advanceworkbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.workbook.Settings;
import org.testfx.api.FxRobot;

/** A part of the kit in a window of its own, worked by keys. */
final class OnStage implements AutoCloseable {
  final Kit kit;
  final FxRobot robot = new FxRobot();
  private final StackPane root;
  private final Stage stage;

  OnStage() {
    kit = Fx.get(Kits::kit);
    root = Fx.get(StackPane::new);
    stage = Fx.get(Stage::new);
    Fx.run(
        () -> {
          Scene scene = new Scene(root, 720, 520);
          kit.theme().use(Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT));
          kit.theme().apply(scene);
          stage.setScene(scene);
          stage.show();
        });
  }

  OnStage with(Node node) {
    Fx.run(
        () -> {
          root.getChildren().setAll(node);
          root.applyCss();
          root.layout();
        });
    return this;
  }

  void layout() {
    Fx.run(
        () -> {
          root.applyCss();
          root.layout();
        });
  }

  void focus(Node node) {
    Fx.run(node::requestFocus);
  }

  Node focus() {
    return Fx.get(() -> stage.getScene().getFocusOwner());
  }

  OnStage type(KeyCode... keys) {
    robot.type(keys);
    return this;
  }

  OnStage write(String text) {
    robot.write(text, 0);
    return this;
  }

  OnStage hold(KeyCode held, KeyCode key) {
    robot.press(held, key).release(key, held);
    return this;
  }

  Window window() {
    return stage;
  }

  /** Popups that show now. */
  long popups() {
    return Fx.get(
        () -> Window.getWindows().stream().filter(w -> w != stage && w.isShowing()).count());
  }

  void picture(String name) {
    Looks.write(name, Fx.get(() -> stage.getScene().snapshot(null)));
  }

  void popupPicture(String name) {
    Looks.write(
        name,
        Fx.get(
            () -> {
              Window popup =
                  Window.getWindows().stream()
                      .filter(w -> w != stage && w.isShowing())
                      .findFirst()
                      .orElseThrow();
              return popup.getScene().snapshot(null);
            }));
  }

  @Override
  public void close() {
    Fx.run(stage::close);
  }
}
