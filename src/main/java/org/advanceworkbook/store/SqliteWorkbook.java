package org.advanceworkbook.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.CheckReport;
import org.advanceworkbook.workbook.CoachingStore;
import org.advanceworkbook.workbook.CommentStore;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.ExchangeStore;
import org.advanceworkbook.workbook.KeptRow;
import org.advanceworkbook.workbook.OpportunityRow;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;

/** An open workbook in one SQLite file. Any thread may call; see {@link WorkbookStore}. */
final class SqliteWorkbook implements WorkbookStore {
  private final Path path;
  private final OpenFile file;
  private final Clock clock;
  private final AccountTable accounts = new AccountTable();
  private final ContactTable contacts = new ContactTable();
  private final OpportunityTable opportunities = new OpportunityTable();
  private final OpportunityList opportunityList = new OpportunityList(opportunities);
  private final StageMoveTable stageMoves = new StageMoveTable();
  private final CommitmentTable commitments = new CommitmentTable();
  private final CallList callList = new CallList();
  private final CallTable calls;
  private final LinkedSaves saves;
  private final Checkup checkup;
  private final WorkBeside beside;
  private final CoachingStore coaching;
  private final ExchangeStore exchange;
  private final AtomicBoolean closed = new AtomicBoolean();

  SqliteWorkbook(Path path, OpenFile file, Supplier<Documents> documents, Clock clock) {
    this.path = path;
    this.file = file;
    this.clock = clock;
    this.calls = new CallTable(documents, commitments, new Failures(path), clock);
    this.saves = new LinkedSaves(accounts, contacts, opportunities, commitments, calls);
    this.checkup = new Checkup(documents);
    this.beside = new WorkBeside(path, file.isReadOnly());
    this.coaching = new SqliteCoaching(file, documents);
    this.exchange =
        new SqliteExchange(file, documents, new TakenIn(documents, calls, saves, clock.getZone()));
  }

  @Override
  public String place() {
    return path.toString();
  }

  @Override
  public boolean isReadOnly() {
    return file.isReadOnly();
  }

  @Override
  public void together(Runnable writes) {
    file.change(sql -> writes.run());
  }

  @Override
  public void savePlan(PlanDraft draft, PlanFacts facts) {
    file.change(sql -> saves.plan(sql, draft, facts));
  }

  @Override
  public void saveDebrief(String callId, Debrief debrief, DebriefStage stage) {
    file.change(sql -> calls.saveDebrief(sql, callId, debrief, stage));
  }

  @Override
  public Optional<CallRecord> call(String id) {
    return file.read(sql -> calls.get(sql, id));
  }

  @Override
  public String verdict(String callId) {
    return file.read(sql -> calls.verdict(sql, callId));
  }

  @Override
  public List<CallRow> calls(CallFilter filter, CallOrder order, int limit, int offset) {
    return file.read(sql -> callList.find(sql, filter, order, limit, offset, clock.instant()));
  }

  @Override
  public long count(CallFilter filter) {
    return file.count(sql -> callList.count(sql, filter, clock.instant()));
  }

  @Override
  public OutcomeTally tally(CallFilter filter) {
    return file.count(sql -> callList.tally(sql, filter, clock.instant()));
  }

  @Override
  public CallFigures figures(CallFilter filter, LocalDate today) {
    return file.count(sql -> new InsightCount(clock.instant()).total(sql, filter, today));
  }

  @Override
  public Map<String, CallFigures> figures(CallFilter filter, Dimension by, LocalDate today) {
    return file.count(sql -> new InsightCount(clock.instant()).by(sql, filter, by, today));
  }

  @Override
  public List<String> callIds(String beginning) {
    return file.read(sql -> calls.ids(sql, beginning));
  }

  @Override
  public void deleteCall(String id) {
    file.change(sql -> calls.delete(sql, id, clock.instant()));
  }

