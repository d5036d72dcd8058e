package org.advanceworkbook.cli;

import java.io.PrintStream;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.CallRow;

/** Calls for the eye: one a line, columns apart by two blanks. */
final class CallsAsLines implements CallSink {
  private static final int ACCOUNT = 28;
  private static final int OBJECTIVE = 90;
  private static final int OUTCOME = 12;

  private final PrintStream out;
  private final Function<Phrase, String> words;

  CallsAsLines(PrintStream out, Function<Phrase, String> words) {
    this.out = out;
    this.words = words;
  }

  @Override
  public void take(CallRow row) {
    String day = row.date() == null ? "          " : row.date().toString();
    String end =
        row.outcome() == null
            ? say("cli.status." + row.status().name())
            : say("cli.outcome." + row.outcome().name());
    out.println(
        String.join(
                "  ",
                row.id(),
                day,
                filled(line(end, OUTCOME), OUTCOME),
                filled(line(row.account(), ACCOUNT), ACCOUNT),
                line(row.objective(), OBJECTIVE))
            .stripTrailing());
  }

  /** Text on one line, never cut inside a character. */
  static String line(String text, int most) {
    String flat =
        text.codePoints()
            .limit(4L * most)
            .collect(
                StringBuilder::new,
                (b, c) -> b.appendCodePoint(Character.isISOControl(c) ? ' ' : c),
                StringBuilder::append)
            .toString()
            .strip();
    if (flat.codePointCount(0, flat.length()) <= most) {
      return flat;
    }
    return flat.substring(0, flat.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }

  static String filled(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
  }

  private String say(String key) {
    return words.apply(Phrase.of(key));
  }

  @Override
  public void close() {
    out.flush();
  }
}
