package org.advanceworkbook.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;
import org.advanceworkbook.workbook.Delay;

/** Waits on the thread of the window, without holding it up. */
public final class FxDelay implements Delay {
  /** The waiting; it keeps nothing. */
  public FxDelay() {}

  @Override
  public Cancel after(Duration wait, Runnable action) {
    PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
    pause.setOnFinished(e -> action.run());
    pause.play();
    return pause::stop;
  }
}
