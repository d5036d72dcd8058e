package houserules.bad.ui;

/** Deliberately bad: a singleton with a vague name and changing static state. */
public final class ScreenManager {
  private static ScreenManager only;

  private ScreenManager() {}

  public static ScreenManager getInstance() {
    if (only == null) {
      only = new ScreenManager();
    }
    return only;
  }
}
