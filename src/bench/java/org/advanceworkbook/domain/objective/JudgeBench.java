package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a rep feels while typing. Budgets: 99 of 100 keystrokes at the end of a text of 300
 * characters under 2 ms; the first judgement of a fresh machine, rules read from the class path,
 * under 150 ms. Run with {@code mvn -Pbench test-compile exec:exec}.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JudgeBench {
  private static final String TEXT =
      "Show the new scheduling module to the shift leads, get Dana Reyes to send us the load"
          + " profiles of both lines by Friday and book the plant walk with her maintenance lead for"
          + " 14 April, explain why the old controller stops, and before we hang up Priya picks one"
          + " of the two dates for the steering committee in writing";
  private static final int LAST_KEYS = 60;

  private final ObjectiveContext context =
      ObjectiveContext.of(
              CallKind.SALES_CALL, Stage.SOLUTION, CycleLength.LONG, LocalDate.of(2026, 3, 2))
          .withPeople(List.of("Dana Reyes (COO)", "Priya Nair"), List.of("Mara"));
  private ObjectiveJudge judge;
  private int key;

  /** One key at the end of a long text, judged with all its findings and rewrites. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Fork(1)
  @Warmup(iterations = 3, time = 3)
  @Measurement(iterations = 5, time = 3)
  public Judgement keystroke() {
    if (judge == null) {
      judge = ObjectiveRules.load().judge();
    }
    key = (key + 1) % LAST_KEYS;
    return judge.judge(TEXT.substring(0, TEXT.length() - LAST_KEYS + key + 1), context);
  }

  /** From nothing to the first answer, each time in a new process. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(15)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Judgement first() {
    return ObjectiveRules.load().judge().judge(TEXT, context);
  }
}
