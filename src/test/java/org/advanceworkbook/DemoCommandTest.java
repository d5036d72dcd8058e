package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code demo}: a new workbook, the same for the same arguments, never over an existing file. */
class DemoCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    out.reset();
    err.reset();
    Clock clock = Clock.fixed(Instant.parse("2026-06-16T08:00:00Z"), ZoneOffset.UTC);
    return new Commands(folder.resolve("data"), clock, Object::toString)
        .door(stream(out), stream(err))
        .run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private String calls(String file) {
    assertThat(run("--workbook", file, "calls", "--limit", "500", "--json")).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theSameArgumentsMakeTheSameWorkbook() {
    String one = folder.resolve("one.advancebook").toString();
    String two = folder.resolve("two.advancebook").toString();
    for (String file : new String[] {one, two}) {
      int code = run("--workbook", file, "demo", "--calls", "30", "--seed", "4", "--reps", "2");
      assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
      assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(file);
    }
    assertThat(calls(one)).isEqualTo(calls(two)).contains("2026-06-");
  }

  @Test
  void anExistingFileIsLeftAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.advancebook"), "mine");
    assertThat(run("--workbook", file.toString(), "demo", "--calls", "5")).isEqualTo(1);
    assertThat(file).hasContent("mine");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("already-there");
  }

  @Test
  void numbersOutOfBoundsAreWrongUsageAndMakeNothing() {
    Path file = folder.resolve("none.advancebook");
    for (String[] wrong : new String[][] {{"--calls", "0"}, {"--reps", "-1"}, {"--calls", "x"}}) {
      assertThat(run("--workbook", file.toString(), "demo", wrong[0], wrong[1])).isEqualTo(2);
    }
    assertThat(file).doesNotExist();
  }
}
