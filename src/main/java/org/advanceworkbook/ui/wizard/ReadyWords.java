package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.steps.Readiness;
import org.advanceworkbook.domain.steps.ReadinessItem;
import org.advanceworkbook.words.Words;

/** How ready a plan is, in words. */
final class ReadyWords {
  private ReadyWords() {}

  /** Ready, or how many things are still needed. */
  static String verdict(Words words, Readiness readiness) {
    return readiness.isReady()
        ? words.get("wizard.ready.yes")
        : words.count("wizard.ready.needs", needed(readiness).size());
  }

  /** The inputs without which a plan is not called ready, as far as they are missing. */
  static List<ReadinessItem> needed(Readiness readiness) {
    return readiness.required().stream().filter(i -> !i.met()).toList();
  }

  /** What is missing first, the needed before the helpful, then what is there. */
  static List<ReadinessItem> ordered(Readiness readiness) {
    Stream<ReadinessItem> helpful =
        readiness.items().stream().filter(i -> !i.met() && !i.required());
    Stream<ReadinessItem> there = readiness.items().stream().filter(ReadinessItem::met);
    return Stream.concat(needed(readiness).stream(), Stream.concat(helpful, there)).toList();
  }

  /** The item as a sentence. */
  static String say(Words words, ReadinessItem item) {
    return words.get(item.key() + (item.met() ? ".met" : ".missing"));
  }

  /** What a missing item counts; empty where it is there. */
  static String worth(Words words, ReadinessItem item) {
    if (item.met()) {
      return "";
    }
    String points = words.count("wizard.ready.points", item.worth());
    if (!item.required()) {
      return points;
    }
    return item.worth() == 0
        ? words.get("wizard.ready.needed")
        : words.get("wizard.ready.needed-points", points);
  }
}
