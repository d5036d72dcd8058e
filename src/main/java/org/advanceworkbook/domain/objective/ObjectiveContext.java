package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;

/**
 * What the plan already knows when its objective is judged.
 *
 * @param kind prospecting or sales call
 * @param stage stage of the opportunity; null when nobody said
 * @param cycle short or long; null when nobody said
 * @param today the day from which "Friday" is counted
 * @param callDate day of the call, null when open
 * @param clients attendees of the client as written in the plan, such as "Dana Reyes (COO)"
 * @param ours our attendees
 * @param accountName the client's company, may be empty
 * @param customerObjective the client's own objective for the call, may be empty
 * @param customerObjectiveSourced true when they said it, false when we assume it
 * @param reachedRungs ids of the rungs already reached with these people
 * @param dayFirst true when 3/4 is the third of April
 */
public record ObjectiveContext(
    CallKind kind,
    Stage stage,
    CycleLength cycle,
    LocalDate today,
    LocalDate callDate,
    List<String> clients,
    List<String> ours,
    String accountName,
    String customerObjective,
    boolean customerObjectiveSourced,
    Set<String> reachedRungs,
    boolean dayFirst) {
  /** Guarantees: collections cannot be changed, texts are never null. */
  public ObjectiveContext {
    clients = List.copyOf(clients);
    ours = List.copyOf(ours);
    accountName = Texts.orEmpty(accountName);
    customerObjective = Texts.orEmpty(customerObjective);
    reachedRungs = Set.copyOf(reachedRungs);
  }

  /** Only what every call has; everything else unknown, days before months. */
  public static ObjectiveContext of(
      CallKind kind, Stage stage, CycleLength cycle, LocalDate today) {
    return new ObjectiveContext(
        kind, stage, cycle, today, null, List.of(), List.of(), "", "", false, Set.of(), true);
  }

  /** With the day of the call. */
  public ObjectiveContext withCallDate(LocalDate day) {
    return new ObjectiveContext(
        kind,
        stage,
        cycle,
        today,
        day,
        clients,
        ours,
        accountName,
        customerObjective,
        customerObjectiveSourced,
        reachedRungs,
        dayFirst);
  }

  /** With the people of both sides. */
  public ObjectiveContext withPeople(List<String> theirs, List<String> us) {
    return new ObjectiveContext(
        kind,
        stage,
        cycle,
        today,
        callDate,
        theirs,
        us,
        accountName,
        customerObjective,
        customerObjectiveSourced,
        reachedRungs,
        dayFirst);
  }

  /** With the client's company. */
  public ObjectiveContext withAccount(String name) {
    return new ObjectiveContext(
        kind,
        stage,
        cycle,
        today,
        callDate,
        clients,
        ours,
        name,
        customerObjective,
        customerObjectiveSourced,
        reachedRungs,
        dayFirst);
  }

  /** With the client's own objective for the call and whether they said it themselves. */
  public ObjectiveContext withCustomerObjective(String objective, boolean sourced) {
    return new ObjectiveContext(
        kind,
        stage,
        cycle,
        today,
        callDate,
        clients,
        ours,
        accountName,
        objective,
        sourced,
        reachedRungs,
        dayFirst);
  }

  /** With the rungs already reached. */
  public ObjectiveContext withReachedRungs(Set<String> rungs) {
    return new ObjectiveContext(
        kind,
        stage,
        cycle,
        today,
        callDate,
        clients,
        ours,
        accountName,
        customerObjective,
        customerObjectiveSourced,
        rungs,
        dayFirst);
  }

  /** With the order of day and month in numbers. */
  public ObjectiveContext withDayFirst(boolean first) {
    return new ObjectiveContext(
        kind,
        stage,
        cycle,
        today,
        callDate,
        clients,
        ours,
        accountName,
        customerObjective,
        customerObjectiveSourced,
        reachedRungs,
        first);
  }
}
