package org.advanceworkbook.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.call.WantedOutcome;
import org.advanceworkbook.domain.chain.AdvanceChain;
import org.advanceworkbook.domain.chain.ChainCall;
import org.advanceworkbook.domain.chain.ChainLink;
import org.advanceworkbook.domain.chain.RungProposer;
import org.advanceworkbook.domain.playbook.Ladder;

/**
 * Reads an opportunity with its chain. Every method blocks; call it away from the window's thread.
 */
public final class Chains {
  private final WorkbookStore store;
  private final Library library;
  private final Clock clock;

  /** The chains of one open workbook. */
  public Chains(WorkbookStore store, Clock clock) {
    this.store = store;
    this.library = new Library(store, clock);
    this.clock = clock;
  }

  /** The chain of this opportunity. Throws NO_SUCH_ENTRY when it is not there. */
  public ChainView of(String opportunityId, Ladder ladder) {
    LocalDate today = LocalDate.now(clock);
    OpportunityView view = library.opportunity(opportunityId);
    Opportunity opportunity = view.row().opportunity();
    AdvanceChain chain = AdvanceChain.of(view.calls().stream().map(this::link).toList(), today);
    String accountId = opportunity.accountId();
    boolean known = !accountId.isEmpty(); // without one, the query would count everybody's
    List<KeptRow> people =
        known ? store.kept(KeptRow.By.CONTACT, Side.CLIENT, accountId, today) : List.of();
    return new ChainView(
        view,
        chain,
        new RungProposer(ladder).propose(opportunity, chain).orElse(null),
        store.stageMoves(opportunityId),
        people,
        KeptRow.sum(
            known ? store.kept(KeptRow.By.ACCOUNT, Side.CLIENT, accountId, today) : List.of()));
  }

  private ChainCall link(CallRow row) {
    boolean advanced =
        (row.outcome() == Outcome.ADVANCE || row.outcome() == Outcome.ORDER) && row.level() != null;
    boolean asked = advanced || row.outcome() == Outcome.CONTINUATION;
    WantedOutcome wanted = asked ? library.call(row.id()).plan().outcome() : WantedOutcome.EMPTY;
    return new ChainCall(
        row.id(),
        row.date(),
        row.status(),
        row.outcome(),
        row.level(),
        wanted.at(CommitmentLevel.TARGET).rungId(),
        advanced ? wanted.at(row.level()).rungId() : "");
  }

  /** The row of a link among those the chain was made of. */
  public static CallRow row(ChainView view, ChainLink link) {
    return view.opportunity().calls().stream()
        .filter(row -> row.id().equals(link.call().id()))
        .findFirst()
        .orElseThrow();
  }
}
