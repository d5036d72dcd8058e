package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
  PROMISES(
      d -> lines(d.promises(), DebriefPart::promise),
      d -> d.promises().stream().map(Agreed::of).toList()),
  NO_SALE_REASON(Debrief::noSaleReason, d -> List.of(d.noSaleReason(), d.disqualified())),
  THEIR_OBJECTIVE(d -> name(d.customerObjectiveMet())),
  AGENDA(d -> name(d.reflection().agendaKept())),
  ANSWERS(d -> lines(d.answers(), QuestionAnswer::kept), DebriefPart::answered),
  KNOWN(d -> lines(d.reflection().known().values(), text -> text), d -> d.reflection().known()),
  PURPOSES(d -> lines(d.purposes().entrySet(), DebriefPart::purpose), DebriefPart::results),
  MORE(Debrief::couldHaveMore),
  STOPPED_BY(d -> lines(new TreeSet<>(d.reflection().stoppedBy()), StoppedBy::name)),
  SURPRISES(d -> lines(d.reflection().surprises(), Surprise::text), DebriefPart::surprises),
  LESSONS(Debrief::lessons),
  MOOD(d -> d.mood() == 0 ? "" : String.valueOf(d.mood())),
  NEXT_STEP(Debrief::nextStep),
  NEXT_CALL_ON(d -> d.nextCallOn() == null ? "" : d.nextCallOn().toString());

  private final Function<Debrief, String> text;
  private final Function<Debrief, ?> whole;

  DebriefPart(Function<Debrief, String> text) {
    this(text, text);
  }

  DebriefPart(Function<Debrief, String> text, Function<Debrief, ?> whole) {
    this.text = text;
    this.whole = whole;
  }

  /** What was agreed in a promise; what became of it later is no correction of the debrief. */
  private record Agreed(
      Side side,
      String who,
      String what,
      LocalDate due,
      boolean inTheCall,
      int energy,
      String proof) {
    static Agreed of(Commitment p) {
      return new Agreed(p.side(), p.who(), p.what(), p.due(), p.inTheCall(), p.energy(), p.proof());
    }
  }

  /** True where this part of two debriefs is not the same, be it only in what no text tells. */
  boolean differs(Debrief before, Debrief after) {
    return !whole.apply(before).equals(whole.apply(after));
  }

  /** What this part says in a debrief: free text, or names of constants, or an ISO date. */
  public String in(Debrief debrief) {
    return text.apply(debrief);
  }

  private static String name(Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }

  // What was never filled in is the same as what was emptied again.
  private static Map<String, QuestionAnswer> answered(Debrief d) {
    return d.answers().stream()
        .filter(a -> !a.equals(new QuestionAnswer(a.questionId(), null, "")))
        .collect(Collectors.toMap(QuestionAnswer::questionId, a -> a, (one, same) -> one));
  }

  private static Map<Purpose, PurposeResult> results(Debrief d) {
    Map<Purpose, PurposeResult> told = new EnumMap<>(Purpose.class);
    told.putAll(d.purposes());
    told.values().removeIf(new PurposeResult(false, 0, "")::equals);
    return told;
  }

  private static List<List<Object>> surprises(Debrief d) {
    return d.reflection().surprises().stream()
        .map(s -> List.<Object>of(s.text(), Optional.ofNullable(s.use())))
        .toList();
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
