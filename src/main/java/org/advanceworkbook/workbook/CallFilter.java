package org.advanceworkbook.workbook;

import java.time.LocalDate;
import java.util.Set;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Outcome;

/**
 * Which calls to list or count. An empty set or text means no restriction.
 *
 * @param search words that must all occur, by their beginning, accents and case aside, in
 *     objective, notes, answers, account or people
 * @param which coming, waiting for a debrief, or debriefed
 * @param from first day, null for no limit
 * @param to last day, null for no limit
 */
public record CallFilter(
    String search,
    Which which,
    Set<CallKind> kinds,
    Set<Outcome> outcomes,
    Set<String> accountIds,
    String opportunityId,
    String rep,
    LocalDate from,
    LocalDate to) {
  /** Which part of the calls. */
  public enum Which {
    ALL,
    COMING,
    WAITING,
    DEBRIEFED
  }

  /** Every call. */
  public static final CallFilter ALL =
      new CallFilter("", Which.ALL, Set.of(), Set.of(), Set.of(), "", "", null, null);

  /** Guarantees: only the days may be null. */
  public CallFilter {
    search = Texts.orEmpty(search);
    which = which == null ? Which.ALL : which;
    kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    outcomes = outcomes == null ? Set.of() : Set.copyOf(outcomes);
    accountIds = accountIds == null ? Set.of() : Set.copyOf(accountIds);
    opportunityId = Texts.orEmpty(opportunityId);
    rep = Texts.orEmpty(rep);
  }

  /** The same with another search. */
  public CallFilter withSearch(String value) {
    return new CallFilter(value, which, kinds, outcomes, accountIds, opportunityId, rep, from, to);
  }

  /** The same with another which. */
  public CallFilter withWhich(Which value) {
    return new CallFilter(search, value, kinds, outcomes, accountIds, opportunityId, rep, from, to);
  }

  /** The same with another kinds. */
  public CallFilter withKinds(Set<CallKind> value) {
    return new CallFilter(search, which, value, outcomes, accountIds, opportunityId, rep, from, to);
  }

  /** The same with another outcomes. */
  public CallFilter withOutcomes(Set<Outcome> value) {
    return new CallFilter(search, which, kinds, value, accountIds, opportunityId, rep, from, to);
  }

  /** The same with another accountIds. */
  public CallFilter withAccountIds(Set<String> value) {
    return new CallFilter(search, which, kinds, outcomes, value, opportunityId, rep, from, to);
  }

  /** The same with another opportunityId. */
  public CallFilter withOpportunityId(String value) {
    return new CallFilter(search, which, kinds, outcomes, accountIds, value, rep, from, to);
  }

  /** The same with another rep. */
  public CallFilter withRep(String value) {
    return new CallFilter(
        search, which, kinds, outcomes, accountIds, opportunityId, value, from, to);
  }

  /** The same with another from. */
  public CallFilter withFrom(LocalDate value) {
    return new CallFilter(
        search, which, kinds, outcomes, accountIds, opportunityId, rep, value, to);
  }

  /** The same with another to. */
  public CallFilter withTo(LocalDate value) {
    return new CallFilter(
        search, which, kinds, outcomes, accountIds, opportunityId, rep, from, value);
  }
}
