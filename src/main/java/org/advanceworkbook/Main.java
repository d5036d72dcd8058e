package org.advanceworkbook;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.advanceworkbook.store.DataFolder;
import org.advanceworkbook.words.Words;

/** The front door. Does not extend {@code Application}: the class path needs that. */
public final class Main {
  private Main() {}

  /** Starts the window, or runs the command named in the arguments. */
  public static void main(String[] args) {
    StartArguments start = StartArguments.of(args);
    int code = start.window() ? window(start.workbook()) : command(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int window(String workbook) {
    return new WindowStart(new Words()::say, System.err)
        .run(
            up -> {
              try {
                new Wiring(DataFolder.ofThisUser()).open(workbook, up);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private static int command(String... args) {
    return new Commands(DataFolder.ofThisUser(), Clock.systemDefaultZone(), new Words()::say)
        .door(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
        .run(args);
  }

  /** Data is UTF-8 whatever the terminal says, so that a pipe never loses a name. */
  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(to)), false, StandardCharsets.UTF_8);
  }
}
