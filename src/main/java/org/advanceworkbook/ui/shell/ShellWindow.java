package org.advanceworkbook.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.advanceworkbook.ui.kit.Kit;

/** The window itself: its size and place, its title, its icon. */
public final class ShellWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final String ICON = "/org/advanceworkbook/ui/app-icon.png";

  private final Stage stage;
  private final Shell shell;
  private final WindowPlace place;

  /** Puts the frame into the stage; does not show it yet. */
  public ShellWindow(Stage stage, Shell shell, Kit kit, WindowPlace place) {
    this.stage = stage;
    this.shell = shell;
    this.place = place;
    Scene scene = new Scene(shell, WIDTH, HEIGHT);
    kit.theme().apply(scene);
    kit.widths().follow(scene, shell);
    shell.bindKeys(scene);
    stage.setScene(scene);
    stage.setMinWidth(1024);
    stage.setMinHeight(700);
    stage.titleProperty().bind(shell.titleProperty());
    stage.getIcons().add(new Image(ShellWindow.class.getResource(ICON).toExternalForm()));
    stand();
  }

  private void stand() {
    List<Integer> last = place.last();
    if (last.size() == 4 && onScreen(last)) {
      stage.setX(last.get(0));
      stage.setY(last.get(1));
      stage.setWidth(last.get(2));
      stage.setHeight(last.get(3));
    } else {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(WIDTH, Math.max(stage.getMinWidth(), screen.getWidth())));
      stage.setHeight(Math.min(HEIGHT, Math.max(stage.getMinHeight(), screen.getHeight())));
    }
  }

  private static boolean onScreen(List<Integer> at) {
    return !Screen.getScreensForRectangle(at.get(0) + 40, at.get(1) + 10, 80, 40).isEmpty();
  }

  /** Shows the window. */
  public void show() {
    stage.show();
  }

  /** Before the window closes: saves what is pending and remembers where it stood. */
  public void leave() {
    shell.leave();
    if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
      place.keep(
          List.of(
              (int) stage.getX(),
              (int) stage.getY(),
              (int) stage.getWidth(),
              (int) stage.getHeight()));
    }
  }
}
