package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.advanceworkbook.domain.Texts;

/**
 * What is to happen on a day after a call: a promise of the client, or the next call. Made only of
 * what both sides said to each other, so that a calendar entry of it may go to the client: no
 * objective, no proof, no note. DOMAIN sections 5 and 6, R10.
 *
 * @param id the same for the same step whenever it is made
 * @param kind what it is
 * @param date the day
 * @param account with whom
 * @param who of a promise: who at the client
 * @param what of a promise: will do what
 * @param saidOn the day of the call it was agreed in, null when it had none
 * @param agreed of the next call: the open promises of both sides until then
 */
public record NextStep(
    String id,
    Kind kind,
    LocalDate date,
    String account,
    String who,
    String what,
    LocalDate saidOn,
    List<Commitment> agreed) {
  /** Kinds of next step. */
  public enum Kind {
    CALL,
    PROMISE
  }

  /** Guarantees: the list cannot be changed. */
  public NextStep {
    agreed = List.copyOf(agreed);
  }

  /** What a call leads to: the next one first, then what the client still has to do, by its day. */
  public static List<NextStep> after(CallPlan plan, Debrief debrief) {
    List<NextStep> steps = new ArrayList<>();
    CallFrame frame = plan.frame();
    // What did not take place is no day on which anything was agreed.
    LocalDate saidOn = debrief.outcome() == Outcome.NOT_HELD ? null : frame.date();
    if (debrief.nextCallOn() != null) {
      List<Commitment> open =
          debrief.promises().stream().filter(p -> p.isOpen() && Texts.given(p.what())).toList();
      steps.add(
          new NextStep(
              plan.id() + "-next",
              Kind.CALL,
              debrief.nextCallOn(),
              frame.accountName(),
              "",
              "",
              saidOn,
              open));
    }
    steps.addAll(promises(debrief.clientPromises(), frame.accountName(), saidOn));
    return steps;
  }

  /**
   * What the client still has to do, by its day.
   *
   * @param saidOn the day of the call in which it was promised, null when not known
   */
  public static List<NextStep> promises(
      List<Commitment> promises, String account, LocalDate saidOn) {
    return promises.stream()
        .filter(p -> p.isOpen() && p.due() != null && Texts.given(p.what()))
        .sorted(Comparator.comparing(Commitment::due))
        .map(
            p ->
                new NextStep(
                    p.id(), Kind.PROMISE, p.due(), account, p.who(), p.what(), saidOn, List.of()))
        .toList();
  }
}
