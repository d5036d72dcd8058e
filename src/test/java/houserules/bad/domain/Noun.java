package houserules.bad.domain;

import houserules.bad.FrontDoor;
import houserules.bad.ui.Screen;
import java.io.File;
import javafx.scene.Node;

/** Deliberately bad: changes, knows a screen, the front door, a file and a thread. */
public final class Noun {
  public String text = FrontDoor.name();
  public final File file = new File("x");

  public Node shownOn(Screen screen) {
    return screen.node();
  }

  public void rest() throws InterruptedException {
    Thread.sleep(1);
  }
}
