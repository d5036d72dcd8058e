package org.advanceworkbook.ui.kit;

import java.time.Duration;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.advanceworkbook.workbook.Delay;

/**
 * Says what changed to a screen reader, once, when it has been quiet for a moment. Whoever types is
 * not talked over.
 */
public final class Announcer {
  private static final Duration PAUSE = Duration.ofMillis(900);

  private final Delay delay;
  private final Node node;
  private Delay.Cancel waiting = () -> {};
  private String said = "";

  Announcer(Delay delay, Node node) {
    this.delay = delay;
    this.node = node;
  }

  /** Says {@code text} in a moment, unless something else comes or it was said last. */
  public void say(String text) {
    waiting.cancel();
    waiting = delay.after(PAUSE, () -> speak(text));
  }

  /** What the node says from now on without saying it aloud, as when a page opens. */
  public void know(String text) {
    waiting.cancel();
    said = text;
    node.setAccessibleText(text);
  }

  private void speak(String text) {
    if (!text.equals(said)) {
      know(text);
      node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }
}
