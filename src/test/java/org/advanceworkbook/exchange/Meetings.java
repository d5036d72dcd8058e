package org.advanceworkbook.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.advanceworkbook.domain.call.*;
import org.advanceworkbook.words.Words;

/** Plans of our own to send, and the post that sends them. */
final class Meetings {
  static final Instant MADE = Instant.parse("2026-03-02T08:00:00Z");
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-14T08:00:00Z"), ZoneId.of("Europe/Berlin"));
  static final String INTERNAL = "Ilse signs before May or we walk";

  private Meetings() {}

  static ClientPost post() {
    return new ClientPost(new Words()::say, CLOCK);
  }

  static CallPlan plan() {
    CallFrame frame =
        CallFrame.empty(CallKind.SALES_CALL)
            .change()
            .account("a1", "Æbelø Frugt; Søn, & Co")
            .opportunity("o1", INTERNAL)
            .date(LocalDate.of(2026, 3, 12))
            .start(LocalTime.of(10, 30))
            .minutes(45)
            .zone("Europe/Copenhagen")
            .place("Pakhus 4, 2. sal")
            .whyNow(INTERNAL)
            .done();
    AgendaPlan agenda =
        new AgendaPlan(
            List.of(
                new AgendaItem("1", "Frost last spring, and what it cost", 20, "Ilse"),
                new AgendaItem("2", "Who decides; by when", 25, "")),
            false,
            null,
            INTERNAL,
            "The picking lists of 2025\nand a pen");
    return CallPlan.begin("c-77", INTERNAL, CallKind.SALES_CALL, MADE)
        .withFrame(frame)
        .withRapport(
            new RapportPlan(
                INTERNAL, INTERNAL, new OpeningWords("You asked about frost", INTERNAL, "", "")))
        .withAgenda(agenda);
  }

  static CallPlan on(LocalDate day, LocalTime start, String zone) {
    CallPlan plan = plan();
    return plan.withFrame(plan.frame().change().date(day).start(start).zone(zone).done());
  }
}
