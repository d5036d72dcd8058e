package org.advanceworkbook.workbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Dimension;

/**
 * Which calls to list or count. An empty set or text means no restriction; all restrictions hold
 * together.
 *
 * @param search words that must all occur, by their beginning, accents and case aside, in
 *     objective, notes, answers, account or people; within quotation marks one after the other
 * @param which coming, waiting for a debrief, or debriefed
 * @param from first day, null for no limit
 * @param to last day, null for no limit
 * @param parts by dimension the keys of groups, of which a call must stand in one; a key that is
 *     none of its dimension finds nothing
 * @param purposesMet only calls that met one of these
 * @param openPromises only calls with an open promise of one of these sides
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
    LocalDate to,
    Map<Dimension, Set<String>> parts,
    Set<Purpose> purposesMet,
    Set<Side> openPromises) {
  /** Which part of the calls. */
  public enum Which {
    ALL,
    COMING,
    WAITING,
    DEBRIEFED
  }

  /** Every call. */
  public static final CallFilter ALL = new CallFilterChange().done();

  /** Guarantees: only the days may be null. */
  public CallFilter {
    search = Texts.orEmpty(search);
    which = which == null ? Which.ALL : which;
    kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    outcomes = outcomes == null ? Set.of() : Set.copyOf(outcomes);
    accountIds = accountIds == null ? Set.of() : Set.copyOf(accountIds);
    opportunityId = Texts.orEmpty(opportunityId);
    rep = Texts.orEmpty(rep);
    parts = copy(parts);
    purposesMet = purposesMet == null ? Set.of() : Set.copyOf(purposesMet);
    openPromises = openPromises == null ? Set.of() : Set.copyOf(openPromises);
  }

  private static Map<Dimension, Set<String>> copy(Map<Dimension, Set<String>> parts) {
    Map<Dimension, Set<String>> kept = new EnumMap<>(Dimension.class);
    if (parts != null) {
      parts.forEach(
          (by, keys) -> {
            if (keys != null && !keys.isEmpty()) {
              kept.put(by, Set.copyOf(keys));
            }
          });
    }
    return Map.copyOf(kept);
  }

  /** The keys asked for in a dimension; empty where it is not restricted. */
  public Set<String> keys(Dimension by) {
    return parts.getOrDefault(by, Set.of());
  }

  /** The same with other keys in a dimension; none lifts the restriction. */
  public CallFilter withKeys(Dimension by, Collection<String> keys) {
    Map<Dimension, Set<String>> others = new EnumMap<>(Dimension.class);
    others.putAll(parts);
    others.put(by, Set.copyOf(keys));
    return withParts(others);
  }

  /** The same with another search. */
  public CallFilter withSearch(String value) {
    CallFilterChange change = new CallFilterChange(this);
    change.search = value;
    return change.done();
  }

  /** The same with another which. */
  public CallFilter withWhich(Which value) {
    CallFilterChange change = new CallFilterChange(this);
    change.which = value;
    return change.done();
  }

  /** The same with another kinds. */
  public CallFilter withKinds(Set<CallKind> value) {
    CallFilterChange change = new CallFilterChange(this);
    change.kinds = value;
    return change.done();
  }

  /** The same with another outcomes. */
  public CallFilter withOutcomes(Set<Outcome> value) {
    CallFilterChange change = new CallFilterChange(this);
    change.outcomes = value;
    return change.done();
  }

  /** The same with another accountIds. */
  public CallFilter withAccountIds(Set<String> value) {
    CallFilterChange change = new CallFilterChange(this);
    change.accountIds = value;
    return change.done();
  }

  /** The same with another opportunityId. */
  public CallFilter withOpportunityId(String value) {
    CallFilterChange change = new CallFilterChange(this);
    change.opportunityId = value;
    return change.done();
  }

  /** The same with another rep. */
  public CallFilter withRep(String value) {
    CallFilterChange change = new CallFilterChange(this);
    change.rep = value;
    return change.done();
  }

  /** The same with another from. */
  public CallFilter withFrom(LocalDate value) {
    CallFilterChange change = new CallFilterChange(this);
    change.from = value;
    return change.done();
  }

  /** The same with another to. */
  public CallFilter withTo(LocalDate value) {
    CallFilterChange change = new CallFilterChange(this);
    change.to = value;
    return change.done();
  }

  /** The same with another parts. */
  public CallFilter withParts(Map<Dimension, Set<String>> value) {
    CallFilterChange change = new CallFilterChange(this);
    change.parts = value;
    return change.done();
  }

  /** The same with another purposesMet. */
  public CallFilter withPurposesMet(Set<Purpose> value) {
    CallFilterChange change = new CallFilterChange(this);
    change.purposesMet = value;
    return change.done();
  }

  /** The same with another openPromises. */
  public CallFilter withOpenPromises(Set<Side> value) {
    CallFilterChange change = new CallFilterChange(this);
    change.openPromises = value;
    return change.done();
  }
}
