package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;

/**
 * What is known when an outcome is proposed.
 *
 * @param kind prospecting or sales call
 * @param stage stage of the opportunity; null when nobody said
 * @param today the day of the call or of the debrief, from which "Friday" is counted
 * @param clients attendees of the client
 * @param ours our attendees
 * @param dayFirst true when 3/4 is the third of April
 */
public record OutcomeContext(
    CallKind kind,
    Stage stage,
    LocalDate today,
    List<String> clients,
    List<String> ours,
    boolean dayFirst) {
  /** Guarantees: lists cannot be changed. */
  public OutcomeContext {
    clients = List.copyOf(clients);
    ours = List.copyOf(ours);
  }

  /** Only what every call has. */
  public static OutcomeContext of(CallKind kind, Stage stage, LocalDate today) {
    return new OutcomeContext(kind, stage, today, List.of(), List.of(), true);
  }

  /** With the people of both sides. */
  public OutcomeContext withPeople(List<String> theirs, List<String> us) {
    return new OutcomeContext(kind, stage, today, theirs, us, dayFirst);
  }

  /** With the order of day and month in numbers. */
  public OutcomeContext withDayFirst(boolean first) {
    return new OutcomeContext(kind, stage, today, clients, ours, first);
  }
}
