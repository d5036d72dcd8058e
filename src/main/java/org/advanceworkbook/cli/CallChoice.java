package org.advanceworkbook.cli;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.WorkbookStore;

/** The options by which commands choose calls, and the filter they come to. */
final class CallChoice {
  private static final int MOST_ACCOUNTS = 1000;

  private CallChoice() {}

  /** Adds the options to a command. */
  static VerbSpec options(VerbSpec spec) {
    return spec.text("--search", "TEXT")
        .choices("--outcome", Outcome.class)
        .choices("--kind", CallKind.class)
        .text("--account", "NAME")
        .text("--opportunity", "ID")
        .choices("--purpose", Purpose.class)
        .choices("--level", CommitmentLevel.class)
        .choices("--stage", Stage.class)
        .choices("--channel", Channel.class)
        .choices("--open-promise", Side.class)
        .text("--rep", "NAME")
        .day("--from")
        .day("--to");
  }

  /** What was asked for; nothing where it names an account that is not there. */
  static Optional<CallFilter> of(Request request, WorkbookStore store) {
    String account = request.text("--account");
    Set<String> ids = accounts(store, account);
    if (ids.isEmpty() && !account.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        CallFilter.ALL
            .withSearch(request.text("--search"))
            .withKinds(request.values("--kind"))
            .withOutcomes(request.values("--outcome"))
            .withAccountIds(ids)
            .withOpportunityId(opportunity(request, store))
            .withKeys(Dimension.PURPOSE, keys(request, "--purpose"))
            .withKeys(Dimension.LEVEL, keys(request, "--level"))
            .withKeys(Dimension.STAGE, keys(request, "--stage"))
            .withKeys(Dimension.CHANNEL, keys(request, "--channel"))
            .withOpenPromises(request.values("--open-promise"))
            .withRep(request.text("--rep"))
            .withFrom(request.value("--from", null))
            .withTo(request.value("--to", null)));
  }

  private static Set<String> keys(Request request, String option) {
    Set<Enum<?>> given = request.values(option);
    return given.stream().map(Enum::name).collect(Collectors.toSet());
  }

  private static String opportunity(Request request, WorkbookStore store) {
    String beginning = request.text("--opportunity");
    return beginning.isBlank() ? "" : Reader.opportunityOf(store, beginning);
  }

  private static Set<String> accounts(WorkbookStore store, String name) {
    if (name.isBlank()) {
      return Set.of();
    }
    return store.accounts(name, MOST_ACCOUNTS).stream()
        .map(Account::id)
        .collect(Collectors.toSet());
  }
}
