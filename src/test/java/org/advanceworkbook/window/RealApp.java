package org.advanceworkbook.window;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.advanceworkbook.Main;

/**
 * The real program in a window of its own, driven by keys alone, as a rep would without a mouse.
 */
final class RealApp implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 40;

  private final Process process;
  private final File log;
  private String window = "";
  private int keys;

  private RealApp(Process process, File log) {
    this.process = process;
    this.log = log;
  }

  /** Starts the program over a workbook, with a data folder of its own. */
  static RealApp start(Path workbook, Path home) throws IOException {
    File log = home.resolve("window.log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dprism.order=sw",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "--workbook",
            workbook.toString());
    builder.environment().put("XDG_DATA_HOME", home.toString());
    builder.environment().put("XDG_CONFIG_HOME", home.toString());
    builder.redirectErrorStream(true).redirectOutput(log);
    return new RealApp(builder.start(), log).stood();
  }

  private RealApp stood() {
    until("the window stands", () -> !(window = find()).isEmpty());
    xdotool("windowactivate", "--sync", window);
    return this;
  }

  private String find() {
    String found =
        ask(
            "search",
            "--all",
            "--onlyvisible",
            "--pid",
            String.valueOf(process.pid()),
            "--name",
            ".");
    return found.lines().findFirst().orElse("");
  }

  /** What the title of the window says. */
  String title() {
    return ask("getwindowname", window).strip();
  }

  /** Waits until the title begins so. */
  RealApp titled(String beginning) {
    until("a title that begins with " + beginning, () -> title().startsWith(beginning));
    return this;
  }

  /** Presses keys one after the other, such as "ctrl+n" or "Tab"; each counts as one act. */
  RealApp press(String... names) {
    for (String name : names) {
      keys++;
      xdotool("key", "--clearmodifiers", name);
    }
    return this;
  }

  /** Types text; it does not count as key actions. */
  RealApp type(String text) {
    xdotool("type", "--delay", "12", text);
    return this;
  }

  /** How many key actions there were beside the typed text. */
  int keyActions() {
    return keys;
  }

  /** Ends the program at once, as a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until the program has ended by itself. */
  boolean ended() throws InterruptedException {
    return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** Waits until something holds; fails after a while and says what. */
  void until(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new AssertionError("waited in vain for: " + what + "; see " + log);
      }
      pause(40);
    }
  }

  /** Lets a first screen come to rest, as a person does who looks at it before touching a key. */
  RealApp settle() {
    pause(1500);
    return this;
  }

  /** Lets a moment pass, as a person does between two acts. */
  static void pause(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private void xdotool(String... words) {
    ask(words);
  }

  private static String ask(String... words) {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(words));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      process.waitFor();
      return said.contains("error") || said.contains("Failed") ? "" : said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
