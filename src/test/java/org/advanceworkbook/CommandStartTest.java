package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command in a process of its own, as a script starts it. */
class CommandStartTest {
  @TempDir Path folder;

  @Test
  void helpLoadsNothingItDoesNotNeed() throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:file=" + log.getFileName(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--help")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(out)).startsWith("Usage: advance");
    List<String> loaded = Files.readAllLines(log, StandardCharsets.UTF_8);
    assertThat(loaded).anyMatch(line -> line.contains("picocli.CommandLine"));
    assertThat(loaded.stream().filter(CommandStartTest::isHeavy)).isEmpty();
  }

  private static boolean isHeavy(String line) {
    return line.matches(".* (javafx|java\\.awt|org\\.sqlite|com\\.fasterxml)\\..*");
  }
}
