package org.advanceworkbook.workbook.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.Side;

/** Writes what both sides promised, and what became of it by the day of the sample. */
final class PromiseWriter {
  private static final int FRESH_DAYS = 18;

  private final LocalDate until;

  PromiseWriter(LocalDate until) {
    this.until = until;
  }

  /** The client's promise that makes an advance. */
  Commitment theirs(Moment m, PlannedAdvance advance, int energy) {
    Commitment promise =
        promise(m, Side.CLIENT, advance.who(), advance.action(), advance.due(), energy);
    return advance.inTheCall() ? inTheCall(promise, m) : promise;
  }

  /** The order, signed before the call ended. */
  Commitment order(Moment m, PlannedAdvance advance, int energy) {
    String what = advance.action();
    return inTheCall(promise(m, Side.CLIENT, advance.who(), what, null, energy), m);
  }

  /** What a client says that costs nothing and has no day. */
  Commitment vague(Moment m) {
    Contact champion = m.client().champion();
    return promise(m, Side.CLIENT, champion.name(), vagueText(m), null, m.chance().below(2));
  }

  private static String vagueText(Moment m) {
    return m.chance().of(m.texts().list("continuationVague"));
  }

  /** One or two promises of ours. */
  List<Commitment> ours(Moment m, int count) {
    List<Commitment> promises = new ArrayList<>();
    for (String text : m.some("ourPromises", count)) {
      LocalDate due = m.date().plusDays(m.chance().between(1, 9));
      while (Diary.isDayOff(due)) {
        due = due.plusDays(1);
      }
      promises.add(promise(m, Side.US, m.slot().rep(), Voice.base(text), due, 0));
    }
    return promises;
  }

  private static Commitment inTheCall(Commitment promise, Moment m) {
    return promise
        .withDue(null)
        .withInTheCall(true)
        .withState(FollowThrough.KEPT)
        .withSettledOn(m.date());
  }

  private Commitment promise(
      Moment m, Side side, String who, String what, LocalDate due, int energy) {
    Commitment open =
        new Commitment(
            m.chance().id(),
            m.id(),
            m.client().account().id(),
            m.opportunityId(),
            side,
            who,
            what,
            due,
            false,
            energy,
            "",
            FollowThrough.OPEN,
            null,
            null,
            0);
    return due == null ? withdrawn(open, m) : followed(open, m);
  }

  /** What has no day is let go when the next call comes. */
  private Commitment withdrawn(Commitment open, Moment m) {
    LocalDate gone = m.date().plusDays(14);
    return gone.isBefore(until)
        ? open.withState(FollowThrough.WITHDRAWN).withSettledOn(gone)
        : open;
  }

  private Commitment followed(Commitment open, Moment m) {
    LocalDate due = open.due();
    int draw = m.chance().below(100);
    int late = m.chance().between(1, 5);
    if (!due.isBefore(until)) {
      return draw < 12 && m.date().isBefore(until.minusDays(2))
          ? kept(open, until.minusDays(1))
          : open;
    }
    if (!due.isBefore(until.minusDays(FRESH_DAYS))) {
      return fresh(open, draw);
    }
    if (draw < 62) {
      return kept(open, due);
    }
    if (draw < 76) {
      return kept(open, due.plusDays(late));
    }
    FollowThrough end = draw < 94 ? FollowThrough.BROKEN : FollowThrough.WITHDRAWN;
    return open.withState(end).withSettledOn(due.plusDays(late));
  }

  private static Commitment fresh(Commitment open, int draw) {
    if (draw < 50) {
      return kept(open, open.due());
    }
    return draw < 70 ? open.withState(FollowThrough.SLIPPED) : open;
  }

  private static Commitment kept(Commitment open, LocalDate on) {
    return open.withState(FollowThrough.KEPT).withSettledOn(on);
  }
}
