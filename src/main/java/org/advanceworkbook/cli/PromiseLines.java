package org.advanceworkbook.cli;

import java.time.LocalDate;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Side;

/** Promises for the eye: one a line. */
final class PromiseLines {
  private static final int STATE = 10;
  private static final int ACCOUNT = 28;
  private static final int WHAT = 100;

  private final Function<Phrase, String> words;
  private final LocalDate today;

  PromiseLines(Function<Phrase, String> words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  String of(Commitment promise, String account) {
    String day = promise.due() == null ? "          " : promise.due().toString();
    String who = promise.who().isBlank() ? say(side(promise.side())) : promise.who();
    return String.join(
            "  ",
            day,
            CallsAsLines.filled(state(promise), STATE),
            CallsAsLines.filled(CallsAsLines.line(account, ACCOUNT), ACCOUNT),
            CallsAsLines.line(who + " " + promise.what(), WHAT) + slips(promise))
        .stripTrailing();
  }

  private String state(Commitment promise) {
    return say(
        switch (promise.state()) {
          case OPEN, SLIPPED ->
              promise.isOverdue(today)
                  ? "cli.promise.overdue"
                  : promise.isDue(today) ? "cli.promise.due" : "cli.promise.open";
          case KEPT -> "cli.promise.kept";
          case BROKEN -> "cli.promise.broken";
          case WITHDRAWN -> "cli.promise.withdrawn";
        });
  }

  private String slips(Commitment promise) {
    if (promise.slips() == 0) {
      return "";
    }
    Phrase said =
        promise.firstDue() == null
            ? Phrase.of("cli.promise.slipped-day-unknown", promise.slips())
            : Phrase.of("cli.promise.slipped", promise.slips(), promise.firstDue());
    return "  " + words.apply(said);
  }

  private static String side(Side side) {
    return side == Side.US ? "cli.promise.us" : "cli.promise.client";
  }

  private String say(String key) {
    return words.apply(Phrase.of(key));
  }
}
