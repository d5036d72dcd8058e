package org.advanceworkbook.cli;

import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.CheckReport;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code check}: looks through the whole workbook and says in words what it found. */
public final class CheckVerb implements Verb {
  private final Reader reader;
  private final Function<Phrase, String> words;

  /** A command over the workbooks that {@code reader} opens. */
  public CheckVerb(Reader reader, Function<Phrase, String> words) {
    this.reader = reader;
    this.words = words;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name()).done();
  }

  @Override
  public int run(Request request) {
    try (WorkbookStore store = reader.open(request)) {
      CheckReport report = store.check();
      if (report.isSound()) {
        request.out().println(words.apply(Phrase.of("cli.check.sound", report.calls())));
        return ExitCode.DONE;
      }
      report.problems().forEach(p -> request.out().println(words.apply(p)));
      throw new Refusal(Phrase.of("cli.check.unsound", store.place(), report.problems().size()));
    }
  }
}
