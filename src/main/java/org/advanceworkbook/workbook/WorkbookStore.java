package org.advanceworkbook.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * One open workbook. Every method blocks until done and may be called from any thread but the FX
 * thread; writes are done one after the other by a single writer. Each write is one transaction and
 * is on the disk when the method returns.
 *
 * <p>Every method throws {@link WorkbookFailure} with a sentence for the user; after a failed write
 * the file is as it was before.
 */
public interface WorkbookStore extends AutoCloseable {
  /** Where the workbook lies, as a path. */
  String place();

  /** True where nothing can be saved: the file or its folder is read-only. */
  boolean isReadOnly();

  /**
   * Runs writes as one: all of them are kept or, when the action throws, none. For many entries at
   * a time, such as an import; far faster than one by one. Reads inside see what was written
   * inside.
   */
  default void together(Runnable writes) {
    writes.run();
  }

  /**
   * Saves a plan and what was made with it. A frozen plan is never overwritten: that is refused.
   */
  void savePlan(PlanDraft draft, PlanFacts facts);

  /**
   * Saves a debrief, its promises and the state of the call. At the first save the plan is frozen
   * as it stands then, with its verdict.
   */
  void saveDebrief(String callId, Debrief debrief, DebriefStage stage);

  /** The call of this id, deleted ones excepted. */
  Optional<CallRecord> call(String id);

  /**
   * What the judge said about the objective of a call when its plan was last saved; empty where it
   * said nothing or there is no such call.
   */
  String verdict(String callId);

  /** Calls as listed, at most {@code limit}, starting after {@code offset} rows. */
  List<CallRow> calls(CallFilter filter, CallOrder order, int limit, int offset);

  /** How many calls a filter finds. */
  long count(CallFilter filter);

  /** How many held calls of a filter ended how. */
  OutcomeTally tally(CallFilter filter);

  /**
   * What the debriefed calls of a filter came to.
   *
   * @param today promises whose day lies before it have come due
   */
  CallFigures figures(CallFilter filter, LocalDate today);

  /**
   * The same group by group, by the keys of {@link Dimension}. Only groups with calls are there;
   * what is asked for in the dimension itself limits the calls, not the groups.
   */
  Map<String, CallFigures> figures(CallFilter filter, Dimension by, LocalDate today);

  /** Ids of calls whose id begins so; at most ten. */
  List<String> callIds(String beginning);

  /** Puts a call aside; it is in no list and no figure until brought back. */
  void deleteCall(String id);

  /** Brings a deleted call back as it was. */
  void restoreCall(String id);

  /** Accounts whose name contains the text, accents and case aside, by name. */
  List<Account> accounts(String search, int limit);

  /** The account of this id. */
  Optional<Account> account(String id);

  /** Saves an account. */
  void saveAccount(Account account);

  /** People of an account whose name or role contains the text, by name. */
  List<Contact> contacts(String accountId, String search, int limit);

  /** Saves a person. */
  void saveContact(Contact contact);

  /** Takes a person out again whom no opportunity names; else nothing happens. */
  void removeContact(String id);

  /** Opportunities; account id and search may be empty. Open ones first, then by account. */
  List<OpportunityRow> opportunities(String accountId, String search, int limit, int offset);

  /** The opportunity of this id. */
  Optional<OpportunityRow> opportunity(String id);

  /** Ids of opportunities whose id begins so; at most ten. */
  List<String> opportunityIds(String beginning);

  /**
   * Saves an opportunity. Under another name or with another account, the plans not frozen yet and
   * the open promises go along; frozen plans and settled promises stay as they were.
   */
  void saveOpportunity(Opportunity opportunity);

  /** Brings an opportunity to the stage a move names, and remembers the move. */
  void moveStage(String opportunityId, StageMove move);

  /** Takes the last move of an opportunity back: it is where it was before that. */
  void takeBackStageMove(String opportunityId);

  /** The moves of an opportunity from stage to stage, in order. */
  List<StageMove> stageMoves(String opportunityId);

  /**
   * Takes an opportunity out again of which no more than the name is known.
   *
   * @throws WorkbookFailure OPPORTUNITY_IN_USE when something was written into it or belongs to it
   *     by now: it stays as it is
   */
  void dropOpportunity(String id);

  /** Promises, most urgent first. */
  List<CommitmentRow> commitments(CommitmentFilter filter, int limit);

  /** How many promises a filter finds. */
  long count(CommitmentFilter filter);

  /** Saves one promise. */
  void saveCommitment(Commitment commitment);

  /** Takes a promise that was entered by hand out of the ledger. */
  void removeCommitment(String id);

  /**
   * How well promises of one side were kept, most promises first.
   *
   * @param accountId empty for all
   * @param today days before this one have come
   */
  List<KeptRow> kept(KeptRow.By by, Side side, String accountId, LocalDate today);

  /** What coach and rep say about calls. */
  CommentStore comments();

  /** One-on-ones, and what is practised. */
  CoachingStore coaching();

  /** What sends parts of this workbook and takes in what was sent. */
  ExchangeStore exchange();

  /** Names of reps that have calls here. */
  List<String> reps();

  /** Objectives of the last calls with an account, newest first, to find copied ones. */
  List<String> recentObjectives(String accountId, String exceptCallId, int limit);

  /** A small value kept with the workbook; empty when never set. */
  String note(String key);

  /** Keeps a small value with the workbook. */
  void putNote(String key, String value);

  /** A verified copy at this place; refuses an existing file. */
  void copyTo(String place);

  /** Looks through the whole file. */
  CheckReport check();

  /** Day of the last call that has a date, null when there is none. */
  LocalDate lastCallDay();

  @Override
  void close();
}
