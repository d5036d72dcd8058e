package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.advanceworkbook.workbook.Problem;

/**
 * Notices when the open file was deleted, moved or replaced from outside. The system would go on
 * writing into what nobody can open any more, and everything saved from then on would be lost.
 */
final class SamePlace {
  private final Path file;
  private final Failures failures;
  private final Object key;

  SamePlace(Path file, Failures failures) {
    this.file = file;
    this.failures = failures;
    this.key = key();
  }

  void requireThere() {
    if (!Files.exists(file) || !Objects.equals(key, key())) {
      throw failures.of(Problem.NOT_THERE);
    }
  }

  private Object key() {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      throw failures.of(e);
    }
  }
}
