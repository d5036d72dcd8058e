package org.advanceworkbook.workbook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Dimension;

/** Carries a {@link CallFilter} through the change of one part; they are too many to repeat. */
final class CallFilterChange {
  String search;
  CallFilter.Which which;
  Set<CallKind> kinds;
  Set<Outcome> outcomes;
  Set<String> accountIds;
  String opportunityId;
  String rep;
  LocalDate from;
  LocalDate to;
  Map<Dimension, Set<String>> parts;
  Set<Purpose> purposesMet;
  Set<Side> openPromises;

  /** Starts without any restriction. */
  CallFilterChange() {}

  CallFilterChange(CallFilter other) {
    search = other.search();
    which = other.which();
    kinds = other.kinds();
    outcomes = other.outcomes();
    accountIds = other.accountIds();
    opportunityId = other.opportunityId();
    rep = other.rep();
    from = other.from();
    to = other.to();
    parts = other.parts();
    purposesMet = other.purposesMet();
    openPromises = other.openPromises();
  }

  CallFilter done() {
    return new CallFilter(
        search,
        which,
        kinds,
        outcomes,
        accountIds,
        opportunityId,
        rep,
        from,
        to,
        parts,
        purposesMet,
        openPromises);
  }
}
