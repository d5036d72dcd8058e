package org.advanceworkbook.ui.coaching;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.workbook.Delay;

/** One session: the way through it at the left, the stop in view, and what stands beside. */
public final class SessionPage implements Page {
  private final SessionParts parts;
  private final SessionModel model;
  private final SessionTimer timer;
  private final SessionHead head;
  private final BorderPane page = new BorderPane();
  private final ListView<SessionStop> stops = new ListView<>();
  private final ScrollPage main = new ScrollPage();
  private final ScrollPage side = new ScrollPage();
  private final VBox middle = new VBox();
  private final VBox beside = new VBox();
  private final QuestionsPart questions;
  private List<SessionStop> shownStops = List.of();
  private SessionStop shown;
  private boolean coachMaySay;
  private int minutes;

  /** A page over a session being written. */
  public SessionPage(SessionParts parts, Delay delay) {
    this.parts = parts;
    Kit kit = parts.kit();
    model = new SessionModel(parts.view(), parts.editor());
    timer = new SessionTimer(parts, delay);
    questions = new QuestionsPart(parts);
    beside.getStyleClass().add("coaching-beside");
    beside
        .getChildren()
        .addAll(new TrendPart(kit, parts.view().trend()), questions, new NotesPart(parts));
    side.getStyleClass().add("coaching-side");
    main.getStyleClass().add("coaching-main");
    main.column().getChildren().add(middle);
    stops.getStyleClass().add("coaching-stops");
    stops.setId("coaching-stops");
    stops.setAccessibleText(kit.words().get("coaching.stops"));
    stops.setCellFactory(list -> new StopCell(parts, model));
    stops.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> show(is));
    page.getStyleClass().add("coaching");
    head = new SessionHead(parts, timer);
    page.setTop(head);
    page.setLeft(stops);
    page.setCenter(main);
    kit.widths().follow(page, this::arrange);
    parts.whenChanged(this::refresh);
    stops.getSelectionModel().select(0);
  }

  /** Offers the session on paper. */
  public SessionPage offer(SessionPaper paper) {
    head.offer(paper.menu(() -> parts));
    return this;
  }

  // Beside the stop, or below it where there is no room.
  private void arrange(Widths.Width width) {
    boolean one = width == Widths.Width.NARROW;
    side.column().getChildren().remove(beside);
    main.column().getChildren().remove(beside);
    (one ? main : side).column().getChildren().add(beside);
    page.setRight(one ? null : side);
  }

  private void refresh() {
    List<SessionStop> now = model.stops();
    boolean opened = coachMaySay != model.coachMaySay();
    coachMaySay = model.coachMaySay();
    if (!now.equals(shownStops)) {
      shownStops = now;
      SessionStop before = shown;
      stops.getItems().setAll(now);
      now.stream()
          .filter(s -> s.isSamePlaceAs(before))
          .findFirst()
          .ifPresent(
              s -> {
                stops.getSelectionModel().select(s);
                stops.scrollTo(s);
              });
    } else if (opened && shown != null && shown.kind() == SessionStop.Kind.CALL) {
      fill(shown);
    } else if (minutes != parts.session().minutes()) {
      stops.refresh();
    }
    minutes = parts.session().minutes();
  }

  private void show(SessionStop stop) {
    if (stop != null && !stop.equals(shown)) {
      shown = stop;
      fill(stop);
      main.setVvalue(0);
    }
  }

  private void fill(SessionStop stop) {
    questions.show(stop);
    middle
        .getChildren()
        .setAll(
            switch (stop.kind()) {
              case LAST -> new LastPart(parts);
              case OWN -> new OwnPart(parts);
              case CALL -> new CallTalk(parts, model, stop);
              case NEXT -> new NextPart(parts);
            });
  }

  @Override
  public String id() {
    return "one-on-one:" + parts.session().id();
  }

  @Override
  public Place place() {
    return Place.COACHING;
  }

  @Override
  public String title() {
    return parts.kit().words().get("coaching.number", parts.session().number());
  }

  @Override
  public Node view() {
    return page;
  }

  @Override
  public void shown() {
    stops.requestFocus();
  }

  @Override
  public void hidden() {
    parts.editor().saving().flush();
    if (parts.before() != null) {
      parts.before().saving().flush();
    }
  }

  @Override
  public void left() {
    timer.stop();
    parts.undo().forget(parts.editor());
    if (parts.before() != null) {
      parts.undo().forget(parts.before());
    }
  }

  @Override
  public List<Node> panes() {
    return page.getRight() == null ? List.of(stops, main) : List.of(stops, main, side);
  }
}
