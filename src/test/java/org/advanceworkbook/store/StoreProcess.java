package org.advanceworkbook.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.WantedOutcome;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.WorkbookStore;

/** A second process with a workbook open, for tests that need one to stand in the way or to die. */
final class StoreProcess implements AutoCloseable {
  static final String CALL = "c1";
  private static final String TYPED = "Olga bakes a test batch and shows it to her people. ";
  private final Process process;
  private final BufferedReader said;

  private StoreProcess(Process process) {
    this.process = process;
    this.said = process.inputReader();
  }

  /** Starts one that saves the text of {@code from}, {@code from + 1} …, as fast as it can. */
  static StoreProcess typing(Path workbook, int from) throws IOException {
    return start(workbook, String.valueOf(from));
  }

  private static StoreProcess start(Path workbook, String from) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            StoreProcess.class.getName(),
            workbook.toString(),
            from);
    return new StoreProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Saves until it is killed; says after each save that it returned. */
  public static void main(String[] args) {
    Path workbook = Path.of(args[0]);
    WorkbookStore store =
        new SqliteShelf(workbook.getParent(), Clock.systemUTC()).open(workbook.toString());
    for (int n = Integer.parseInt(args[1]); ; n++) {
      store.savePlan(draft(n), PlanFacts.NONE);
      System.out.println(n);
      System.out.flush();
    }
  }

  /** What the n-th save says: a growing text, now and then a huge one. */
  static CallPlan plan(int n) {
    int length = n % 25 == 0 ? 300_000 : n * 7 % 2_000;
    String text = n + " " + TYPED.repeat(length / TYPED.length() + 1).substring(0, length);
    return Calls.plan(CALL, Calls.TODAY)
        .withOutcome(new WantedOutcome(PlannedAdvance.of(text), null, null, ""));
  }

  static Account account(int n) {
    return Account.named(Calls.BAKERY.id(), "Bakery " + n);
  }

  private static PlanDraft draft(int n) {
    return new PlanDraft(plan(n), account(n), Calls.OVEN, List.of(Calls.OLGA));
  }

  /** The number of the next save that returned; waits for it. */
  int nextSaved() throws IOException {
    return Integer.parseInt(said.readLine());
  }

  /**
   * Kills it, no matter what it does; returns the last save that returned, or {@code otherwise}.
   */
  int kill(int otherwise) throws IOException, InterruptedException {
    process.toHandle().destroyForcibly(); // Process.destroyForcibly closes what it had said
    process.waitFor();
    List<String> lines = new ArrayList<>(said.readAllLines());
    return lines.isEmpty() ? otherwise : Integer.parseInt(lines.get(lines.size() - 1));
  }

  Process process() {
    return process;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
