package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where things lie on each platform. */
class PlacesTest {
  private static String linux(Map<String, String> environment) {
    return DataFolder.of("Linux", environment, "/home/mara").toString();
  }

  @Test
  void linuxFollowsTheXdgRules() {
    assertThat(linux(Map.of())).isEqualTo("/home/mara/.local/share/AdvanceWorkbook");
    assertThat(linux(Map.of("XDG_DATA_HOME", "/data"))).isEqualTo("/data/AdvanceWorkbook");
    assertThat(linux(Map.of("XDG_DATA_HOME", "relative"))).startsWith("/home/mara/.local");
    assertThat(linux(Map.of("XDG_DATA_HOME", " "))).startsWith("/home/mara/.local");
  }

  @Test
  void othersHaveTheirOwn() {
    assertThat(DataFolder.of("Mac OS X", Map.of(), "/Users/mara").toString())
        .isEqualTo("/Users/mara/Library/Application Support/AdvanceWorkbook");
    assertThat(DataFolder.of("Windows 11", Map.of("LOCALAPPDATA", "/local"), "/u/mara").toString())
        .isEqualTo("/local/AdvanceWorkbook");
    assertThat(DataFolder.of("Windows 11", Map.of(), "/u/mara").toString())
        .isEqualTo("/u/mara/AppData/Local/AdvanceWorkbook");
  }

  @Test
  void librariesOfKilledProcessesAreTidiedAway(@TempDir Path folder) throws IOException {
    Path natives = Files.createDirectory(folder.resolve("native"));
    for (String name : List.of("sqlite-old.so", "sqlite-new.so", "other.so")) {
      Path file = Files.createFile(natives.resolve(name));
      boolean isNew = name.contains("new");
      Files.setLastModifiedTime(
          file, FileTime.from(Calls.MORNING.minusSeconds(isNew ? 60 : 90_000)));
    }
    new NativeLibrary(folder, Clock.fixed(Calls.MORNING, ZoneOffset.UTC)).tidy();
    try (Stream<Path> left = Files.list(natives)) {
      assertThat(left.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("sqlite-new.so", "other.so");
    }
  }
}
