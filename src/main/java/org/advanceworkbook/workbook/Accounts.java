package org.advanceworkbook.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.call.Side;

/** Reads an account whole. Every method blocks; call it away from the window's thread. */
public final class Accounts {
  private static final int MOST_SALES = 500;
  private static final int MOST_PEOPLE = 500;
  private static final int MOST_PROMISES = 2000;

  private final WorkbookStore store;
  private final Clock clock;

  /** The accounts of one open workbook. */
  public Accounts(WorkbookStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The account of this id. Throws NO_SUCH_ENTRY when it is not there.
   *
   * @param calls how many of its calls to read
   */
  public AccountView of(String accountId, int calls) {
    Account account =
        store
            .account(accountId)
            .orElseThrow(() -> new WorkbookFailure(Problem.NO_SUCH_ENTRY, accountId, null));
    LocalDate today = LocalDate.now(clock);
    CommitmentFilter promised = new CommitmentFilter(null, Set.of(), null, accountId, "", "");
    return new AccountView(
        account,
        store.opportunities(accountId, "", MOST_SALES, 0),
        store.contacts(accountId, "", MOST_PEOPLE),
        store.commitments(promised, MOST_PROMISES),
        calls(accountId, calls, 0),
        store.count(callsOf(accountId)),
        store.kept(KeptRow.By.CONTACT, Side.CLIENT, accountId, today),
        KeptRow.sum(store.kept(KeptRow.By.ACCOUNT, Side.CLIENT, accountId, today)));
  }

  /** Some of its calls, newest first. */
  public List<CallRow> calls(String accountId, int limit, int offset) {
    return store.calls(callsOf(accountId), CallOrder.NEWEST_FIRST, limit, offset);
  }

  private static CallFilter callsOf(String accountId) {
    return CallFilter.ALL.withAccountIds(Set.of(accountId));
  }
}
