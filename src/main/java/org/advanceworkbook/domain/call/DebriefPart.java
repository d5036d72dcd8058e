package org.advanceworkbook.domain.call;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Texts;

/** The parts of a debrief whose correction stays visible, each as a text that can be compared. */
public enum DebriefPart {
  OUTCOME(d -> name(d.outcome())),
  NOT_HELD_REASON(d -> name(d.notHeldReason())),
  LEVEL(d -> name(d.level())),
  WHAT_HAPPENED(Debrief::whatHappened),
  EVIDENCE(Debrief::evidence),
  PROMISES(d -> lines(d.promises(), DebriefPart::promise)),
  NO_SALE_REASON(Debrief::noSaleReason),
  THEIR_OBJECTIVE(d -> name(d.customerObjectiveMet())),
  AGENDA(d -> name(d.reflection().agendaKept())),
  ANSWERS(d -> lines(d.answers(), QuestionAnswer::text)),
  KNOWN(d -> lines(d.reflection().known().values(), text -> text)),
  PURPOSES(d -> lines(d.purposes().entrySet(), DebriefPart::purpose)),
  MORE(Debrief::couldHaveMore),
  SURPRISES(d -> lines(d.reflection().surprises(), Surprise::text)),
  LESSONS(Debrief::lessons),
  MOOD(d -> d.mood() == 0 ? "" : String.valueOf(d.mood())),
  NEXT_STEP(Debrief::nextStep),
  NEXT_CALL_ON(d -> d.nextCallOn() == null ? "" : d.nextCallOn().toString());

  private final Function<Debrief, String> text;

  DebriefPart(Function<Debrief, String> text) {
    this.text = text;
  }

  /** What this part says in a debrief: free text, or the name of a constant, or an ISO date. */
  public String in(Debrief debrief) {
    return text.apply(debrief);
  }

  private static String name(Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }

  private static String promise(Commitment p) {
    String when = p.due() == null ? "" : ", " + p.due();
    return (p.who() + " " + p.what()).strip() + when;
  }

  private static String purpose(Map.Entry<Purpose, PurposeResult> entry) {
    return entry.getValue().met() ? entry.getKey().name() : entry.getValue().note();
  }

  private static <T> String lines(Collection<T> items, Function<T, String> line) {
    return items.stream().map(line).filter(Texts::given).collect(Collectors.joining("\n"));
  }
}
