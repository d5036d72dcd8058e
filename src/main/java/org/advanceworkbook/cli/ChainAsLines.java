package org.advanceworkbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.chain.AdvanceChain;
import org.advanceworkbook.domain.chain.ChainLink;
import org.advanceworkbook.domain.chain.LinkState;
import org.advanceworkbook.domain.chain.NextRung;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.OpportunityRow;

/** A chain for the eye: a head, a line for each call, what to do next. */
final class ChainAsLines {
  private static final int STATE = 16;
  private static final int SAID = 90;

  private final Function<Phrase, String> words;

  ChainAsLines(Function<Phrase, String> words) {
    this.words = words;
  }

  List<String> lines(ChainView view) {
    OpportunityRow row = view.opportunity().row();
    AdvanceChain chain = view.chain();
    List<String> lines = new ArrayList<>();
    lines.add(row.opportunity().name() + ", " + row.account());
    lines.add(
        say(
            "cli.chain.sum",
            chain.held(),
            chain.advances(),
            chain.breaks(),
            chain.unbroken(),
            chain.continuationStreak()));
    chain.links().forEach(link -> lines.add(line(link, Chains.row(view, link))));
    if (chain.isAlarming()) {
      lines.add(say("cli.chain.alarm", chain.continuationStreak()));
    }
    view.proposal().ifPresent(next -> next(next, lines));
    return lines;
  }

  private String line(ChainLink link, CallRow row) {
    String day = row.date() == null ? "          " : row.date().toString();
    String said = row.agreedToDo().isBlank() ? row.objective() : row.agreedToDo();
    return String.join(
            "  ",
            row.id(),
            day,
            CallsAsLines.filled(say(key(link.state())), STATE),
            CallsAsLines.line(said, SAID),
            broken(link))
        .stripTrailing();
  }

  private static String key(LinkState state) {
    return switch (state) {
      case ADVANCED -> "cli.chain.advanced";
      case ORDERED -> "cli.chain.ordered";
      case BROKEN -> "cli.chain.broken";
      case ENDED -> "cli.chain.ended";
      case NOT_HELD -> "cli.chain.not-held";
      case WAITING -> "cli.chain.waiting";
      case NEXT -> "cli.chain.next";
      case LATER -> "cli.chain.later";
    };
  }

  private String broken(ChainLink link) {
    if (link.state() != LinkState.BROKEN) {
      return "";
    }
    return link.mendedOn() == null
        ? say(link.isMended() ? "cli.chain.mended" : "cli.chain.open")
        : say("cli.chain.mended-on", link.mendedOn());
  }

  private void next(NextRung next, List<String> lines) {
    lines.add(say("cli.chain.rung", next.rung().id(), next.rung().action()));
    next.missing().forEach(rung -> lines.add(say("cli.chain.missing", rung.id(), rung.action())));
  }

  private String say(String key, Object... args) {
    return words.apply(Phrase.of(key, args));
  }
}
