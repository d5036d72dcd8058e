package org.advanceworkbook.cli;

import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.objective.ObjectiveContext;
import org.advanceworkbook.domain.objective.OutcomeContext;

/**
 * One text to be judged, with what is known about its call.
 *
 * @param id given back with the answer
 * @param text what was typed
 * @param kind prospecting or sales call
 * @param stage null when nobody said
 * @param cycle null when nobody said
 * @param today the day from which days are counted
 * @param clients the client's people
 * @param ours our people
 * @param dates how days in numbers are read
 */
record Question(
    String id,
    String text,
    CallKind kind,
    Stage stage,
    CycleLength cycle,
    LocalDate today,
    List<String> clients,
    List<String> ours,
    DateOrder dates) {

  /** A question about a bare text: known is what the options say. */
  static Question of(Request request, LocalDate today) {
    return new Question(
        "",
        "",
        request.value("--kind", CallKind.SALES_CALL),
        request.value("--stage", null),
        request.value("--cycle", null),
        request.value("--today", today),
        List.of(),
        List.of(),
        request.value("--dates", DateOrder.DAY_FIRST));
  }

  Question asking(String number, String words) {
    return new Question(number, words, kind, stage, cycle, today, clients, ours, dates);
  }

  ObjectiveContext objective() {
    return ObjectiveContext.of(kind, stage, cycle, today)
        .withPeople(clients, ours)
        .withDayFirst(dates == DateOrder.DAY_FIRST);
  }

  OutcomeContext outcome() {
    return OutcomeContext.of(kind, stage, today)
        .withPeople(clients, ours)
        .withDayFirst(dates == DateOrder.DAY_FIRST);
  }
}
