package org.advanceworkbook.workbook.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Attitude;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.PlanState;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.sample.ChainPlan.Fate;

/**
 * Fills a new workbook with a realistic history. The same size, playbook and facts give the same
 * content. Blocking.
 */
public final class SampleWorkbook {
  private static final int SECOND_DEAL = 7;

  private final WorkbookStore store;
  private final Playbook playbook;
  private final Function<CallPlan, PlanFacts> facts;
  private final SampleTexts texts = SampleTexts.read();

  /**
   * @param store a new and empty workbook
   * @param facts what lists and charts keep about a plan; see {@link SampleFacts}
   */
  public SampleWorkbook(
      WorkbookStore store, Playbook playbook, Function<CallPlan, PlanFacts> facts) {
    this.store = store;
    this.playbook = playbook;
    this.facts = facts;
  }

  /**
   * Writes the history.
   *
   * @throws org.advanceworkbook.workbook.WorkbookFailure when the workbook cannot be written;
   *     nothing of the history is in it then
   */
  public void fill(SampleSize size) {
    List<String> reps = reps(size);
    List<ChainPlan> chains = new Diary(size, reps).chains();
    Map<Integer, Outcome> outcomes = new OutcomeDealer(size.seed()).deal(chains, reps);
    StoryTeller teller = new StoryTeller(playbook, texts, size.until(), outcomes);
    ClientMaker maker = new ClientMaker(texts);
    Map<Integer, Client> clients = new HashMap<>();
    store.together(
        () -> {
          for (ChainPlan chain : chains) {
            Chance chance = new Chance(size.seed(), chain.index());
            Client client = client(chain.index(), maker, clients, chance);
            clients.put(chain.index(), client);
            keep(tell(chain, client, teller, chance, size.until()));
          }
        });
  }

  private List<String> reps(SampleSize size) {
    List<String> reps = new ArrayList<>(texts.people().reps());
    for (int i = reps.size(); i < size.reps(); i++) {
      List<String> first = texts.people().first();
      List<String> last = texts.people().last();
      reps.add(first.get(i % first.size()) + " " + last.get(i * 7 % last.size()));
    }
    return List.copyOf(reps.subList(0, size.reps()));
  }

  /** Now and then the client of an earlier opportunity has a second one. */
  private static Client client(
      int index, ClientMaker maker, Map<Integer, Client> clients, Chance chance) {
    return isSecond(index) ? clients.get(index - 3).elsewhere() : maker.make(index, chance);
  }

  private static boolean isSecond(int index) {
    return index % SECOND_DEAL == SECOND_DEAL - 1;
  }

  private static Story tell(
      ChainPlan chain, Client client, StoryTeller teller, Chance chance, LocalDate until) {
    boolean second = isSecond(chain.index());
    String offer = client.words().get("offer");
    StoryTeller.Deal deal =
        new StoryTeller.Deal(chance.id(), second ? offer + ", second site" : offer);
    StoryTeller.Told told = teller.tell(chain, client, deal, chance);
    Opportunity opportunity = opportunity(chain, client, deal, told, chance, until);
    Account account = second ? client.account() : account(client, told);
    return new Story(account, client.contacts(), opportunity, told.calls());
  }

  private static Account account(Client client, StoryTeller.Told told) {
    boolean ruledOut =
        told.calls().stream().anyMatch(c -> c.debrief() != null && c.debrief().disqualified());
    if (ruledOut) {
      return client.account().withQualification(QualificationState.NOT_A_FIT);
    }
    boolean early = told.stage() == Stage.PROSPECTING;
    return client
        .account()
        .withQualification(early ? QualificationState.SUSPECT : QualificationState.PROSPECT);
  }

  private static Opportunity opportunity(
      ChainPlan chain,
      Client client,
      StoryTeller.Deal deal,
      StoryTeller.Told told,
      Chance chance,
      LocalDate until) {
    Map<String, String> w = client.words();
    boolean pounds = w.get("cost").contains("£");
    LocalDate last = told.calls().getLast().plan().frame().date();
    boolean open = chain.fate() == Fate.OPEN;
    LocalDate close = open ? until.plusDays(chance.between(30, 150)) : last;
    String objective = "{account} orders {units} by " + Voice.day(close) + ", before {stake}.";
    return new Opportunity(
        deal.id(),
        client.account().id(),
        deal.name(),
        told.stage(),
        told.cycle(),
        state(chain.fate()),
        Voice.say(objective, w),
        w.get("win"),
        BigDecimal.valueOf(chance.between(24, 480) * 500L),
        pounds ? "GBP" : "EUR",
        close,
        stakeholders(client, told, chance));
  }

  private static OpportunityState state(Fate fate) {
    return switch (fate) {
      case OPEN -> OpportunityState.OPEN;
      case WON -> OpportunityState.WON;
      case LOST -> OpportunityState.LOST;
    };
  }

  private static List<Stakeholder> stakeholders(
      Client client, StoryTeller.Told told, Chance chance) {
    boolean met = told.stage().ordinal() >= Stage.SOLUTION.ordinal();
    List<Stakeholder> people = new ArrayList<>();
    for (Contact c : client.contacts().subList(0, 3)) {
      Attitude known = chance.of(List.of(Attitude.FOR, Attitude.NEUTRAL, Attitude.AGAINST));
      Attitude attitude = c.equals(client.champion()) ? Attitude.FOR : known;
      Attitude seen = met || c.equals(client.champion()) ? attitude : Attitude.UNKNOWN;
      people.add(new Stakeholder(c.id(), c.buyingRole(), seen, c.win()));
    }
    return people;
  }

  private void keep(Story story) {
    PlanDraft all = new PlanDraft(null, story.account(), story.opportunity(), story.contacts());
    for (ToldCall call : story.calls()) {
      PlanFacts known = facts.apply(call.plan());
      boolean ready = known.state() == PlanState.READY;
      CallPlan plan = call.plan().withStatus(ready ? PlanStatus.READY : PlanStatus.DRAFT);
      boolean first = call == story.calls().getFirst();
      store.savePlan(first ? all.withPlan(plan) : PlanDraft.of(plan), known);
      if (call.debrief() != null) {
        store.saveDebrief(plan.id(), call.debrief(), DebriefStage.FINISHED);
      }
    }
  }
}
