package org.advanceworkbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.objective.OutcomeProposer;
import org.advanceworkbook.ui.account.AccountPage;
import org.advanceworkbook.ui.account.AccountParts;
import org.advanceworkbook.ui.calls.CallPaper;
import org.advanceworkbook.ui.calls.CallsPage;
import org.advanceworkbook.ui.calls.WeekActs;
import org.advanceworkbook.ui.coaching.GoalAsked;
import org.advanceworkbook.ui.coaching.SessionPaper;
import org.advanceworkbook.ui.debrief.DebriefPage;
import org.advanceworkbook.ui.debrief.FormActs;
import org.advanceworkbook.ui.debrief.NextStepActs;
import org.advanceworkbook.ui.history.HistoryActs;
import org.advanceworkbook.ui.history.HistoryPage;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.opportunity.OpportunitiesPage;
import org.advanceworkbook.ui.opportunity.OpportunityPage;
import org.advanceworkbook.ui.opportunity.OpportunityPaper;
import org.advanceworkbook.ui.opportunity.OpportunityParts;
import org.advanceworkbook.ui.settings.SettingsPage;
import org.advanceworkbook.ui.share.FolderPart;
import org.advanceworkbook.ui.shell.LateFrame;
import org.advanceworkbook.ui.shell.LatePage;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Pages;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.ui.today.TodayPage;
import org.advanceworkbook.ui.wizard.WizardPage;
import org.advanceworkbook.ui.wizard.WizardParts;
import org.advanceworkbook.workbook.AgendaPost;
import org.advanceworkbook.workbook.HistoryFile;
import org.advanceworkbook.workbook.Overviews;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.form.DebriefForms;

/** How each page is made from the workbook that is open at that moment. */
final class PagesOfDesk {
  private final Kit kit;
  private final Desk desk;
  private final Preferences preferences;
  private final UndoStack undo;
  private final Supplier<OutcomeProposer> proposer;
  private final PlanPrinter printer;
  private final AgendaPost post;
  private final OtherPages paper;

  /** What is put on paper beside the pages of a call. */
  record OtherPages(
      DebriefForms forms,
      Overviews overviews,
      HistoryFile history,
      Function<List<List<String>>, String> csv) {}

  PagesOfDesk(
      Kit kit,
      Desk desk,
      Preferences preferences,
      UndoStack undo,
      Supplier<OutcomeProposer> proposer,
      PlanPrinter printer,
      AgendaPost post,
      OtherPages paper) {
    this.kit = kit;
    this.desk = desk;
    this.preferences = preferences;
    this.undo = undo;
    this.proposer = proposer;
    this.printer = printer;
    this.post = post;
    this.paper = paper;
  }

  Pages all() {
    return new Pages()
        .at(Place.TODAY, this::today)
        .at(Place.CALLS, this::calls)
        .at(Place.OPPORTUNITIES, nav -> new OpportunitiesPage(kit, book().library(), nav))
        .at(Place.HISTORY, this::history)
        .at(Place.COACHING, nav -> coaching().all(book(), nav))
        .at(Place.SETTINGS, nav -> settings())
        .newCall(
            (nav, with) ->
                wizard(
                    nav, "new-" + UUID.randomUUID(), book -> book.begin(with, preferences.now())))
        .session((nav, id) -> coaching().session(book(), nav, id, f -> lost(nav, f)))
        .plan((nav, id) -> wizard(nav, "plan-" + id, book -> book.draft(id)))
        .debrief(this::debrief)
        .opportunity(this::opportunity)
        .account(this::account);
  }

  private CallPaper callPaper() {
    return new CallPaper(kit, book().library(), printer, () -> preferences.now().paper());
  }

  private CoachingDesk coaching() {
    return new CoachingDesk(
        kit,
        undo,
        new SessionPaper(kit, paper.overviews(), printer, () -> preferences.now().paper()));
  }

  private OpenWorkbook book() {
    return desk.workbook();
  }

