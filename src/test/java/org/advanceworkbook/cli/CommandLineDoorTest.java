package org.advanceworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class CommandLineDoorTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpIsDataAndDone() {
    assertThat(run(r -> 0, "--help")).isEqualTo(0);
    assertThat(text(out)).contains("Usage: advance", "probe");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void helpOfACommandNeedsNoneOfItsArguments() {
    assertThat(run(r -> 0, "probe", "--help")).isEqualTo(0);
    assertThat(text(out)).contains("Usage: advance probe", "--kind", "prospecting|sales-call");
  }

  @Test
  void wrongUsageIsTwoAndPointsToTheHelp() {
    assertThat(run(r -> 0, "probe", "--nonsense")).isEqualTo(2);
    assertThat(run(r -> 0, "nonsense")).isEqualTo(2);
    assertThat(run(r -> 0)).isEqualTo(2);
    assertThat(run(r -> 0, "probe")).as("a required argument is missing").isEqualTo(2);
    assertThat(run(r -> 0, "probe", "x", "--from", "2026-13-01")).isEqualTo(2);
    assertThat(run(r -> 0, "probe", "x", "--kind", "chat")).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).contains("cli.see-help", "cli.not-a-date", "cli.not-one-of");
  }

  @Test
  void aRefusalIsOneSentenceAndOne() {
    ToIntFunction<Request> busy =
        r -> {
          throw new WorkbookFailure(Problem.IN_USE, "x", null);
        };
    assertThat(run(busy, "probe", "x")).isEqualTo(1);
    assertThat(text(err)).isEqualTo("store.problem.in-use" + System.lineSeparator());
  }

  @Test
  void whatNobodyForesawIsASentenceToo() {
    ToIntFunction<Request> broken =
        r -> {
          throw new IllegalStateException("inner");
        };
    assertThat(run(broken, "probe", "x")).isEqualTo(1);
    assertThat(text(err)).isEqualTo("cli.unexpected" + System.lineSeparator());
  }

  @Test
  void theWorkbookIsUnderstoodBeforeAndAfterTheCommand() {
    ToIntFunction<Request> named = r -> r.workbook().equals("f.advancebook") ? 7 : 8;
    assertThat(run(named, "--workbook", "f.advancebook", "probe", "x")).isEqualTo(7);
    assertThat(run(named, "probe", "x", "--workbook=f.advancebook")).isEqualTo(7);
  }

  @Test
  void valuesOfAChoiceMayBeWrittenInAnyCaseAndTogether() {
    ToIntFunction<Request> both =
        r -> r.<CallKind>values("--kind").equals(java.util.Set.of(CallKind.values())) ? 7 : 8;
    assertThat(run(both, "probe", "x", "--kind", "SALES_CALL,prospecting")).isEqualTo(7);
    assertThat(run(both, "probe", "x", "--kind", "sales-call", "--kind", "Prospecting"))
        .isEqualTo(7);
  }

  private int run(ToIntFunction<Request> action, String... args) {
    Verb probe = new Probe(action);
    return new CommandLineDoor(List.of(probe), Phrase::key, stream(out), stream(err)).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }

  private record Probe(ToIntFunction<Request> action) implements Verb {
    @Override
    public String name() {
      return "probe";
    }

    @Override
    public CommandSpec spec() {
      return new VerbSpec(Phrase::key, "probe")
          .argument(0, "WHAT")
          .choices("--kind", CallKind.class)
          .day("--from")
          .done();
    }

    @Override
    public int run(Request request) {
      return action.applyAsInt(request);
    }
  }
}
