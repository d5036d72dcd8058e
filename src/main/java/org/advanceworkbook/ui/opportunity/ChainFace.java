package org.advanceworkbook.ui.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.advanceworkbook.domain.chain.ChainLink;
import org.advanceworkbook.domain.chain.LinkState;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;

/** The words and marks of a node of the chain. */
final class ChainFace {
  private static final int LONGEST = 90;
  private static final int MARK = 30;

  private final Kit kit;
  private final Words words;

  ChainFace(Kit kit) {
    this.kit = kit;
    this.words = kit.words();
  }

  Node mark(ChainItem item) {
    if (item.isGoal()) {
      return Icons.FINISH.node(MARK, "muted");
    }
    if (item.row().outcome() != null) {
      return kit.outcomes().mark(item.row().outcome(), MARK);
    }
    boolean next = item.link().state() == LinkState.NEXT;
    return next ? Icons.PLANNED_NEXT.node(MARK, "accent") : Icons.CIRCLE.node(MARK, "subtle");
  }

  String day(ChainItem item) {
    LocalDate date = item.isGoal() ? item.goal().closeDate() : item.row().date();
    if (date == null) {
      return words.get("opportunity.no-date");
    }
    String year = date.getYear() == kit.dates().today().getYear() ? "" : " " + date.getYear();
    String day = kit.dates().dayBrief(date) + year;
    return item.isGoal() ? words.get("opportunity.by", day) : day;
  }

  /** What kind of node it is, below its day. */
  String kind(ChainItem item) {
    if (item.isGoal()) {
      return words.get("opportunity.goal");
    }
    return switch (item.link().state()) {
      case NEXT -> words.get("opportunity.planned-next");
      case LATER -> words.get("opportunity.later");
      case WAITING -> words.get("opportunity.waits");
      case NOT_HELD -> words.name(item.row().outcome());
      case ADVANCED, ORDERED, BROKEN, ENDED ->
          item.row().level() == null
              ? words.name(item.row().kind())
              : words.get("opportunity.level", words.name(item.row().level()));
    };
  }

  /** What the client did or is to do; of a call without an agreement, what was asked for. */
  String text(ChainItem item) {
    String text =
        item.isGoal()
            ? item.goal().salesObjective()
            : Stream.of(item.row().agreedToDo(), item.row().objective())
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("");
    return text.isBlank()
        ? words.get(item.isGoal() ? "opportunity.goal.none" : "opportunity.no-objective")
        : text.strip().replaceAll("\\s+", " ");
  }

  String brief(ChainItem item) {
    return CallFace.brief(text(item), LONGEST);
  }

  /** Whether and when a break was mended; empty for any other node. */
  String broken(ChainItem item) {
    ChainLink link = item.link();
    if (link == null || link.state() != LinkState.BROKEN) {
      return "";
    }
    if (!link.isMended()) {
      return words.get("opportunity.broken-here");
    }
    return link.mendedOn() == null
        ? words.get("opportunity.mended")
        : words.get("opportunity.mended-on", kit.dates().dayBrief(link.mendedOn()));
  }

  /** All of it for a screen reader: place, day, kind, how it ended, what was agreed, the break. */
  String said(ChainItem item, int at, int of) {
    String outcome =
        item.isGoal() || item.row().outcome() == null ? "" : words.name(item.row().outcome());
    return String.join(
        ", ",
        List.of(
                words.get("opportunity.node", at + 1, of),
                day(item),
                kind(item),
                outcome,
                brief(item),
                broken(item))
            .stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
