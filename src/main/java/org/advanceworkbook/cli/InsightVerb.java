package org.advanceworkbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallSaying;
import org.advanceworkbook.workbook.CallSayings;
import org.advanceworkbook.workbook.Insight;
import org.advanceworkbook.workbook.InsightGroup;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code insight}: what the debriefed calls came to, group by group. */
public final class InsightVerb implements Verb {
  private final Reader reader;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /** A command over the workbooks that {@code reader} opens; the clock says what has come due. */
  public InsightVerb(Reader reader, Clock clock, Function<Phrase, String> words) {
    this.reader = reader;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public String name() {
    return "insight";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name())
        .choice("--by", Dimension.class)
        .day("--from")
        .day("--to")
        .flag("--json")
        .done();
  }

  @Override
  public int run(Request request) {
    Dimension by = request.value("--by", Dimension.MONTH);
    CallFilter filter =
        CallFilter.ALL.withFrom(request.value("--from", null)).withTo(request.value("--to", null));
    try (WorkbookStore store = reader.open(request)) {
      Insight insight = new Insight(store, clock);
      CallFigures total = insight.total(filter);
      List<InsightGroup> groups = insight.by(filter, by);
      List<CallSaying> sayings = new CallSayings(insight).of(filter);
      if (request.has("--json")) {
        json(request.out(), by, total, groups, sayings);
      } else {
        new InsightAsLines(request.out(), words).write(by, total, groups, sayings);
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void json(
      PrintStream out,
      Dimension by,
      CallFigures total,
      List<InsightGroup> groups,
      List<CallSaying> sayings)
      throws IOException {
    try (JsonFields json = new JsonFields(out)) {
      json.object(
          by, dimension -> new InsightAsJson(json).write(dimension, total, groups, sayings));
    }
  }
}
