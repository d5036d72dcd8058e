package org.advanceworkbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code commitments}: the ledger, open promises first, the most urgent at the top. */
public final class CommitmentsVerb implements Verb {
  private final Reader reader;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /** A command over the workbooks that {@code reader} opens; the clock says what is late. */
  public CommitmentsVerb(Reader reader, Clock clock, Function<Phrase, String> words) {
    this.reader = reader;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public String name() {
    return "commitments";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name())
        .choice("--side", Side.class)
        .choices("--state", FollowThrough.class)
        .day("--due-before")
        .flag("--json")
        .done();
  }

  @Override
  public int run(Request request) {
    try (WorkbookStore store = reader.open(request)) {
      List<CommitmentRow> rows = store.commitments(filter(request), Integer.MAX_VALUE);
      if (request.has("--json")) {
        json(request.out(), rows);
      } else {
        PromiseLines lines = new PromiseLines(words, LocalDate.now(clock));
        rows.forEach(row -> request.out().println(lines.of(row.commitment(), row.account())));
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CommitmentFilter filter(Request request) {
    return new CommitmentFilter(
        request.value("--side", null),
        request.values("--state"),
        request.value("--due-before", null),
        "",
        "",
        "");
  }

  private void json(PrintStream out, List<CommitmentRow> rows) throws IOException {
    try (JsonFields json = new JsonFields(out)) {
      json.list(rows, new PromisesAsJson(json, LocalDate.now(clock))::write);
    }
  }
}
