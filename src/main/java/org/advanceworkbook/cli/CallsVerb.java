package org.advanceworkbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code calls}: lists calls, newest first, page by page so that any number fits into memory. */
public final class CallsVerb implements Verb {
  private static final int PAGE = 500;
  private static final int MOST_ACCOUNTS = 1000;

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
    return new VerbSpec(words, name())
        .text("--search", "TEXT")
        .choices("--outcome", Outcome.class)
        .choices("--kind", CallKind.class)
        .text("--account", "NAME")
        .text("--rep", "NAME")
        .day("--from")
        .day("--to")
        .number("--limit", "N")
        .flag("--json")
        .done();
  }

  @Override
  public int run(Request request) {
    try (WorkbookStore store = reader.open(request);
        CallSink sink = sink(request)) {
      CallFilter filter = filter(request, store);
      if (!filter.accountIds().isEmpty() || request.text("--account").isBlank()) {
        list(store, filter, request.value("--limit", Integer.MAX_VALUE), sink);
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

  private static void list(WorkbookStore store, CallFilter filter, int limit, CallSink sink)
      throws IOException {
    int done = 0;
    while (done < limit) {
      int wanted = Math.min(PAGE, limit - done);
      List<CallRow> page = store.calls(filter, CallOrder.NEWEST_FIRST, wanted, done);
      for (CallRow row : page) {
        sink.take(row);
      }
      done += page.size();
      if (page.size() < wanted) {
        return;
      }
    }
  }

  private static CallFilter filter(Request request, WorkbookStore store) {
    return new CallFilter(
        request.text("--search"),
        CallFilter.Which.ALL,
        request.values("--kind"),
        request.values("--outcome"),
        accounts(store, request.text("--account")),
        "",
        request.text("--rep"),
        request.value("--from", null),
        request.value("--to", null));
  }

  private static Set<String> accounts(WorkbookStore store, String name) {
    if (name.isBlank()) {
      return Set.of();
    }
    return store.accounts(name, MOST_ACCOUNTS).stream()
        .map(Account::id)
        .collect(Collectors.toSet());
  }
}
