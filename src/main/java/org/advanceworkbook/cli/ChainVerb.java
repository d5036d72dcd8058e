package org.advanceworkbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code chain}: the calls of one opportunity as links, where it broke, and what to ask next. */
public final class ChainVerb implements Verb {
  private final Reader reader;
  private final Supplier<Ladder> ladder;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /**
   * A command over the workbooks that {@code reader} opens.
   *
   * @param ladder read only when a chain is asked for
   */
  public ChainVerb(
      Reader reader, Supplier<Ladder> ladder, Clock clock, Function<Phrase, String> words) {
    this.reader = reader;
    this.ladder = ladder;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public String name() {
    return "chain";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name()).argument(0, "OPPORTUNITY").flag("--json").done();
  }

  @Override
  public int run(Request request) {
    try (WorkbookStore store = reader.open(request)) {
      String id = reader.opportunity(store, request.argument(0));
      ChainView view = new Chains(store, clock).of(id, ladder.get());
      if (request.has("--json")) {
        json(request.out(), view);
      } else {
        new ChainAsLines(words).lines(view).forEach(request.out()::println);
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void json(PrintStream out, ChainView view) throws IOException {
    try (JsonFields json = new JsonFields(out)) {
      new ChainAsJson(json).write(view);
    }
  }
}
