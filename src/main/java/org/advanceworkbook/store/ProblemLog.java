package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.advanceworkbook.workbook.WorkbookFailure;

/**
 * One rotated file in which problems are noted by their code and the place in the program, for
 * whoever has to find out what happened. Never a message: messages quote what users typed, and
 * paths name them. Any thread may call; that nothing can be logged is no reason to fail.
 */
public final class ProblemLog {
  private static final int FILES = 3;
  private static final int MOST_BYTES = 256 * 1024;
  private static final int MOST_FRAMES = 25;

  private final Path folder;
  private final Clock clock;

  /** A log in this folder, begun when there is something to note. */
  public ProblemLog(Path dataFolder, Clock clock) {
    this.folder = dataFolder.toAbsolutePath();
    this.clock = clock;
  }

  /** Notes a failure, with its code and where it came from. */
  public synchronized void note(Throwable failure) {
    try {
      OwnerOnly.folder(folder);
      Files.writeString(present(), line(failure), StandardOpenOption.APPEND);
    } catch (IOException e) {
      // By contract: who could be told, and where?
      return;
    }
  }

  /** The file to write to; a full one gives way to a new one, and the oldest goes. */
  private Path present() throws IOException {
    Path file = numbered(0);
    if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
      for (int i = FILES - 1; i > 0; i--) {
        if (Files.exists(numbered(i - 1))) {
          Files.move(numbered(i - 1), numbered(i), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return Files.exists(file) ? file : OwnerOnly.file(file);
  }

  private Path numbered(int number) {
    return folder.resolve("problems." + number + ".log");
  }

  private String line(Throwable failure) {
    StringBuilder text =
        new StringBuilder(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    if (failure instanceof WorkbookFailure known) {
      text.append(' ').append(known.problem());
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append("\n  ").append(cause.getClass().getName()).append(code(cause)).append(at(cause));
    }
    return text.append('\n').toString();
  }

  private static String code(Throwable cause) {
    return cause instanceof SQLException sql ? " " + sql.getErrorCode() : "";
  }

  private static String at(Throwable cause) {
    List<StackTraceElement> frames = Arrays.asList(cause.getStackTrace());
    return frames.stream()
        .limit(MOST_FRAMES)
        .map(f -> "\n    " + f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
        .collect(Collectors.joining());
  }
}
