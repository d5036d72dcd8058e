package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.advanceworkbook.workbook.Problem;

/**
 * Lets writes through only while they reach the file that was opened, and while that is sound. The
 * system would go on writing into a deleted or moved file that nobody can open any more, and
 * everything saved from then on would be lost.
 */
final class WriteGate {
  private final Path file;
  private final Failures failures;
  private final Object key;
  private volatile boolean damaged;

  WriteGate(Path file, Failures failures) {
    this.file = file;
    this.failures = failures;
    this.key = key();
  }

  void pass() {
    if (damaged) {
      throw failures.of(Problem.DAMAGED);
    }
    if (!Files.exists(file) || !Objects.equals(key, key())) {
      throw failures.of(Problem.NOT_THERE);
    }
  }

  /** From now on nothing is written. */
  void closeBecauseDamaged() {
    damaged = true;
  }

  private Object key() {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      throw failures.of(e);
    }
  }
}
