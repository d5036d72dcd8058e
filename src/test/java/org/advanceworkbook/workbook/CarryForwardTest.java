package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CallRole;
import org.advanceworkbook.domain.call.CarriedItem;
import org.advanceworkbook.domain.call.CarriedKind;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.domain.call.OurAttendee;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.QuestionAnswer;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.call.Surprise;
import org.advanceworkbook.domain.call.SurpriseUse;
import org.advanceworkbook.store.SqliteShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains of calls made by chance: nothing that is open gets lost, nothing answered comes again. */
class CarryForwardTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 12);
  private static final Clock CLOCK =
      Clock.fixed(FIRST.plusDays(60).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final int CHAINS = 60;
  private static final int CALLS = 4;

  private WorkbookStore store;
  private Library library;
  private Random random;
  private int ids;

  @BeforeEach
  void open(@TempDir Path folder) {
    store =
        new SqliteShelf(folder.resolve("data"), CLOCK)
            .create(folder.resolve("next.advancebook").toString());
    library = new Library(store, CLOCK);
    store.saveAccount(Account.named("a1", "Northfield Foods"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** What should be open after the calls so far, kept without looking at any plan. */
  private static final class Expected {
    final Map<String, LocalDate> questions = new java.util.TreeMap<>();
    final Map<String, LocalDate> promises = new java.util.TreeMap<>();
    final Map<Gap, String> known = new EnumMap<>(Gap.class);
    final List<String> lessons = new ArrayList<>();
  }

  @Test
  void whatIsOpenIsTakenOverWithItsCallAndNothingThatWasAnswered() {
    for (int seed = 0; seed < CHAINS; seed++) {
      random = new Random(seed);
      String sale = "sale-" + seed;
      store.saveOpportunity(Opportunity.named(sale, "a1", "Line " + seed));
      Expected expected = new Expected();
      CallPlan plan = begun(sale, seed);
      for (int n = 0; n < CALLS; n++) {
        CallPlan held = prepared(plan, FIRST.plusDays(7L * n));
        hold(held, expected);
        plan = new PlanBeginnings(store, library, CLOCK).after(held.id());
        check("seed " + seed + " call " + n, held, plan, expected);
      }
      CallPlan fromSale =
          new PlanBeginnings(store, library, CLOCK)
              .of(library.opportunity(sale).row(), library.begin(CallKind.SALES_CALL, "Mara"));
      assertThat(fromSale.carried()).as("from the opportunity").isEqualTo(plan.carried());
    }
  }

  private CallPlan begun(String sale, int seed) {
    CallPlan plan =
        CallPlan.begin(
            "first-" + seed,
            "Mara",
            seed % 3 == 0 ? CallKind.PROSPECTING : CallKind.SALES_CALL,
            CLOCK.instant());
    return plan.withFrame(
        plan.frame()
            .change()
            .account("a1", "Northfield Foods")
            .opportunity(sale, "Line")
            .theirs(List.of(new Attendee("", "Priya Nair", "Operations", null, "")))
            .ours(List.of(new OurAttendee("Mara", CallRole.LEADS)))
            .done());
  }

  private CallPlan prepared(CallPlan plan, LocalDate day) {
    List<PlannedQuestion> questions = new ArrayList<>(plan.questions());
    for (int i = random.nextInt(4); i > 0; i--) {
      String id = "q" + ids++;
      questions.add(
          new PlannedQuestion(id, "", "Ask " + id, null, "", random.nextBoolean(), "", List.of()));
    }
    CallPlan dated = plan.withFrame(plan.frame().change().date(day).done());
    CallPlan asking =
        plan.kind() == CallKind.SALES_CALL
            ? dated.withDiscovery(dated.discovery().withQuestions(questions))
            : dated.withInformation(dated.information().withQuestions(questions));
    List<AgendaItem> agenda = List.of(new AgendaItem("i" + ids++, "Where we stand", 10, "Mara"));
    return asking.withAgenda(
        asking.agenda().withItems(agenda).withAgreed(true).withClientPrepares("figures"));
  }

  private void hold(CallPlan plan, Expected expected) {
    store.savePlan(PlanDraft.of(plan), PlanFacts.NONE);
    LocalDate day = plan.frame().date();
    List<QuestionAnswer> answers = new ArrayList<>();
    for (PlannedQuestion q : plan.questions()) {
      AnswerState state = AnswerState.values()[random.nextInt(3)];
      if (random.nextInt(5) > 0) {
        answers.add(new QuestionAnswer(q.id(), state, ""));
      } else {
        state = AnswerState.NOT_ASKED;
      }
      if (!q.mustAsk() || state == AnswerState.ANSWERED) {
        expected.questions.remove(q.id());
      } else {
        expected.questions.putIfAbsent(q.id(), day);
      }
    }
    Map<Gap, String> known = new EnumMap<>(Gap.class);
    for (Gap gap : Gap.values()) {
      if (random.nextInt(4) == 0) {
        known.put(gap, random.nextInt(3) == 0 ? "" : "known " + ids++);
        expected.known.put(gap, known.get(gap));
      }
    }
    expected.known.values().removeIf(String::isEmpty);
    String lesson = random.nextBoolean() ? "lesson " + ids++ : "";
    if (!lesson.isEmpty()) {
      expected.lessons.add(lesson + " " + day);
    }
    List<Surprise> surprises = new ArrayList<>();
    if (random.nextBoolean()) {
      String id = "s" + ids++;
      surprises.add(new Surprise(id, "Why " + id, SurpriseUse.QUESTION, id));
      expected.questions.put(id, day);
    }
    Debrief debrief =
        Debrief.EMPTY
            .withOutcome(random.nextBoolean() ? Outcome.ADVANCE : Outcome.CONTINUATION)
            .withAnswers(answers)
            .withLessons(lesson)
            .withPromises(promises(plan, expected))
            .withReflection(Debrief.EMPTY.reflection().withKnown(known).withSurprises(surprises));
    store.saveDebrief(plan.id(), debrief, DebriefStage.FINISHED);
    settleSome(expected);
  }

  private List<Commitment> promises(CallPlan plan, Expected expected) {
    DebriefEditor editor = new DebriefEditor(new CallRecord(plan, null, "", ""), CLOCK, null);
    List<Commitment> made = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Side side = random.nextBoolean() ? Side.CLIENT : Side.US;
      Commitment p = editor.newPromise(side).withWho("Priya").withWhat("sends " + ids++);
      made.add(p);
      expected.promises.put(p.id(), plan.frame().date());
    }
    return made;
  }

  private void settleSome(Expected expected) {
    for (CommitmentRow row : store.commitments(CommitmentFilter.OPEN, 500)) {
      if (expected.promises.containsKey(row.commitment().id()) && random.nextInt(3) == 0) {
        store.saveCommitment(row.commitment().kept(LocalDate.now(CLOCK), ""));
        expected.promises.remove(row.commitment().id());
      }
    }
  }

  private void check(String as, CallPlan held, CallPlan plan, Expected expected) {
    assertThat(days(plan, CarriedKind.QUESTION)).as(as).isEqualTo(expected.questions);
    assertThat(plan.questions().stream().map(PlannedQuestion::id))
        .as(as)
        .containsExactlyInAnyOrderElementsOf(expected.questions.keySet());
    assertThat(plan.questions()).as(as).allMatch(PlannedQuestion::mustAsk);
    Map<String, LocalDate> promised = days(plan, CarriedKind.THEIR_PROMISE);
    promised.putAll(days(plan, CarriedKind.OUR_PROMISE));
    assertThat(promised).as(as).isEqualTo(expected.promises);
    assertThat(plan.discovery().known()).as(as).isEqualTo(expected.known);
    Set<String> open =
        Arrays.stream(Gap.values())
            .filter(g -> !expected.known.containsKey(g))
            .map(Gap::name)
            .collect(Collectors.toSet());
    assertThat(of(plan, CarriedKind.GAP).map(CarriedItem::id))
        .as(as)
        .containsExactlyInAnyOrderElementsOf(open);
    assertThat(of(plan, CarriedKind.LESSON).map(c -> c.text() + " " + c.on()))
        .as(as)
        .containsExactlyElementsOf(expected.lessons);
    assertThat(plan.frame().theirs()).isEqualTo(held.frame().theirs());
    assertThat(plan.frame().ours()).isEqualTo(held.frame().ours());
    assertThat(plan.agenda().items()).isEqualTo(held.agenda().items());
    assertThat(plan.agenda().agreed()).isFalse();
    assertThat(plan.agenda().clientPrepares()).isEmpty();
    assertThat(plan.carried()).as(as).allMatch(c -> c.on() != null && !c.callId().isEmpty());
    undoRemovesTheLot(as, plan);
  }

  private static void undoRemovesTheLot(String as, CallPlan plan) {
    CallPlan out = TakenOver.out(plan);
    assertThat(out.carried()).as(as).isEmpty();
    assertThat(out.questions()).as(as).isEmpty();
    assertThat(out.discovery().known()).as(as).isEmpty();
    assertThat(out.agenda().items()).as(as).isEmpty();
    assertThat(out.frame().theirs()).as(as).isEmpty();
    assertThat(out.frame().ours()).as(as).isEmpty();
    assertThat(TakenOver.back(out, plan)).as(as).isEqualTo(plan);
  }

  private static Stream<CarriedItem> of(CallPlan plan, CarriedKind kind) {
    return plan.carried().stream().filter(c -> c.kind() == kind);
  }

  private static Map<String, LocalDate> days(CallPlan plan, CarriedKind kind) {
    Map<String, LocalDate> days = new java.util.TreeMap<>();
    of(plan, kind).forEach(c -> days.put(c.id(), c.on()));
    return days;
  }

  @Test
  void whatWasTypedMeanwhileStaysWhenTheRestIsTakenOut() {
    random = new Random(7);
    store.saveOpportunity(Opportunity.named("sale", "a1", "Line"));
    CallPlan held = prepared(begun("sale", 1), FIRST);
    hold(held, new Expected());
    CallPlan plan = new PlanBeginnings(store, library, CLOCK).after(held.id());
    PlannedQuestion own =
        new PlannedQuestion("own", "", "Who else?", null, "", false, "", List.of());
    List<PlannedQuestion> questions = new ArrayList<>(plan.discovery().questions());
    questions.add(own);
    CallPlan typed = plan.withDiscovery(plan.discovery().withQuestions(questions));
    assertThat(TakenOver.out(typed).questions()).containsExactly(own);
  }

  @Test
  void aCallThatWasNotHeldIsPlannedAgainAsItWas() {
    random = new Random(3);
    store.saveOpportunity(Opportunity.named("sale", "a1", "Line"));
    CallPlan held = prepared(begun("sale", 1), FIRST);
    store.savePlan(PlanDraft.of(held), PlanFacts.NONE);
    Debrief moved = Debrief.EMPTY.withOutcome(Outcome.NOT_HELD).withNextCallOn(FIRST.plusDays(9));
    store.saveDebrief(held.id(), moved, DebriefStage.FINISHED);
    CallPlan again = new PlanBeginnings(store, library, CLOCK).after(held.id());
    assertThat(again.id()).isNotEqualTo(held.id());
    assertThat(again.isFrozen()).isFalse();
    assertThat(again.questions()).isEqualTo(held.questions());
    assertThat(again.outcome()).isEqualTo(held.outcome());
    assertThat(again.frame().date()).isEqualTo(FIRST.plusDays(9));
    assertThat(again.agenda().agreed()).isFalse();
  }

  @Test
  void aCopyHasNeitherDayNorOutcomeAndATemplateNoClient() {
    random = new Random(5);
    store.saveOpportunity(Opportunity.named("sale", "a1", "Line"));
    Expected expected = new Expected();
    CallPlan first = prepared(begun("sale", 1), FIRST);
    hold(first, expected);
    CallPlan plan = prepared(new PlanBeginnings(store, library, CLOCK).after(first.id()), FIRST);
    CallPlan wanted =
        plan.withOutcome(
            plan.outcome()
                .with(
                    org.advanceworkbook.domain.call.CommitmentLevel.TARGET,
                    org.advanceworkbook.domain.call.PlannedAdvance.of("Priya books the trial")));
    hold(wanted, expected);
    CallPlan copy = new PlanBeginnings(store, library, CLOCK).copy(wanted.id());
    assertThat(copy.outcome().target().isEmpty()).isTrue();
    assertThat(copy.frame().date()).isNull();
    assertThat(copy.isFrozen()).isFalse();
    assertThat(copy.questions()).isEqualTo(wanted.questions());
    assertThat(copy.carried()).isEmpty();
    CallPlan template = PlanCopy.template(wanted, "t", CLOCK.instant());
    assertThat(template.frame().theirs()).isEmpty();
    assertThat(template.frame().accountId()).isEmpty();
    assertThat(template.qualify().state()).isEqualTo(QualificationState.SUSPECT);
    assertThat(template.discovery().known()).isEmpty();
    assertThat(template.agenda().items()).isEqualTo(wanted.agenda().items());
    TemplateShelf shelf = new TemplateShelf(store);
    assertThat(shelf.all().all()).isEmpty();
    shelf.change(
        all -> all.with(new org.advanceworkbook.domain.call.PlanTemplate("t", "Second", template)));
    assertThat(new TemplateShelf(store).all().all())
        .singleElement()
        .satisfies(t -> assertThat(t.plan()).isEqualTo(template));
    CallPlan filled = PlanCopy.filled(library.begin(CallKind.SALES_CALL, "Ines"), template);
    assertThat(filled.rep()).isEqualTo("Ines");
    assertThat(filled.questions()).isEqualTo(template.questions());
    shelf.change(all -> all.without("t"));
    assertThat(shelf.all().all()).isEmpty();
  }
}
