package org.advanceworkbook.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.StoppedBy;
import org.advanceworkbook.domain.call.Surprise;
import org.advanceworkbook.domain.call.SurpriseUse;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.exchange.ClientPost;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.kit.Chips;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The debrief page, driven over a real workbook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DebriefPageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
  private static final String LIKED =
      "They loved the walk-through and the mood was warm. Simon will come back to us.";

  private final ObjectiveRules rules = ObjectiveRules.load();
  private final List<String> went = new ArrayList<>();
  private WorkbookStore store;
  private List<String> waiting;
  private Kit kit;
  private DebriefEditor editor;
  private UndoStack undo;
  private DebriefPage page;
  private StackPane root;

  @BeforeAll
  void fill(@TempDir Path folder) {
    SqliteShelf shelf = new SqliteShelf(folder.resolve("data"), Kits.CLOCK);
    store = shelf.create(folder.resolve("own.advancebook").toString());
    SampleFacts facts = new SampleFacts(rules.judge());
    new SampleWorkbook(store, new PlaybookReader().read(), facts).fill(SampleSize.usual(TODAY));
    CallFilter filter = CallFilter.ALL.withWhich(CallFilter.Which.WAITING);
    waiting = store.calls(filter, CallOrder.OLDEST_FIRST, 9, 0).stream().map(CallRow::id).toList();
  }

  @AfterAll
  void close() {
    store.close();
  }

  @BeforeEach
  void forget() {
    went.clear();
  }

  private void open(CallRecord call, double width, double height, Settings settings) {
    Fx.run(
        () -> {
          kit = Kits.kit();
          undo = new UndoStack();
          Autosave<Debrief> autosave =
              new Autosave<>(
                  (wait, action) -> () -> {},
                  kit.background(),
                  Kits.CLOCK,
                  d -> store.saveDebrief(call.plan().id(), d, DebriefEditor.stage(d)));
          editor = new DebriefEditor(call, Kits.CLOCK, autosave);
          page =
              new DebriefPage(kit, editor, rules.proposer(), new Ways(), store, undo)
                  .offer(
                      new NextStepActs(
                          kit, new ClientPost(kit.words()::say, Kits.CLOCK), (b, place) -> {}));
          root = new StackPane(page.view(), kit.notices().layer());
          Scene scene = new Scene(root, width, height);
          Looks.dress(scene, settings);
          kit.widths().follow(scene, root);
          root.applyCss();
          root.layout();
        });
  }

  private void open(int number) {
    open(store.call(waiting.get(number)).orElseThrow(), 1440, 900, Settings.DEFAULTS);
  }

  private static Settings theme(Settings.ThemeChoice choice) {
    return Settings.DEFAULTS.withTheme(choice);
  }

  private void look(String name) {
    WritableImage image =
        Fx.get(
            () -> {
              root.applyCss();
              root.layout();
              return root.getScene().snapshot(null);
            });
    Looks.write(name, image);
  }

  private Node find(String id) {
    Node node = root.lookup("#" + id);
    assertThat(node).as(id).isNotNull();
    return node;
  }

  private void type(String id, String text) {
    Fx.run(() -> ((TextInputControl) find(id)).setText(text));
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String id, T value) {
    Fx.run(() -> ((Segmented<T>) find(id)).setValue(value));
  }

  private void press(String id) {
    Fx.run(
        () -> {
          root.applyCss();
          ((Button) find(id)).fire();
          root.applyCss();
        });
  }

  private String missing() {
    return ((Label) find("debrief-missing")).getText();
  }

  private Debrief stored(String id) {
    return store.call(id).orElseThrow().debrief();
  }

  @Test
  void anAdvanceWithoutWhoWhatAndWhenIsNotFinished() {
    open(0);
    String id = waiting.get(0);
    choose("debrief-outcome", Outcome.ADVANCE);
    assertThat(missing()).isEqualTo(kit.words().get("debrief.missing.promise"));
    press("debrief-add-client");
    press("debrief-plan-next");
    assertThat(went).isEmpty();
    assertThat(missing())
        .contains(kit.words().get("debrief.missing.who"))
        .contains(kit.words().get("debrief.missing.what"))
        .contains(kit.words().get("debrief.missing.when"));
    assertThat(isWaiting(id)).isTrue();
    assertThat(errors())
        .as("each field says what it lacks")
        .containsExactlyInAnyOrder(
            kit.words().get("debrief.missing.who"),
            kit.words().get("debrief.missing.what"),
            kit.words().get("debrief.missing.when"));
    look("debrief-missing");
    type("debrief-who", "Lena Fuchs");
    type("debrief-what", "sends the scrap figures of both lines");
    press("debrief-plan-next");
    assertThat(went).isEmpty();
    Fx.run(() -> editor.promise(editor.debrief().promises().getFirst().withDue(TODAY)));
    assertThat(missing()).isEqualTo(kit.words().get("debrief.complete"));
    assertThat(errors()).isEmpty();
    press("debrief-plan-next");
    assertThat(went).containsExactly("next " + id);
    assertThat(stored(id).outcome()).isEqualTo(Outcome.ADVANCE);
    assertThat(isWaiting(id)).isFalse();
  }

  private List<String> errors() {
    return Fx.get(
        () ->
            root.lookupAll(".debrief-promise .aw-field-error").stream()
                .map(n -> ((Label) n).getText())
                .filter(t -> !t.isEmpty())
                .toList());
  }

  private boolean isWaiting(String id) {
    CallFilter filter = CallFilter.ALL.withWhich(CallFilter.Which.WAITING);
    return store.calls(filter, CallOrder.OLDEST_FIRST, 9, 0).stream()
        .anyMatch(r -> r.id().equals(id));
  }

  @Test
  void aContinuationWithTheBestMoodStaysAContinuation() {
    open(1);
    String id = waiting.get(1);
    type("debrief-told", LIKED);
    assertThat(root.lookup(".debrief-ears")).isNotNull();
    press("debrief-take");
    choose("debrief-mood", 5);
    press("debrief-save");
    assertThat(stored(id).outcome()).isEqualTo(Outcome.CONTINUATION);
    assertThat(stored(id).mood()).isEqualTo(5);
    assertThat(stored(id).whatHappened()).isEqualTo(LIKED);
  }

  @Test
  void aFoundPromiseIsTakenOverAndRemovedAgain() {
    CallRecord call = new CallRecord(store.call(waiting.get(0)).orElseThrow().plan(), null, "", "");
    open(call, 1440, 900, Settings.DEFAULTS);
    type("debrief-told", "Lena will send us the signed pilot plan by Friday.");
    assertThat(editor.debrief().promises()).isEmpty();
    assertThat(editor.debrief().outcome()).as("the rep decides").isNull();
    Fx.run(
        () -> {
          root.applyCss();
          Set<Node> adds = root.lookupAll(".debrief-line .button");
          ((Button) adds.iterator().next()).fire();
        });
    assertThat(editor.debrief().clientPromises()).hasSize(1);
    assertThat(editor.debrief().clientPromises().getFirst().due())
        .isBetween(call.plan().frame().date(), call.plan().frame().date().plusDays(8));
    assertThat(find("debrief-who")).isInstanceOf(TextInputControl.class);
    assertThat(root.lookup(".debrief-promise .combo-box")).isInstanceOf(ComboBox.class);
  }

  @Test
  void aCallThatWasNotHeldNeedsOnlyItsReason() {
    CallRecord call = new CallRecord(store.call(waiting.get(0)).orElseThrow().plan(), null, "", "");
    open(call, 1440, 900, Settings.DEFAULTS);
    choose("debrief-held", false);
    assertThat(editor.debrief().outcome()).isEqualTo(Outcome.NOT_HELD);
    assertThat(missing()).isEqualTo(kit.words().get("debrief.missing.not-held-reason"));
    choose("debrief-held", true);
    assertThat(editor.debrief().outcome()).isNull();
  }

  private CallRecord fresh(int number) {
    return new CallRecord(store.call(waiting.get(number)).orElseThrow().plan(), null, "", "");
  }

  @Test
  void aSurpriseBecomesATaskOrAnOpportunityAndUndoTakesItBack() {
    CallRecord call = fresh(2);
    open(call, 1440, 900, Settings.DEFAULTS);
    press("debrief-surprises");
    press("debrief-surprise-add");
    type("debrief-surprise", "A second site opens in autumn");
    press("debrief-surprise-TASK");
    assertThat(editor.debrief().promises())
        .extracting(p -> p.side() + " " + p.what())
        .containsExactly("US A second site opens in autumn");
    Fx.run(undo::undo);
    assertThat(editor.debrief().promises()).isEmpty();
    assertThat(editor.debrief().reflection().surprises().getFirst().use()).isNull();
    press("debrief-surprise-OPPORTUNITY");
    String made = editor.debrief().reflection().surprises().getFirst().madeId();
    assertThat(store.opportunity(made).orElseThrow().opportunity().accountId())
        .isEqualTo(call.plan().frame().accountId());
    press("debrief-surprise-back");
    assertThat(store.opportunity(made)).isEmpty();
    Fx.run(undo::redo);
    assertThat(store.opportunity(made)).isPresent();
    Fx.run(undo::undo);
    assertThat(store.opportunity(made)).isEmpty();
    press("debrief-surprise-QUESTION");
    assertThat(editor.debrief().reflection().surprises().getFirst().use())
        .isEqualTo(SurpriseUse.QUESTION);
  }

  @Test
  void aRemovedSurpriseComesBackToItsPlace() {
    open(fresh(2), 1440, 900, Settings.DEFAULTS);
    Surprise first = Surprise.noted("one", "A second site opens");
    Surprise second = Surprise.noted("two", "The foreman leaves");
    Fx.run(() -> editor.edit(d -> SurprisePart.with(d, List.of(first, second))));
    String label = kit.words().get("debrief.surprise.remove");
    Fx.run(
        () ->
            root.lookupAll(".button").stream()
                .filter(b -> label.equals(b.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
    assertThat(editor.debrief().reflection().surprises()).containsExactly(second);
    Fx.run(undo::undo);
    assertThat(editor.debrief().reflection().surprises()).containsExactly(first, second);
    Fx.run(undo::redo);
    assertThat(editor.debrief().reflection().surprises()).containsExactly(second);
  }

  private List<String> notices() {
    return kit.notices().layer().lookupAll(".label").stream()
        .map(label -> ((Label) label).getText())
        .toList();
  }

  @Test
  void anOpportunityFromASurpriseThatWasWorkedOnStaysAndSoItIsSaid() {
    open(fresh(2), 1440, 900, Settings.DEFAULTS);
    press("debrief-surprises");
    press("debrief-surprise-add");
    type("debrief-surprise", "A third site opens in spring");
    press("debrief-surprise-OPPORTUNITY");
    String made = editor.debrief().reflection().surprises().getFirst().madeId();
    Opportunity filled =
        store.opportunity(made).orElseThrow().opportunity().withAims("Three sites", "");
    store.saveOpportunity(filled);
    press("debrief-surprise-back");
    assertThat(store.opportunity(made).orElseThrow().opportunity()).isEqualTo(filled);
    assertThat(editor.debrief().reflection().surprises().getFirst().madeId()).isEqualTo(made);
    assertThat(Fx.get(this::notices))
        .anyMatch(said -> said.contains("it has been worked on since"));
    Fx.run(undo::redo);
    assertThat(store.opportunity(made).orElseThrow().opportunity()).isEqualTo(filled);
  }

  @Test
  void thisWasTheMostAndAReasonExcludeEachOther() {
    open(fresh(2), 1440, 900, Settings.DEFAULTS);
    pick(Set.of(StoppedBy.ASKED_TOO_LATE, StoppedBy.PERSON_MISSING));
    pick(Set.of(StoppedBy.ASKED_TOO_LATE, StoppedBy.PERSON_MISSING, StoppedBy.NOTHING));
    assertThat(editor.debrief().reflection().stoppedBy()).containsExactly(StoppedBy.NOTHING);
    pick(Set.of(StoppedBy.DID_NOT_ASK, StoppedBy.NOTHING));
    assertThat(editor.debrief().reflection().stoppedBy()).containsExactly(StoppedBy.DID_NOT_ASK);
  }

  @SuppressWarnings("unchecked")
  private void pick(Set<StoppedBy> picked) {
    Fx.run(() -> ((Chips<StoppedBy>) find("debrief-stopped-by")).setValue(picked));
  }

  @Test
  void whatIsStillNotKnownStartsFromThePlan() {
    CallRecord call = fresh(2);
    var plan = call.plan();
    var known = plan.discovery().withKnown(Map.of(Gap.GOAL, "one line by May"));
    open(new CallRecord(plan.withDiscovery(known), null, "", ""), 1440, 900, Settings.DEFAULTS);
    press("debrief-known");
    assertThat(((TextInputControl) find("debrief-known-GOAL")).getText())
        .isEqualTo("one line by May");
    type("debrief-known-URGENCY", "audit in October");
    assertThat(editor.debrief().reflection().known())
        .containsExactly(Map.entry(Gap.URGENCY, "audit in October"));
    type("debrief-known-GOAL", "");
    assertThat(editor.debrief().reflection().knownAfter(Map.of(Gap.GOAL, "one line by May")))
        .containsOnlyKeys(Gap.URGENCY);
  }

  @Test
  void aCorrectedOutcomeStaysVisible() {
    CallRecord call = new CallRecord(fresh(2).plan(), done(), "", "");
    open(call, 1440, 900, Settings.DEFAULTS);
    assertThat(find("debrief-changes").isVisible()).isTrue();
    assertThat(((Label) find("debrief-saved-on")).getText()).startsWith("First saved");
    choose("debrief-outcome", Outcome.NO_SALE);
    assertThat(editor.debrief().corrections())
        .extracting(c -> c.part() + " " + c.was())
        .containsExactly("OUTCOME CONTINUATION");
    press("debrief-changes");
    assertThat(root.lookupAll(".text-small").stream().map(n -> ((Label) n).getText()))
        .anyMatch(t -> t.startsWith("Outcome, ") && t.endsWith("Before: Continuation"));
    choose("debrief-outcome", Outcome.CONTINUATION);
    assertThat(editor.debrief().corrections()).isEmpty();
    assertThat(editor.debrief().correctedAt()).isNull();
  }

  private static Debrief done() {
    return Debrief.EMPTY.withOutcome(Outcome.CONTINUATION).withSavedAt(Kits.CLOCK.instant());
  }

  @Test
  void aCallThatWasNotHeldAsksForNothingButTheReasonAndANewDay() {
    open(fresh(2), 1440, 900, theme(Settings.ThemeChoice.LIGHT));
    choose("debrief-held", false);
    assertThat(find("debrief-outcome").getParent().getParent().getParent().isVisible()).isFalse();
    assertThat(find("debrief-next-step").getParent().isVisible()).isFalse();
    look("debrief-not-held");
    Fx.run(() -> editor.edit(d -> d.withNotHeldReason(NotHeldReason.MOVED)));
    press("debrief-plan-next");
    assertThat(went).containsExactly("next " + waiting.get(2));
  }

  @Test
  void aShortDebriefIsFinishedWithOneChoice() {
    open(fresh(1), 1440, 900, Settings.DEFAULTS);
    choose("debrief-outcome", Outcome.CONTINUATION);
    assertThat(editor.missing()).isEmpty();
  }

  @Test
  void pictures() {
    CallRecord call = new CallRecord(store.call(waiting.get(0)).orElseThrow().plan(), null, "", "");
    open(call, 1440, 900, theme(Settings.ThemeChoice.LIGHT));
    tell();
    look("debrief-light");
    open(call, 1440, 900, theme(Settings.ThemeChoice.DARK));
    tell();
    look("debrief-dark");
    open(call, 1440, 3000, theme(Settings.ThemeChoice.LIGHT));
    tell();
    choose("debrief-outcome", Outcome.ADVANCE);
    press("debrief-add-client");
    press("debrief-add-ours");
    for (String fold : List.of("details", "known", "surprises", "after")) {
      press("debrief-" + fold);
    }
    press("debrief-surprise-add");
    type("debrief-surprise", "A second site opens in autumn");
    look("debrief-long");
    CallRecord corrected = new CallRecord(fresh(0).plan(), done(), "", "");
    open(corrected, 1440, 900, theme(Settings.ThemeChoice.DARK));
    choose("debrief-outcome", Outcome.NO_SALE);
    press("debrief-changes");
    look("debrief-corrected-dark");
    open(call, 1440, 900, theme(Settings.ThemeChoice.LIGHT).withTextPercent(130));
    tell();
    look("debrief-130");
    open(call, 1024, 700, theme(Settings.ThemeChoice.LIGHT));
    tell();
    look("debrief-narrow");
    assertThat(page.panes()).as("one column").hasSize(2);
    assertThat(((Region) page.view()).getWidth()).isEqualTo(1024);
  }

  private void tell() {
    type("debrief-told", LIKED + " Lena Fuchs sends the scrap figures by Friday.");
    choose("debrief-outcome", Outcome.CONTINUATION);
  }

  private final class Ways implements Navigator {
    @Override
    public void open(Place place) {
      went.add("open " + place);
    }

    @Override
    public void planCall() {
      went.add("plan");
    }

    @Override
    public void planCallFor(String opportunityId) {
      went.add("plan for " + opportunityId);
    }

    @Override
    public void planCallWith(String accountId) {}

    @Override
    public void openAccount(String accountId) {}

    @Override
    public void planRung(String opportunityId, String rungId) {}

    @Override
    public void planNext(String callId) {
      went.add("next " + callId);
    }

    @Override
    public void planCopy(String callId) {
      went.add("copy " + callId);
    }

    @Override
    public void openPlan(String callId) {
      went.add("open plan " + callId);
    }

    @Override
    public void debrief(String callId) {
      went.add("debrief " + callId);
    }

    @Override
    public void openOpportunity(String opportunityId) {
      went.add("opportunity " + opportunityId);
    }

    @Override
    public void back() {
      went.add("back");
    }

    @Override
    public void count(Place place, int number) {}
  }
}
