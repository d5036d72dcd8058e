package org.advanceworkbook.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;

/** The columns of a table of calls: what they are called, and what stands in them. */
final class CallColumns {
  /** The order of the table; a new one is added at the end, so that what reads by place goes on. */
  private static final List<String> KEYS =
      List.of(
          "rep",
          "date",
          "start",
          "minutes",
          "account",
          "opportunity",
          "stage",
          "kind",
          "status",
          "people",
          "channel",
          "place",
          "purposes",
          "objective",
          "minimum",
          "readiness",
          "outcome",
          "level",
          "met",
          "agreed-to-do",
          "next-step",
          "next-call",
          "mood",
          "agenda",
          "id");

  private final Function<Phrase, String> say;

  CallColumns(Function<Phrase, String> say) {
    this.say = say;
  }

  List<String> names() {
    return KEYS.stream().map(key -> say.apply(Phrase.of("history.table." + key))).toList();
  }

  List<String> values(CallRow row) {
    Object[] who = {
      row.rep(), row.date(), row.start(), some(row.minutes()), row.account(), row.opportunity(),
      row.stage(), row.kind(), row.status(), row.people(), row.channel(), row.place()
    };
    Object[] aim = {
      purposes(row.planned()), row.objective(), row.minimum(), row.facts().readiness()
    };
    Object[] end = {
      row.outcome(),
      row.level(),
      purposes(row.met()),
      row.agreedToDo(),
      row.nextStep(),
      row.nextCallOn(),
      some(row.mood()),
      row.agenda(),
      row.id()
    };
    return Stream.of(who, aim, end).flatMap(Arrays::stream).map(this::text).toList();
  }

  private static Object some(int number) {
    return number == 0 ? "" : number;
  }

  private String purposes(Set<Purpose> set) {
    return set.stream().sorted().map(this::text).collect(Collectors.joining("; "));
  }

  private String text(Object value) {
    if (value instanceof Enum<?> one) {
      return say.apply(Phrase.of(Words.nameKey(one)));
    }
    return value == null ? "" : value.toString();
  }
}
