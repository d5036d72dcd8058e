package houserules.bad.cli;

import houserules.bad.ui.Screen;

/** Deliberately bad: a command that knows a screen and shows it. */
public final class Verb {
  public javafx.scene.Node show() {
    return new Screen().node();
  }
}
