package org.advanceworkbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.EveryCall;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code calls}: lists calls, newest first, page by page so that any number fits into memory. */
public final class CallsVerb implements Verb {
  private final Reader reader;
  private final Function<Phrase, String> words;

  /** A command over the workbooks that {@code reader} opens. */
  public CallsVerb(Reader reader, Function<Phrase, String> words) {
    this.reader = reader;
    this.words = words;
  }

  @Override
  public String name() {
    return "calls";
  }

  @Override
  public CommandSpec spec() {
    return CallChoice.options(new VerbSpec(words, name()))
        .number("--limit", "N")
        .flag("--json")
        .done();
  }

  @Override
  public int run(Request request) {
    try (WorkbookStore store = reader.open(request);
        CallSink sink = sink(request)) {
      Optional<CallFilter> filter = CallChoice.of(request, store);
      if (filter.isPresent()) {
        int limit = request.value("--limit", Integer.MAX_VALUE);
        new EveryCall(store, filter.get(), CallOrder.NEWEST_FIRST, limit).to(sink::take);
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CallSink sink(Request request) throws IOException {
    return request.has("--json")
        ? new CallsAsJson(request.out())
        : new CallsAsLines(request.out(), words);
  }
}
