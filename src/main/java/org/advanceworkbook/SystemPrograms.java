package org.advanceworkbook;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.advanceworkbook.ui.kit.OtherPrograms;

/**
 * Other programs, started the way each system has for it. AWT has a class for this too; it would
 * bring a second window toolkit into the process, which on Linux can hang beside JavaFX.
 */
final class SystemPrograms implements OtherPrograms {
  private final String system;

  SystemPrograms() {
    this(System.getProperty("os.name"));
  }

  SystemPrograms(String system) {
    this.system = system.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean open(String fileOrLink) {
    return start(opening(fileOrLink));
  }

  @Override
  public boolean showInFolder(String file) {
    return start(showing(new File(file).getAbsoluteFile()));
  }

  List<String> opening(String what) {
    if (system.startsWith("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", what);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", what);
  }

  List<String> showing(File file) {
    if (system.startsWith("win")) {
      return List.of("explorer", "/select," + file.getPath());
    }
    return system.startsWith("mac")
        ? List.of("open", "-R", file.getPath())
        : List.of("xdg-open", String.valueOf(file.getParent()));
  }

  private static boolean start(List<String> command) {
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
