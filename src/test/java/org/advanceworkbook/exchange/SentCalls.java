package org.advanceworkbook.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.domain.coaching.CallPart;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.print.PageFile;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.Sharing;

/** A few calls of a rep, to be sent. */
final class SentCalls {
  static final Documents DOCUMENTS = new Documents();
  static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  static final ExchangeFile FILES = new ExchangeFile(new PageFile(), () -> DOCUMENTS);

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private SentCalls() {}

  static WorkbookStore empty(Path folder, String name) {
    return new SqliteShelf(folder, CLOCK).open(folder.resolve(name + ".advancebook").toString());
  }

  static Sharing sharing(WorkbookStore store, String who) {
    return new Sharing(store, DOCUMENTS, plan -> PlanFacts.NONE, CLOCK, () -> who);
  }

  static Bundle bundle(WorkbookStore store) {
    Account account = Account.named("acc", "Häuser & Söhne 株式会社");
    Opportunity sale =
        new Opportunity(
            "opp",
            "acc",
            "Dry seals",
            null,
            null,
            null,
            "",
            "",
            new BigDecimal("48000.00"),
            "EUR",
            null,
            List.of());
    CallPlan begun = CallPlan.begin("call", "Mara", CallKind.SALES_CALL, NOW);
    CallPlan plan =
        begun
            .withFrame(
                begun
                    .frame()
                    .change()
                    .account("acc", account.name())
                    .opportunity("opp", "Dry seals")
                    .date(TODAY)
                    .done())
            .withRapport(begun.rapport().withPeople("likes \ud83d\ude00 and half \ud83d"));
    PlanDraft draft =
        new PlanDraft(plan, account, sale, List.of(Contact.named("con", "acc", "Dana Reyes")));
    store.savePlan(draft, PlanFacts.NONE);
    store.savePlan(draft.withPlan(plan.withId("open")), PlanFacts.NONE);
    store.saveDebrief(
        "call",
        Debrief.EMPTY.withOutcome(Outcome.CONTINUATION).withLessons("Ask\nearlier").withMood(3),
        DebriefStage.FINISHED);
    store.moveStage(
        "opp", new StageMove(TODAY, Stage.PROSPECTING, Stage.DISCOVERY, "Dana asked us in", ""));
    store
        .comments()
        .save(
            Comment.begin("note", "call", CallPart.WHOLE, "Ben", AuthorRole.COACH, NOW)
                .withText("Who signs?"));
    return sharing(store, "Mara").share(ShareSelection.ALL);
  }
}
