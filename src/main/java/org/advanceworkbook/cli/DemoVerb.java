package org.advanceworkbook.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.objective.ObjectiveJudge;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * {@code demo}: makes a new workbook with a realistic history. The same arguments give the same
 * content; an existing file is refused.
 */
public final class DemoVerb implements Verb {
  private static final int MOST_CALLS = 200_000;

  private final Reader reader;
  private final Supplier<Playbook> playbook;
  private final Supplier<ObjectiveJudge> judge;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /** Playbook and judge are made when they are needed: help must not pay for them. */
  public DemoVerb(
      Reader reader,
      Supplier<Playbook> playbook,
      Supplier<ObjectiveJudge> judge,
      Clock clock,
      Function<Phrase, String> words) {
    this.reader = reader;
    this.playbook = playbook;
    this.judge = judge;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name())
        .number("--calls", "N")
        .number("--reps", "N")
        .number("--seed", "S")
        .day("--until")
        .done();
  }

  @Override
  public int run(Request request) {
    SampleSize usual = SampleSize.usual(request.value("--until", LocalDate.now(clock)));
    SampleSize size =
        new SampleSize(
            within(request, "--calls", usual.calls(), MOST_CALLS),
            within(request, "--reps", usual.reps(), SampleSize.MOST_REPS),
            request.value("--seed", (int) usual.seed()),
            usual.until());
    try (WorkbookStore store = reader.create(request)) {
      new SampleWorkbook(store, playbook.get(), new SampleFacts(judge.get())).fill(size);
      request.out().println(store.place());
    }
    return ExitCode.DONE;
  }

  private int within(Request request, String option, int usual, int most) {
    int number = request.value(option, usual);
    if (number < 1 || number > most) {
      String said = words.apply(Phrase.of("cli.demo.number", option, number, most));
      throw new ParameterException(request.given().commandSpec().commandLine(), said);
    }
    return number;
  }
}
