package org.advanceworkbook.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code backup}: a verified copy of the workbook, also while the window has it open. */
public final class BackupVerb implements Verb {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

  private final Reader reader;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /** A command over the workbooks that {@code reader} opens; the clock names the copies. */
  public BackupVerb(Reader reader, Clock clock, Function<Phrase, String> words) {
    this.reader = reader;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name()).text("--out", "FILE").done();
  }

  @Override
  public int run(Request request) {
    try (WorkbookStore store = reader.open(request)) {
      String to = request.text("--out");
      if (to.isBlank()) {
        to = beside(store.place());
      }
      store.copyTo(to);
      request.out().println(to);
      return ExitCode.DONE;
    }
  }

  /** The name of the workbook with the time in it, in the same folder. */
  private String beside(String place) {
    Path file = Path.of(place).toAbsolutePath();
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String base = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    return file.resolveSibling(base + "-" + LocalDateTime.now(clock).format(STAMP) + ending)
        .toString();
  }
}
