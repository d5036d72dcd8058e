package org.advanceworkbook.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Purpose;

/** What of a finished debrief is queried and shown in lists, as columns of its call. */
final class DebriefColumns {
  private DebriefColumns() {}

  static Upsert upsert(String callId, Debrief debrief) {
    return new Upsert("calls", "id", callId)
        .set("outcome", debrief.outcome())
        .set("level", debrief.level())
        .set("met", PlanColumns.joined(met(debrief)))
        .set("agreed", agreed(debrief))
        .set("next_step", debrief.nextStep())
        .set("next_call_on", debrief.nextCallOn())
        .set("mood", debrief.mood());
  }

  private static List<Purpose> met(Debrief debrief) {
    return debrief.purposes().entrySet().stream()
        .filter(entry -> entry.getValue().met())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static String agreed(Debrief debrief) {
    String promised =
        debrief.clientPromises().stream()
            .map(promise -> (promise.who() + " " + promise.what()).strip())
            .filter(Texts::given)
            .collect(Collectors.joining("; "));
    return promised.isEmpty() ? debrief.evidence() : promised;
  }
}