  private Page calls(Navigator nav) {
    WeekActs week =
        new WeekActs(
            kit,
            paper.overviews(),
            book().store(),
            () -> preferences.now().paper(),
            printer::write);
    return new CallsPage(kit, book().library(), nav, undo, callPaper())
        .offer(week)
        .sendBy(row -> desk.exchange().sendCall(nav, row.id()));
  }

  private Page history(Navigator nav) {
    return new HistoryPage(kit, book().library(), nav, callPaper())
        .offer(new HistoryActs(kit, paper.history(), () -> preferences.now().paper()))
        .says(book().insight(), paper.csv())
        .sendBy(row -> desk.exchange().sendCall(nav, row.id()));
  }

  private Page today(Navigator nav) {
    return new TodayPage(
        kit,
        book().library(),
        nav,
        undo,
        callPaper()::print,
        desk::openSample,
        desk::restoreBackup);
  }

  private Page opportunity(Navigator nav, String id) {
    OpenWorkbook book = book();
    return new OpportunityPage(
            new OpportunityParts(
                kit, book.library(), book.chains(), () -> book.playbook().ladder(), undo, nav),
            id)
        .offer(
            new OpportunityPaper(kit, printer, paper.overviews(), () -> preferences.now().paper()))
        .sendBy(() -> desk.exchange().send(nav, ShareSelection.ofOpportunity(id)));
  }

  private Page account(Navigator nav, String id) {
    OpenWorkbook book = book();
    return new AccountPage(new AccountParts(kit, book.store(), book.accounts(), undo, nav), id);
  }

  private Page settings() {
    return new SettingsPage(
            kit,
            preferences::now,
            changed -> {
              preferences.change(s -> changed);
              kit.theme().use(changed);
            },
            book().store().place(),
            desk::openWorkbook)
        .offer(new FolderPart(kit, book().store()));
  }

  private Page wizard(Navigator nav, String id, Function<OpenWorkbook, PlanDraft> begin) {
    OpenWorkbook book = book();
    return LatePage.of(
        new LateFrame(id, Place.CALLS, kit.words().get("shell.place.CALLS"), true),
        kit.background(),
        () -> {
          book.playbook();
          return begin.apply(book);
        },
        draft -> wizard(nav, id, book, draft),
        failure -> lost(nav, failure));
  }

  private Page wizard(Navigator nav, String id, OpenWorkbook book, PlanDraft draft) {
    WizardParts parts =
        new WizardParts(
            kit,
            book.library(),
            book.editor(draft),
            book.playbook(),
            printer,
            post,
            undo,
            preferences::now);
    return new WizardPage(parts, nav, id);
  }

  private Page debrief(Navigator nav, String callId) {
    OpenWorkbook book = book();
    return LatePage.of(
        new LateFrame("debrief-" + callId, Place.CALLS, kit.words().get("shell.place.CALLS"), true),
        kit.background(),
        () -> new Told(book.library().call(callId), book.store().coaching().toTryIn(callId)),
        told -> debrief(nav, book, told),
        failure -> lost(nav, failure));
  }

  private record Told(CallRecord call, Optional<CoachingSession> tried) {}

  private Page debrief(Navigator nav, OpenWorkbook book, Told told) {
    DebriefPage page =
        new DebriefPage(kit, book.debrief(told.call()), proposer.get(), nav, book.store(), undo)
            .offer(
                new FormActs(
                    kit,
                    paper.forms(),
                    book.store(),
                    () -> preferences.now().paper(),
                    printer::write))
            .offer(new NextStepActs(kit, post, printer::write));
    told.tried()
        .ifPresent(
            session -> {
              GoalAsked asked = new GoalAsked(kit, book.session(session));
              page.besides(asked, asked::save);
            });
    return page;
  }

  private void lost(Navigator nav, RuntimeException failure) {
    kit.notices().warn(Sentences.of(kit.words(), failure));
    nav.open(Place.TODAY);
  }
}
