package org.advanceworkbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.workbook.OpportunityRow;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code opportunities}: all of them, open ones first. */
public final class OpportunitiesVerb implements Verb {
  private static final int ACCOUNT = 28;
  private static final int NAME = 50;
  private static final int STAGE = 14;

  private final Reader reader;
  private final Function<Phrase, String> words;

  /** A command over the workbooks that {@code reader} opens. */
  public OpportunitiesVerb(Reader reader, Function<Phrase, String> words) {
    this.reader = reader;
    this.words = words;
  }

  @Override
  public String name() {
    return "opportunities";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name()).flag("--json").done();
  }

  @Override
  public int run(Request request) {
    try (WorkbookStore store = reader.open(request)) {
      List<OpportunityRow> rows = store.opportunities("", "", Integer.MAX_VALUE, 0);
      if (request.has("--json")) {
        json(request.out(), rows);
      } else {
        rows.forEach(row -> request.out().println(line(row)));
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(OpportunityRow row) {
    Opportunity it = row.opportunity();
    return String.join(
            "  ",
            it.id(),
            CallsAsLines.filled(VerbSpec.label(it.stage()), STAGE),
            CallsAsLines.filled(VerbSpec.label(it.state()), 4),
            CallsAsLines.filled(CallsAsLines.line(row.account(), ACCOUNT), ACCOUNT),
            CallsAsLines.line(it.name(), NAME))
        .stripTrailing();
  }

  private static void json(PrintStream out, List<OpportunityRow> rows) throws IOException {
    try (JsonFields json = new JsonFields(out)) {
      json.list(rows, row -> write(json, row));
    }
  }

  static void write(JsonFields json, OpportunityRow row) throws IOException {
    Opportunity it = row.opportunity();
    json.text("id", it.id())
        .text("name", it.name())
        .text("accountId", it.accountId())
        .text("account", row.account())
        .text("stage", it.stage())
        .text("cycle", it.cycle())
        .text("state", it.state())
        .text("salesObjective", it.salesObjective())
        .text("clientWin", it.clientWin())
        .text("amount", it.amount())
        .text("currency", it.currency())
        .text("closeDate", it.closeDate())
        .number("calls", row.calls())
        .text("nextCall", row.nextCall())
        .text("nextObjective", row.nextObjective());
  }
}
