package org.advanceworkbook.ui.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.EmptyState;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.coaching.OneOnOnes;

/** The one-on-ones of a workbook, newest first, of one rep or of all; and the next one begun. */
public final class CoachingPage implements Page {
  private static final int MOST = 300;

  private final Kit kit;
  private final Words words;
  private final WorkbookStore store;
  private final OneOnOnes sessions;
  private final Navigator navigator;
  private final Background.Lane lane;
  private final Field<ComboBox<String>> rep;
  private final Field<TextField> coach;
  private final ListView<CoachingSession> list = new ListView<>();
  private final Label due = Headings.small("");
  private final StackPane view;
  private boolean filling;

  private record Read(List<String> reps, List<CoachingSession> all, String lastCoach) {}

  /** The one-on-ones of a workbook. */
  public CoachingPage(Kit kit, WorkbookStore store, OneOnOnes sessions, Navigator navigator) {
    this.kit = kit;
    this.words = kit.words();
    this.store = store;
    this.sessions = sessions;
    this.navigator = navigator;
    this.lane = kit.background().lane();
    rep = kit.fields().choice(words.get("coaching.rep"), List.of(""), this::repName);
    rep.id("coaching-rep");
    rep.input().setValue("");
    rep.input().valueProperty().addListener((o, was, is) -> changed());
    coach = kit.fields().text(words.get("coaching.coach")).id("coaching-coach");
    list.getStyleClass().add("coaching-list");
    list.setId("coaching-sessions");
    list.setAccessibleText(words.get("coaching.all"));
    list.setCellFactory(l -> new SessionCell(kit, this::open));
    list.setPlaceholder(
        new EmptyState(words.get("coaching.none"), words.get("coaching.none.text")));
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            open(list.getSelectionModel().getSelectedItem());
            key.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    view = new StackPane(column());
    view.getStyleClass().add("aw-page-middle");
  }

  private VBox column() {
    Button begin = Buttons.primary(words.get("coaching.begin"), Icons.PLUS);
    begin.setId("coaching-begin");
    begin.setOnAction(e -> begin());
    FlowPane tools = new FlowPane(rep, coach, begin);
    tools.getStyleClass().add("coaching-tools");
    due.getStyleClass().add("muted");
    VBox column = new VBox(Headings.page(words.get("coaching.all")), tools, due, list);
    column.getStyleClass().addAll("aw-page", "coaching-all");
    return column;
  }

  private String repName(String name) {
    return name.isEmpty() ? words.get("coaching.rep.all") : name;
  }

  private void changed() {
    if (!filling) {
      reload();
    }
  }

  private void reload() {
    String wanted = rep.input().getValue() == null ? "" : rep.input().getValue();
    lane.run(() -> read(wanted)).then(this::show);
  }

  private Read read(String wanted) {
    List<CoachingSession> all = store.coaching().sessions(wanted, MOST);
    return new Read(
        store.reps(), all, all.stream().map(CoachingSession::coach).findFirst().orElse(""));
  }

  private void show(Read read) {
    offer(Stream.concat(Stream.of(""), read.reps().stream().filter(r -> !r.isBlank())).toList());
    if (coach.input().getText().isBlank()) {
      coach.input().setText(read.lastCoach());
    }
    list.getItems().setAll(read.all());
    due.setText(due(read.all()));
  }

  // A choice whose items are set anew forgets to show what is chosen, so only a change is shown.
  private void offer(List<String> reps) {
    if (!rep.input().getItems().equals(reps)) {
      String now = rep.input().getValue();
      filling = true;
      rep.input().setValue(null);
      rep.input().getItems().setAll(reps);
      rep.input().setValue(reps.contains(now) ? now : "");
      filling = false;
    }
  }

  // What was agreed last stands here until the day it is looked at again.
  private String due(List<CoachingSession> all) {
    LocalDate today = kit.dates().today();
    long waiting =
        all.stream()
            .filter(s -> s.goal().by() != null && !s.goal().by().isAfter(today))
            .filter(s -> s.goal().state() == org.advanceworkbook.domain.coaching.GoalState.OPEN)
            .count();
    return words.count("coaching.due", waiting);
  }

  private void begin() {
    String chosen = rep.input().getValue() == null ? "" : rep.input().getValue();
    List<String> known = rep.input().getItems().stream().filter(r -> !r.isEmpty()).toList();
    if (chosen.isEmpty() && known.size() > 1) {
      rep.error(words.get("coaching.rep.which"));
      rep.focus();
      return;
    }
    rep.error("");
    String name = chosen.isEmpty() && known.size() == 1 ? known.getFirst() : chosen;
    String with = coach.input().getText().strip();
    kit.background().run(() -> sessions.begin(name, with)).then(this::open);
  }

  private void open(CoachingSession session) {
    if (session != null) {
      navigator.openSession(session.id());
    }
  }

  @Override
  public String id() {
    return Place.COACHING.id();
  }

  @Override
  public Place place() {
    return Place.COACHING;
  }

  @Override
  public String title() {
    return words.get("coaching.all");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    reload();
  }

  @Override
  public List<Node> panes() {
    return List.of(rep.getParent(), list);
  }
}
