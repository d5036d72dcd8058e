package org.advanceworkbook.domain.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * One possible sale. Carries the sales objective, which is never the objective of a call (DOMAIN
 * section 2, R34).
 *
 * @param stage where the sale stands, one of nine
 * @param cycle whether such sales take one or two calls or many
 * @param salesObjective what it should finally bring
 * @param clientWin what a win is for the client
 * @param amount expected value, null when not known
 * @param currency ISO code or free text, empty when not known
 * @param closeDate expected decision, null when not known
 */
public record Opportunity(
    String id,
    String accountId,
    String name,
    Stage stage,
    CycleLength cycle,
    OpportunityState state,
    String salesObjective,
    String clientWin,
    BigDecimal amount,
    String currency,
    LocalDate closeDate,
    List<Stakeholder> stakeholders) {
  /** Guarantees: texts and lists are never null; a new opportunity is open, early and long. */
  public Opportunity {
    accountId = Texts.orEmpty(accountId);
    name = Texts.orEmpty(name);
    stage = stage == null ? Stage.PROSPECTING : stage;
    cycle = cycle == null ? CycleLength.LONG : cycle;
    state = state == null ? OpportunityState.OPEN : state;
    salesObjective = Texts.orEmpty(salesObjective);
    clientWin = Texts.orEmpty(clientWin);
    currency = Texts.orEmpty(currency);
    stakeholders = Lists.copy(stakeholders);
  }

  /** An opportunity of which only the name is known. */
  public static Opportunity named(String id, String accountId, String name) {
    return new Opportunity(
        id, accountId, name, null, null, null, "", "", null, "", null, List.of());
  }

  /** The same opportunity under another name. */
  public Opportunity withName(String newName) {
    return new Opportunity(
        id,
        accountId,
        newName,
        stage,
        cycle,
        state,
        salesObjective,
        clientWin,
        amount,
        currency,
        closeDate,
        stakeholders);
  }

  /** The same opportunity with another account. */
  public Opportunity withAccountId(String newAccountId) {
    return new Opportunity(
        id,
        newAccountId,
        name,
        stage,
        cycle,
        state,
        salesObjective,
        clientWin,
        amount,
        currency,
        closeDate,
        stakeholders);
  }

  /** The same opportunity at another stage. */
  public Opportunity withStage(Stage to) {
    return new Opportunity(
        id,
        accountId,
        name,
        to,
        cycle,
        state,
        salesObjective,
        clientWin,
        amount,
        currency,
        closeDate,
        stakeholders);
  }

  /** The same opportunity with another cycle length. */
  public Opportunity withCycle(CycleLength to) {
    return new Opportunity(
        id,
        accountId,
        name,
        stage,
        to,
        state,
        salesObjective,
        clientWin,
        amount,
        currency,
        closeDate,
        stakeholders);
  }

  /** The same opportunity, open, won or lost. */
  public Opportunity withState(OpportunityState to) {
    return new Opportunity(
        id,
        accountId,
        name,
        stage,
        cycle,
        to,
        salesObjective,
        clientWin,
        amount,
        currency,
        closeDate,
        stakeholders);
  }

  /** The same opportunity with other objectives. */
  public Opportunity withAims(String objective, String win) {
    return new Opportunity(
        id,
        accountId,
        name,
        stage,
        cycle,
        state,
        objective,
        win,
        amount,
        currency,
        closeDate,
        stakeholders);
  }

  /** The same opportunity with its value and expected date. */
  public Opportunity withValue(BigDecimal newAmount, String newCurrency, LocalDate newCloseDate) {
    return new Opportunity(
        id,
        accountId,
        name,
        stage,
        cycle,
        state,
        salesObjective,
        clientWin,
        newAmount,
        newCurrency,
        newCloseDate,
        stakeholders);
  }

  /** The same opportunity with other stakeholders. */
  public Opportunity withStakeholders(List<Stakeholder> people) {
    return new Opportunity(
        id,
        accountId,
        name,
        stage,
        cycle,
        state,
        salesObjective,
        clientWin,
        amount,
        currency,
        closeDate,
        people);
  }
}