  @Override
  public void restoreCall(String id) {
    file.change(sql -> calls.restore(sql, id));
  }

  @Override
  public List<Account> accounts(String search, int limit) {
    return file.read(sql -> accounts.find(sql, search, limit));
  }

  @Override
  public Optional<Account> account(String id) {
    return file.read(sql -> accounts.get(sql, id));
  }

  @Override
  public void saveAccount(Account account) {
    file.change(sql -> saves.account(sql, account));
  }

  @Override
  public List<Contact> contacts(String accountId, String search, int limit) {
    return file.read(sql -> contacts.find(sql, accountId, search, limit));
  }

  @Override
  public void saveContact(Contact contact) {
    file.change(sql -> contacts.save(sql, contact));
  }

  @Override
  public void removeContact(String id) {
    file.change(sql -> contacts.remove(sql, id));
  }

  @Override
  public List<OpportunityRow> opportunities(
      String accountId, String search, int limit, int offset) {
    return file.read(
        sql -> opportunityList.find(sql, accountId, search, limit, offset, clock.instant()));
  }

  @Override
  public Optional<OpportunityRow> opportunity(String id) {
    return file.read(sql -> opportunityList.get(sql, id, clock.instant()));
  }

  @Override
  public List<String> opportunityIds(String beginning) {
    return file.read(sql -> opportunityList.ids(sql, beginning));
  }

  @Override
  public void saveOpportunity(Opportunity opportunity) {
    file.change(sql -> saves.opportunity(sql, opportunity));
  }

  @Override
  public void moveStage(String opportunityId, StageMove move) {
    file.change(sql -> stageMoves.add(sql, opportunityId, move));
  }

  @Override
  public void takeBackStageMove(String opportunityId) {
    file.change(sql -> stageMoves.takeBack(sql, opportunityId));
  }

  @Override
  public List<StageMove> stageMoves(String opportunityId) {
    return file.read(sql -> stageMoves.of(sql, opportunityId));
  }

  @Override
  public void dropOpportunity(String id) {
    file.change(sql -> opportunities.drop(sql, id, new Failures(path)));
  }

  @Override
  public List<CommitmentRow> commitments(CommitmentFilter filter, int limit) {
    return file.read(sql -> commitments.find(sql, filter, limit));
  }

  @Override
  public long count(CommitmentFilter filter) {
    return file.read(sql -> commitments.count(sql, filter));
  }

  @Override
  public void saveCommitment(Commitment commitment) {
    file.change(sql -> commitments.save(sql, commitment));
  }

  @Override
  public void removeCommitment(String id) {
    file.change(sql -> commitments.remove(sql, id));
  }

  @Override
  public CommentStore comments() {
    return new SqliteComments(file);
  }

  @Override
  public CoachingStore coaching() {
    return coaching;
  }

  @Override
  public ExchangeStore exchange() {
    return exchange;
  }

  @Override
  public List<KeptRow> kept(KeptRow.By by, Side side, String accountId, LocalDate today) {
    return file.read(sql -> new KeptCount().by(sql, by, side, accountId, today));
  }

  @Override
  public List<String> reps() {
    return file.read(callList::reps);
  }

  @Override
  public List<String> recentObjectives(String accountId, String exceptCallId, int limit) {
    return file.read(sql -> callList.recentObjectives(sql, accountId, exceptCallId, limit));
  }

  @Override
  public String note(String key) {
    return file.read(sql -> new NoteTable().get(sql, key));
  }

  @Override
  public void putNote(String key, String value) {
    file.change(sql -> new NoteTable().put(sql, key, value));
  }

  @Override
  public void copyTo(String place) {
    beside.copyTo(Path.of(place).toAbsolutePath());
  }

  @Override
  public CheckReport check() {
    return beside.check(checkup);
  }

  @Override
  public LocalDate lastCallDay() {
    return file.read(callList::lastDay);
  }

  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      file.close();
    }
  }
}
