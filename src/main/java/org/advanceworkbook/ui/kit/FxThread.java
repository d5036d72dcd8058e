package org.advanceworkbook.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/**
 * The door to the thread of the window, and the only class that names {@code Platform}. Any thread
 * may knock.
 */
public final class FxThread implements Executor {
  /** The door; it keeps nothing. */
  public FxThread() {}

  /** Runs at once when already on the thread of the window, else as soon as it is free. */
  @Override
  public void execute(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  /** Runs after what the window is doing now. */
  public void later(Runnable action) {
    Platform.runLater(action);
  }

  /**
   * Starts the toolkit without an {@code Application}; {@code up} runs on its thread. Only once the
   * toolkit has wholly started: a dialog before that stays black.
   */
  public void start(Runnable up) {
    Platform.startup(() -> Platform.runLater(up));
  }

  /** Ends the toolkit. */
  public void end() {
    Platform.exit();
  }

  /** Light or dark, as the system has it; changes with it. */
  public ObservableValue<ColorScheme> systemColours() {
    return Platform.getPreferences().colorSchemeProperty();
  }

  /** True while the system asks for less movement. */
  public ObservableValue<Boolean> systemCalm() {
    return Platform.getPreferences().reducedMotionProperty();
  }
}
