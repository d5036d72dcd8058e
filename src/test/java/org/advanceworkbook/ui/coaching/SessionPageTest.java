package org.advanceworkbook.ui.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.coaching.BehaviourGoal;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.coaching.GoalState;
import org.advanceworkbook.domain.coaching.SessionState;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.HandWork;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.coaching.OneOnOnes;
import org.advanceworkbook.workbook.coaching.SessionEditor;
import org.advanceworkbook.workbook.coaching.SessionView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A one-on-one on screen: begun, talked through, ended, and found again. */
class SessionPageTest {
  @TempDir Path folder;
  private final UndoStack undo = new UndoStack();
  private WorkbookStore store;
  private OneOnOnes sessions;
  private CoachingSession second;

  @BeforeEach
  void begin() {
    store = SampleStore.usual(folder);
    sessions = new OneOnOnes(store, Kits.CLOCK);
    String rep = store.reps().getFirst();
    CoachingSession first = sessions.begin(rep, "Graham Tully");
    store
        .coaching()
        .save(
            first
                .withGoal(
                    BehaviourGoal.NONE
                        .withBehaviour("Ask for the next step ten minutes before the end")
                        .withBy(Kits.CLOCK.instant().atZone(Kits.CLOCK.getZone()).toLocalDate()))
                .withState(SessionState.FINISHED));
    second = sessions.begin(rep, "Graham Tully");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private SessionEditor editor(CoachingSession session) {
    return new SessionEditor(
        session,
        new Autosave<>(
            (wait, action) -> {
              action.run();
              return () -> {};
            },
            new HandWork(),
            Kits.CLOCK,
            store.coaching()::save));
  }

  private final Kit kit = Kits.kit();

  private void followed(Region root) {
    kit.widths().follow(root.getScene(), root);
  }

  private SessionPage page() {
    SessionView view = sessions.open(second.id());
    return new SessionPage(
        new SessionParts(
            kit,
            view,
            editor(view.session()),
            editor(view.before()),
            store,
            undo,
            new HeardNavigator()),
        (wait, action) -> () -> {});
  }

  private void onPage(Consumer<Region> work) {
    Fx.run(
        () -> {
          Region view = (Region) page().view();
          Looks.dress(new Scene(view, 1208, 900), Settings.DEFAULTS);
          view.applyCss();
          view.layout();
          work.accept(view);
        });
  }

  @SuppressWarnings("unchecked")
  private static ListView<SessionStop> stops(Region view) {
    return (ListView<SessionStop>) view.lookup("#coaching-stops");
  }

  private static void go(Region view, int index) {
    stops(view).getSelectionModel().select(index);
    view.applyCss();
    view.layout();
  }

  private static void type(Region view, String id, String text) {
    ((TextArea) view.lookup("#" + id)).setText(text);
  }

  private static int firstCall(Region view) {
    return stops(view)
        .getItems()
        .indexOf(
            stops(view).getItems().stream()
                .filter(s -> s.call() != null)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void itIsNumberedAndOpensWithTheLastAgreement() {
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.calls()).isNotEmpty().allMatch(c -> !c.reasons().isEmpty());
    onPage(
        view -> {
          assertThat(stops(view).getItems().getFirst().kind()).isEqualTo(SessionStop.Kind.LAST);
          type(view, "coaching-happened", "She asked at 11:48, and Colm agreed");
        });
    assertThat(store.coaching().sessions("", 9).getLast().goal().whatHappened())
        .isEqualTo("She asked at 11:48, and Colm agreed");
  }

  @Test
  void theCoachSeesHisFieldOnlyOnceTheRepHasWritten() {
    onPage(
        view -> {
          go(view, firstCall(view));
          assertThat(view.lookup("#coaching-coach-sees")).isNull();
          go(view, 1);
          CheckBox written = (CheckBox) view.lookup("#coaching-own-written");
          assertThat(written.isDisabled()).isTrue();
          type(view, "coaching-moved", "Marta sent the file the same day");
          assertThat(written.isDisabled()).isFalse();
          written.fire();
          go(view, firstCall(view));
          type(view, "coaching-coach-sees", "You waited for the answer");
          type(view, "coaching-accomplished", "No");
        });
    CoachingSession kept = store.coaching().session(second.id()).orElseThrow();
    assertThat(kept.own().written()).isTrue();
    assertThat(kept.calls().getFirst().coachSees() + kept.calls().getFirst().accomplished())
        .isNotEmpty();
  }

  @Test
  void aCallLeftOutAndPickedAgainKeepsItsWords() {
    onPage(
        view -> {
          go(view, firstCall(view));
          String id = stops(view).getSelectionModel().getSelectedItem().call().id();
          type(view, "coaching-more", "Her brother was next door");
          ((Button) view.lookup("#coaching-pick")).fire();
          assertThat(store.coaching().session(second.id()).orElseThrow().call(id)).isEmpty();
          view.applyCss();
          view.layout();
          ((Button) view.lookup("#coaching-pick")).fire();
          assertThat(
                  store.coaching().session(second.id()).orElseThrow().call(id).orElseThrow().more())
              .isEqualTo("Her brother was next door");
        });
  }

  @Test
  void itEndsWithABehaviourAndActionsThatCanBeTakenBack() {
    onPage(
        view -> {
          int next =
              (int)
                  stops(view).getItems().stream()
                      .takeWhile(s -> s.kind() != SessionStop.Kind.NEXT)
                      .count();
          go(view, next);
          type(view, "coaching-behaviour", "Asks before noon");
          ((TextField) view.lookup("#coaching-action")).setText("Sit in on Thursday");
          ((Button) view.lookup("#coaching-action-rep")).fire();
          view.applyCss();
          view.layout();
          CheckBox tick = (CheckBox) view.lookup(".coaching-action .check-box");
          tick.fire();
          assertThat(kept().actions()).singleElement().matches(a -> a.isDone());
          undo.undo();
          assertThat(kept().actions()).singleElement().matches(a -> !a.isDone());
          ((Button) view.lookup("#coaching-finish")).fire();
          assertThat(kept().state()).isEqualTo(SessionState.FINISHED);
          undo.undo();
        });
    assertThat(kept().isOpen()).isTrue();
    assertThat(kept().goal()).isEqualTo(BehaviourGoal.NONE.withBehaviour("Asks before noon"));
    assertThat(kept().goal().state()).isEqualTo(GoalState.OPEN);
  }

  private CoachingSession kept() {
    return store.coaching().session(second.id()).orElseThrow();
  }

  @Test
  @SuppressWarnings("unchecked")
  void theDebriefAsksWhetherItWasTried() {
    CoachingSession first = store.coaching().sessions("", 9).getLast();
    Fx.run(
        () -> {
          GoalAsked asked = new GoalAsked(kit, editor(first));
          Looks.dress(new Scene(asked, 440, 300), Settings.DEFAULTS);
          asked.applyCss();
          ((Segmented<GoalState>) asked.lookup("#coaching-tried")).setValue(GoalState.NOT_TRIED);
          asked.save();
        });
    assertThat(store.coaching().session(first.id()).orElseThrow().goal().state())
        .isEqualTo(GoalState.NOT_TRIED);
    Looks.take("coaching-asked", 440, 300, () -> new GoalAsked(kit, editor(first)));
  }

  @Test
  void pictures() {
    Looks.take("coaching-session", 1208, 900, () -> at(2));
    Looks.take("coaching-last", 1208, 900, () -> at(0));
    Settings large = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT).withTextPercent(130);
    Looks.take("coaching-small-130", 968, 700, large, () -> at(3), this::followed);
    Looks.take("coaching-small", 968, 700, Settings.DEFAULTS, () -> at(8), this::followed);
    Looks.take("coaching-list", 1208, 900, this::list);
    assertThat(Looks.has("coaching-session-light")).isTrue();
  }

  private Region at(int stop) {
    Region view = (Region) page().view();
    List<Node> all = List.copyOf(view.lookupAll("#coaching-stops"));
    assertThat(all).hasSize(1);
    stops(view).getSelectionModel().select(stop);
    return view;
  }

  private Region list() {
    CoachingPage page = new CoachingPage(Kits.kit(), store, sessions, new HeardNavigator());
    page.shown();
    return (Region) page.view();
  }
}
