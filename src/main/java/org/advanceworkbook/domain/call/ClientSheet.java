package org.advanceworkbook.domain.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.advanceworkbook.domain.Texts;

/**
 * What a client may read of a plan, and nothing else: the sheet and the invitation are made from
 * this record, so that an internal text has no way onto them. DOMAIN section 10, R43 to R45.
 *
 * <p>Only words that are meant to be said to the client are taken: the reason of the opening words,
 * or what the proposed appointment is for. Objectives, questions, notes, what a win is for whom and
 * who decides stay in the workbook, and so does the name of the opportunity.
 *
 * @param account whose meeting it is
 * @param purpose why both sides meet, empty when the plan has no words for it
 * @param value what the client gets from it, empty for a sales call
 * @param theirs the client's people: name and title
 * @param ours our people and what each comes for
 * @param date null while there is none
 * @param start null while there is none
 * @param minutes length, 0 when not set
 * @param zone IANA time zone id, empty for the reader's own
 * @param channel null when not chosen
 * @param agenda items that have words, when each begins, how long it takes and who leads it
 * @param prepares what the client prepares
 */
public record ClientSheet(
    String account,
    String purpose,
    String value,
    List<Guest> theirs,
    List<OurAttendee> ours,
    LocalDate date,
    LocalTime start,
    int minutes,
    String zone,
    Channel channel,
    String place,
    List<TimedItem> agenda,
    String prepares) {
  /** One of the client's people, as they would introduce themselves. */
  public record Guest(String name, String title) {}

  /** The part of this plan that the client may read. */
  public static ClientSheet of(CallPlan plan) {
    CallFrame frame = plan.frame();
    boolean sales = frame.kind() == CallKind.SALES_CALL;
    return new ClientSheet(
        frame.accountName(),
        sales ? plan.rapport().opening().why() : plan.appointment().purpose(),
        sales ? "" : plan.appointment().valueForThem(),
        frame.theirs().stream().map(a -> new Guest(a.name(), a.role())).toList(),
        frame.ours(),
        frame.date(),
        frame.start(),
        frame.minutes(),
        frame.zone(),
        frame.channel(),
        frame.place(),
        TimedItem.of(said(plan.agenda()), frame.start()),
        plan.agenda().clientPrepares());
  }

  private static List<AgendaItem> said(AgendaPlan agenda) {
    return agenda.items().stream().filter(i -> Texts.given(i.text())).toList();
  }

  /** True when there is something to send: why we meet, or at least one item of an agenda. */
  public boolean saysSomething() {
    return Texts.given(purpose) || !agenda.isEmpty();
  }
}
