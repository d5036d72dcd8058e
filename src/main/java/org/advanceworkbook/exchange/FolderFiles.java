package org.advanceworkbook.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.advanceworkbook.workbook.share.SharedFolder;

/** Exchange files in a folder. Any thread but the window's. */
public final class FolderFiles implements SharedFolder {
  private static final String ENDING = ".advance";
  private static final int MOST = 200;

  private final ExchangeFile files;

  /** Reads beginnings of files by {@code files}. */
  public FolderFiles(ExchangeFile files) {
    this.files = files;
  }

  @Override
  public List<Arrived> arrived(String folder, Predicate<String> known) {
    List<Arrived> result = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      for (Path file : all.filter(FolderFiles::isOne).sorted().limit(MOST).toList()) {
        String stamp = stamp(file);
        if (!known.test(stamp)) {
          result.add(arrived(file, stamp));
        }
      }
    } catch (IOException | InvalidPathException e) {
      return List.of(); // by contract: such a folder is not there at the moment
    }
    return result;
  }

  private static boolean isOne(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && name.toLowerCase(Locale.ROOT).endsWith(ENDING)
        && Files.isRegularFile(file);
  }

  private static String stamp(Path file) throws IOException {
    String name = file.getFileName().toString().replaceAll("\\s", " ");
    return name + "|" + Files.size(file) + "|" + Files.getLastModifiedTime(file).toMillis();
  }

  private Arrived arrived(Path file, String stamp) {
    Manifest list = files.manifest(file);
    String name = file.getFileName().toString();
    return list == null
        ? new Arrived(file.toString(), name, "", "", stamp)
        : new Arrived(file.toString(), name, text(list.workbook()), text(list.author()), stamp);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
