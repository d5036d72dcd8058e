package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Where the database's native part is unpacked: the data folder, since a system's temporary folder
 * may forbid running what lies in it. Left alone where the start script says where it lies
 * unpacked.
 */
final class NativeLibrary {
  private static final String UNPACKED = "org.sqlite.lib.path";
  private static final String UNPACK_TO = "org.sqlite.tmpdir";
  private static final Duration SURELY_LOADED = Duration.ofHours(1);

  private final Path folder;
  private final Clock clock;

  NativeLibrary(Path dataFolder, Clock clock) {
    this.folder = dataFolder.resolve("native");
    this.clock = clock;
  }

  /** To be called before the first connection; later calls change nothing. */
  void prepare() {
    if (System.getProperty(UNPACKED) == null && System.getProperty(UNPACK_TO) == null) {
      try {
        System.setProperty(UNPACK_TO, OwnerOnly.folder(folder).toString());
        tidy();
      } catch (IOException e) {
        // The data folder cannot be made or read; the temporary folder is still worth trying.
        return;
      }
    }
  }

  /**
   * A process that was killed leaves its unpacked library behind. Where another one still uses it,
   * the system keeps it for that one (or, on Windows, refuses).
   */
  void tidy() throws IOException {
    Instant before = clock.instant().minus(SURELY_LOADED);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("sqlite-")).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          deleteUnlessUsed(file);
        }
      }
    }
  }

  private static void deleteUnlessUsed(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // In use (Windows): whoever starts next will try again.
      return;
    }
  }
}
