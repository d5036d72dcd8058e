package org.advanceworkbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources as files, for rules that class files do not show. */
final class SourceFolder {
  private final List<Path> sources;

  private SourceFolder(List<Path> sources) {
    this.sources = sources;
  }

  static SourceFolder at(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new SourceFolder(files.filter(f -> f.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> filesLongerThan(int limit) {
    return sources.stream()
        .filter(f -> lines(f) > limit)
        .map(f -> f + ": " + lines(f) + " lines")
        .toList();
  }

  List<Path> packagesWithoutDescription() {
    return sources.stream()
        .map(Path::getParent)
        .distinct()
        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
        .toList();
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
