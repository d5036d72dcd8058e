package org.advanceworkbook.workbook.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.QuestionAnswer;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.domain.playbook.Rung;

/** Tells one opportunity call by call: each call starts where the one before ended. */
final class StoryTeller {
  private static final int MOST_LEFT_OVER = 2;

  private final Playbook playbook;
  private final SampleTexts texts;
  private final PlanWriter plans;
  private final DebriefWriter debriefs;
  private final Map<Integer, Outcome> outcomes;

  StoryTeller(
      Playbook playbook, SampleTexts texts, LocalDate until, Map<Integer, Outcome> outcomes) {
    this.playbook = playbook;
    this.texts = texts;
    this.plans = new PlanWriter(new SalesPages(playbook), new ProspectingPages(playbook));
    this.debriefs = new DebriefWriter(new PromiseWriter(until), playbook);
    this.outcomes = outcomes;
  }

  /** The calls of one opportunity, and where it stands after them. */
  Told tell(ChainPlan chain, Client client, Deal deal, Chance chance) {
    StagePath path = StagePath.of(chain, outcomes, chance);
    CycleLength cycle = chance.percent(20) ? CycleLength.SHORT : CycleLength.LONG;
    Climb climb = new Climb(playbook.ladder(), path.start(), cycle, chance);
    List<ToldCall> told = new ArrayList<>();
    int advances = 0;
    for (int i = 0; i < chain.slots().size(); i++) {
      Moment m = moment(chain, i, client, deal, climb, chance);
      Outcome outcome = outcomes.get(m.slot().number());
      Aim aim = outcome == Outcome.ORDER ? climb.orderAim() : climb.aim();
      CallPlan plan = plans.write(m, aim, leftOver(told, m), lastObjective(told));
      if (outcome == null) {
        told.add(new ToldCall(plan, null));
        continue;
      }
      Ending ending = ending(m, plan, aim, outcome, climb);
      told.add(new ToldCall(plan, debriefs.write(m, plan, ending, next(chain, i))));
      if (ending.rung() != null) {
        climb.reach(ending.rung());
        climb.moveTo(path.after(++advances, outcome));
      }
    }
    return new Told(climb.stage(), cycle, told);
  }

  /** What has been told. */
  record Told(Stage stage, CycleLength cycle, List<ToldCall> calls) {}

  /** The opportunity by id and name. */
  record Deal(String id, String name) {}

  private Moment moment(
      ChainPlan chain, int i, Client client, Deal deal, Climb climb, Chance chance) {
    DiarySlot slot =
        outcomes.get(chain.slots().get(i).number()) == Outcome.ORDER
            ? chain.slots().get(i).planned()
            : chain.slots().get(i);
    boolean prospecting = climb.stage() == Stage.PROSPECTING;
    List<Integer> lengths = prospecting ? List.of(10, 15, 20) : List.of(30, 45, 60, 60, 90);
    return new Moment(
        chance.id(),
        slot,
        i,
        client,
        deal.id(),
        deal.name(),
        prospecting ? CallKind.PROSPECTING : CallKind.SALES_CALL,
        climb.stage(),
        climb.cycle(),
        chance.of(lengths),
        texts,
        chance);
  }

  private static LocalDate next(ChainPlan chain, int i) {
    return i + 1 < chain.slots().size() ? chain.slots().get(i + 1).date() : null;
  }

  private static String lastObjective(List<ToldCall> told) {
    return told.isEmpty() ? "" : told.getLast().plan().outcome().target().text();
  }

  private static Ending ending(Moment m, CallPlan plan, Aim aim, Outcome outcome, Climb climb) {
    if (outcome == Outcome.ORDER) {
      PlannedAdvance order = plan.outcome().target();
      return new Ending(outcome, aim.target(), order, CommitmentLevel.TARGET);
    }
    if (outcome != Outcome.ADVANCE) {
      return Ending.without(outcome);
    }
    CommitmentLevel level = m.slot().weak() ? null : level(m.chance(), aim);
    Rung rung = level == null ? climb.another(aim) : aim.at(level).orElseThrow();
    PlannedAdvance advance = level == null ? m.advance(rung) : plan.outcome().at(level);
    return new Ending(outcome, rung, advance, level);
  }

  private static CommitmentLevel level(Chance chance, Aim aim) {
    int draw = chance.below(100);
    boolean best = aim.at(CommitmentLevel.BEST).filter(Climb::counts).isPresent();
    boolean minimum = aim.at(CommitmentLevel.MINIMUM).filter(Climb::counts).isPresent();
    if (draw < 10 && best) {
      return CommitmentLevel.BEST;
    }
    if (draw >= 72 && draw < 93 && minimum) {
      return CommitmentLevel.MINIMUM;
    }
    return draw < 93 ? CommitmentLevel.TARGET : null;
  }

  /** Must-ask questions without an answer, with the day since which they are open. */
  private static List<PlannedQuestion> leftOver(List<ToldCall> told, Moment m) {
    if (told.isEmpty() || told.getLast().debrief() == null) {
      return List.of();
    }
    ToldCall before = told.getLast();
    Set<String> answered = answered(before.debrief());
    return before.plan().discovery().questions().stream()
        .filter(q -> q.mustAsk() && !answered.contains(q.id()))
        .limit(MOST_LEFT_OVER)
        .map(q -> again(q, before.plan(), m))
        .toList();
  }

  private static Set<String> answered(Debrief debrief) {
    Set<String> ids = new HashSet<>();
    for (QuestionAnswer answer : debrief.answers()) {
      if (answer.state() == AnswerState.ANSWERED) {
        ids.add(answer.questionId());
      }
    }
    return ids;
  }

  private static PlannedQuestion again(PlannedQuestion q, CallPlan before, Moment m) {
    String note = q.note().isEmpty() ? "Open since " + Voice.day(before.frame().date()) : q.note();
    return new PlannedQuestion(
        m.chance().id(), q.bankId(), q.text(), q.purpose(), q.aim(), true, note, q.learns());
  }
}
