package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.advanceworkbook.workbook.Problem;

/** Makes verified copies of one workbook, and keeps those of the last days beside it. */
final class Copies {
  private static final int KEPT = 14;
  private static final String DAY = "-[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private static final String UNFINISHED = ".part";

  private final Path workbook;
  private final Failures failures;

  Copies(Path workbook) {
    this.workbook = workbook;
    this.failures = new Failures(workbook);
  }

  /** Daily copies, newest first. */
  List<Path> list() throws IOException {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    String name = Names.stem(workbook);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(Names.ENDING))
          .filter(file -> isOfDay(Names.stem(file), name))
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .toList();
    }
  }

  private static boolean isOfDay(String copy, String name) {
    return copy.startsWith(name) && copy.substring(name.length()).matches(DAY);
  }

  /** Where the copy of a day lies, whether or not it is there. */
  Path ofDay(LocalDate day) {
    return folder().resolve(Names.stem(workbook) + "-" + day + Names.ENDING);
  }

  private Path folder() {
    return workbook.resolveSibling("copies");
  }

  /** Makes the copy of a day unless it is there, and lets the oldest go. */
  void keepDaily(LocalDate day, Sql source) throws IOException, SQLException {
    Path copy = ofDay(day);
    if (Files.exists(copy)) {
      return;
    }
    OwnerOnly.folder(folder());
    clearUnfinished();
    make(source, copy);
    for (Path old : list().stream().skip(KEPT).toList()) {
      Files.delete(old);
    }
  }

  /** What a killed process had begun; nobody else makes copies here while we hold the lock. */
  private void clearUnfinished() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      for (Path part : files.filter(f -> f.toString().endsWith(UNFINISHED)).toList()) {
        Files.delete(part);
      }
    }
  }

  /** A whole and checked copy, or none. */
  void make(Sql source, Path to) throws IOException, SQLException {
    if (Files.exists(to)) {
      throw new Failures(to).of(Problem.ALREADY_THERE);
    }
    Path part = to.resolveSibling("." + UUID.randomUUID() + UNFINISHED);
    try {
      OwnerOnly.file(part);
      source.update("VACUUM INTO ?", part);
      verify(part);
      toDisk(part);
      move(part, to);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void verify(Path copy) throws SQLException {
    try (Connection connection = new Connections(copy).readingOnly()) {
      if (!Soundness.holds(new Sql(connection))) {
        throw failures.of(Problem.DAMAGED);
      }
    }
  }

  private static void toDisk(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }
}
