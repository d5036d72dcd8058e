package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sheet of keys lists all of them, so each of them must do something. */
class ShortcutUseTest {
  @Test
  void everyKeyOnTheSheetIsBoundSomewhere() throws IOException {
    List<String> sources;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      sources =
          files
              .filter(f -> f.toString().endsWith(".java") && !f.endsWith("Shortcut.java"))
              .map(ShortcutUseTest::read)
              .toList();
    }
    for (Shortcut shortcut : Shortcut.values()) {
      String named = "Shortcut." + shortcut.name();
      assertThat(sources).as(named).anyMatch(source -> source.matches("(?s).*" + named + "\\b.*"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
