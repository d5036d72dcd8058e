package org.advanceworkbook.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this platform wants a program's data to lie. */
public final class DataFolder {
  private static final String NAME = "AdvanceWorkbook";

  private DataFolder() {}

  /** The folder of this user on this computer; nothing is made. */
  public static Path ofThisUser() {
    return of(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
  }

  static Path of(String system, Map<String, String> environment, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return given(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local")).resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", NAME);
    }
    return given(environment, "XDG_DATA_HOME", Path.of(home, ".local", "share")).resolve(NAME);
  }

  private static Path given(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    // The XDG rules: a path that is not absolute is to be ignored.
    return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }
}
