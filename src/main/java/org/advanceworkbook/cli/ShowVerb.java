package org.advanceworkbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;
import picocli.CommandLine.Model.CommandSpec;

/** {@code show}: one call with plan, debrief and promises. */
public final class ShowVerb implements Verb {
  private static final String SCHEMA = "advance.call/1";

  private final Reader reader;
  private final Supplier<Documents> documents;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /**
   * A command over the workbooks that {@code reader} opens.
   *
   * @param documents made only when JSON is asked for
   */
  public ShowVerb(
      Reader reader, Supplier<Documents> documents, Clock clock, Function<Phrase, String> words) {
    this.reader = reader;
    this.documents = documents;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public String name() {
    return "show";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name()).argument(0, "CALL").flag("--json").done();
  }

  @Override
  public int run(Request request) {
    try (WorkbookStore store = reader.open(request)) {
      CallRecord call = reader.call(store, request.argument(0));
      CommitmentFilter own = new CommitmentFilter(null, Set.of(), null, "", "", call.plan().id());
      List<CommitmentRow> promises = store.commitments(own, Integer.MAX_VALUE);
      if (request.has("--json")) {
        json(request.out(), call, promises);
      } else {
        lines(request.out(), call, promises);
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void json(PrintStream out, CallRecord call, List<CommitmentRow> promises)
      throws IOException {
    Documents codecs = documents.get();
    String debrief = call.debrief() == null ? null : codecs.debriefs().write(call.debrief());
    try (JsonFields json = new JsonFields(out)) {
      json.object(
          call,
          c ->
              json.text("schema", SCHEMA)
                  .document("plan", codecs.plans().write(c.plan()))
                  .document("debrief", debrief)
                  .text("heldVerdict", c.heldVerdict().isEmpty() ? null : c.heldVerdict())
                  .text("heldRules", c.heldRules().isEmpty() ? null : c.heldRules())
                  .list(
                      "commitments",
                      promises,
                      new PromisesAsJson(json, LocalDate.now(clock))::write));
    }
  }

  private void lines(PrintStream out, CallRecord call, List<CommitmentRow> promises) {
    CallPlan plan = call.plan();
    line(out, "cli.show.id", plan.id());
    line(out, "cli.show.account", plan.frame().accountName());
    line(out, "cli.show.opportunity", plan.frame().opportunityName());
    line(out, "cli.show.date", plan.frame().date());
    line(out, "cli.show.target", plan.outcome().at(CommitmentLevel.TARGET).text());
    line(out, "cli.show.best", plan.outcome().at(CommitmentLevel.BEST).text());
    line(out, "cli.show.minimum", plan.outcome().at(CommitmentLevel.MINIMUM).text());
    Debrief debrief = call.debrief() == null ? Debrief.EMPTY : call.debrief();
    if (debrief.outcome() != null) {
      String key = "cli.outcome." + debrief.outcome().name();
      line(out, "cli.show.outcome", words.apply(Phrase.of(key)));
    }
    line(out, "cli.show.happened", debrief.whatHappened());
    line(out, "cli.show.next", debrief.nextStep());
    line(out, "cli.show.lessons", debrief.lessons());
    PromiseLines lines = new PromiseLines(words, LocalDate.now(clock));
    promises.forEach(row -> out.println(lines.of(row.commitment(), row.account())));
  }

  private void line(PrintStream out, String key, Object value) {
    if (value != null && !value.toString().isBlank()) {
      out.println(words.apply(Phrase.of(key, CallsAsLines.line(value.toString(), 400))));
    }
  }
}
