package org.advanceworkbook.workbook.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.AgreementPlan;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Discovery;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.domain.call.InformPlan;
import org.advanceworkbook.domain.call.InformPoint;
import org.advanceworkbook.domain.call.LearningGoal;
import org.advanceworkbook.domain.call.Objection;
import org.advanceworkbook.domain.call.OpeningWords;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.RapportPlan;
import org.advanceworkbook.domain.call.WantedOutcome;
import org.advanceworkbook.domain.playbook.AgendaTemplate;
import org.advanceworkbook.domain.playbook.BankQuestion;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.domain.playbook.Rung;

/** Writes the pages that only a sales call has. */
final class SalesPages {
  private static final List<String> LETTERS = List.of("A", "B", "C");
  private static final int THIN_PERCENT = 12;
  private static final int AGREED_PERCENT = 70;
  private static final int ROUND = 5;

  private final Playbook playbook;

  SalesPages(Playbook playbook) {
    this.playbook = playbook;
  }

  CallPlan write(CallPlan plan, Moment m, Aim aim, List<PlannedQuestion> open) {
    CallPlan talked =
        plan.withRapport(rapport(m))
            .withDiscovery(discovery(m, open))
            .withAgreement(agreed(m, plan, aim));
    if (m.slot().past() && m.chance().percent(THIN_PERCENT)) {
      return talked.withAgreement(talked.agreement().withObjections(List.of()));
    }
    return talked.withInform(inform(m)).withAgenda(agenda(m));
  }

  private static RapportPlan rapport(Moment m) {
    OpeningWords opening =
        new OpeningWords(
            m.say("openWhy"), m.say("openOutcome"), m.say("openTime"), m.say("openPermission"));
    return new RapportPlan(m.say("people"), m.say("trust"), opening);
  }

  private Discovery discovery(Moment m, List<PlannedQuestion> open) {
    List<LearningGoal> goals = new ArrayList<>();
    for (String goal : m.some("goals", LETTERS.size())) {
      goals.add(new LearningGoal(LETTERS.get(goals.size()), goal));
    }
    List<PlannedQuestion> questions = new ArrayList<>(open);
    for (BankQuestion q : m.chance().some(playbook.questionsFor("discover"), 4)) {
      if (open.stream().noneMatch(o -> o.bankId().equals(q.id()))) {
        questions.add(question(q, m));
      }
    }
    String notes = m.chance().percent(60) ? m.say("notes") : "";
    return new Discovery(goals, questions, known(m), notes);
  }

  private static PlannedQuestion question(BankQuestion q, Moment m) {
    boolean tied = m.chance().percent(92);
    return new PlannedQuestion(
        m.chance().id(),
        q.id(),
        q.text(),
        Purpose.DISCOVER,
        q.aim(),
        m.chance().percent(35),
        "",
        tied ? List.of(m.chance().of(LETTERS)) : List.of());
  }

  /** The further a sale has come, the more is known. */
  private static Map<Gap, String> known(Moment m) {
    Map<String, String> w = m.client().words();
    Map<Gap, String> all = new EnumMap<>(Gap.class);
    all.put(Gap.CHALLENGE, w.get("problem"));
    all.put(Gap.GOAL, w.get("goal"));
    all.put(Gap.STAKE, w.get("cost"));
    all.put(Gap.URGENCY, w.get("stake"));
    all.put(Gap.RIVALS, w.get("rival"));
    all.put(Gap.DECISION_PROCESS, w.get("examiner") + ", then " + w.get("decider") + " signs");
    all.put(Gap.ATTITUDE_TO_US, w.get("champion") + " is for us");
    List<Gap> order = List.copyOf(all.keySet());
    int count = Math.min(order.size(), m.position());
    Map<Gap, String> known = new EnumMap<>(Gap.class);
    order.subList(0, count).forEach(g -> known.put(g, Voice.say(all.get(g), w)));
    return known;
  }

  private static InformPlan inform(Moment m) {
    List<InformPoint> points = new ArrayList<>();
    List<String> texts = m.some("informPoint", 2);
    List<String> needs = m.some("informNeed", 2);
    for (int i = 0; i < texts.size(); i++) {
      boolean guess = m.chance().percent(20);
      points.add(
          new InformPoint(
              m.chance().id(), texts.get(i), needs.get(i), guess, m.say("informProof")));
    }
    return new InformPlan(points, "");
  }

  private static AgreementPlan agreed(Moment m, CallPlan plan, Aim aim) {
    List<Objection> objections = new ArrayList<>();
    for (String both : m.chance().some(m.texts().list("objections"), 2)) {
      String[] parts = both.split("\\|");
      objections.add(new Objection(m.chance().id(), m.fill(parts[0]), m.fill(parts[1])));
    }
    WantedOutcome wanted = plan.outcome();
    boolean two = !m.slot().weak() && aim.minimum() != null;
    return new AgreementPlan(
        m.some("points", 2),
        m.slot().weak() ? m.say("weakAsks") : ask("asks", m, aim.target(), wanted.target()),
        two ? ask("fallbackAsks", m, aim.minimum(), wanted.minimum()) : "",
        objections,
        m.say("evasive"));
  }

  private static String ask(String list, Moment m, Rung rung, PlannedAdvance planned) {
    String act = m.asked(rung, planned.due());
    return m.fill(m.chance().of(m.texts().list(list)).replace("{act}", act));
  }

  private AgendaPlan agenda(Moment m) {
    AgendaTemplate template = template(m.stage());
    List<AgendaItem> items = new ArrayList<>();
    int left = m.minutes();
    for (int i = 0; i < template.items().size(); i++) {
      boolean last = i == template.items().size() - 1;
      int share = Math.max(ROUND, m.minutes() * template.shares().get(i) / 100 / ROUND * ROUND);
      int minutes = last ? left : Math.min(share, left);
      String owner = i == 1 ? m.client().words().get("champion") : m.slot().rep().split(" ")[0];
      items.add(new AgendaItem(m.chance().id(), template.items().get(i), minutes, owner));
      left -= minutes;
    }
    boolean ready = m.slot().state() == DiarySlot.State.COMING_READY;
    boolean nearly = m.slot().state() == DiarySlot.State.COMING_NEARLY;
    boolean agreed = ready || !nearly && m.chance().percent(AGREED_PERCENT);
    return new AgendaPlan(
        items,
        agreed,
        agreed ? m.date().minusDays(2) : null,
        agreed ? m.say("agreedHow") : "",
        m.say("prepares"));
  }

  private AgendaTemplate template(Stage stage) {
    String id =
        switch (stage) {
          case PROSPECTING, QUALIFICATION -> "first-talk";
          case DISCOVERY, SOLUTION -> "discovery";
          case VALIDATION -> "demonstration";
          case PROPOSAL, DECISION -> "proposal";
          case IMPLEMENTATION, GROWTH -> "review";
        };
    return playbook.agendas().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }
}
