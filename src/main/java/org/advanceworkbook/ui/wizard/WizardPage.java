package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.steps.Step;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;

/** The frame of the wizard: its steps at the left, the open one in the middle, the coach beside. */
public final class WizardPage implements Page {
  private final WizardParts parts;
  private final Navigator navigator;
  private final String id;
  private final StepPages pages;
  private final BorderPane view = new BorderPane();
  private final ScrollPage main = new ScrollPage();
  private final StackPane middle = new StackPane(main);
  private final StepRail rail;
  private final SideColumn side;
  private final WizardTop top;
  private final WizardBottom bottom;
  private final Button opener;
  private final CoachPanel coach;
  private StepPage open;
  private boolean drawer;

  /** A wizard over an opened plan. */
  public WizardPage(WizardParts parts, Navigator navigator, String id) {
    this.parts = parts;
    this.navigator = navigator;
    this.id = id;
    this.pages = new StepPages(parts);
    Words words = parts.kit().words();
    rail = new StepRail(parts, this::open);
    side = new SideColumn(words.get("wizard.coach"));
    coach = new CoachPanel(parts);
    opener = Buttons.plain(words.get("wizard.coach"), Icons.SCHOOL);
    opener.setId("wizard-coach");
    opener.setOnAction(e -> turnDrawer());
    top = new WizardTop(parts, opener, this::close);
    bottom = new WizardBottom(parts, this::go);
    arrange();
    keys();
    parts.kit().widths().widthProperty().subscribe(this::fit);
    open(StepId.CALL, false);
    parts.whenChanged(this::refresh);
    new Around(parts);
  }

  private void arrange() {
    view.getStyleClass().add("aw-wizard");
    main.column().getStyleClass().add("aw-wizard-main");
    StackPane.setAlignment(side, Pos.CENTER_RIGHT);
    view.setTop(top);
    view.setLeft(rail);
    view.setCenter(middle);
    view.setBottom(bottom);
  }

  private void keys() {
    Shortcut.NEXT_STEP.on(view, () -> go(1));
    Shortcut.PREVIOUS_STEP.on(view, () -> go(-1));
    Shortcut.COACH.on(view, this::turnDrawer);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::digit);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
  }

  private void digit(KeyEvent key) {
    int digit = key.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
    List<Step> steps = parts.editor().steps();
    if (key.isShortcutDown() && key.isShiftDown() && digit >= 0 && digit < steps.size()) {
      open(steps.get(digit).id(), true);
      key.consume();
    }
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      if (drawer) {
        turnDrawer();
      } else {
        close();
      }
    }
  }

  private void close() {
    parts.editor().saving().flush(navigator::back);
  }

  private void go(int by) {
    List<StepId> steps = parts.editor().steps().stream().map(Step::id).toList();
    int to = steps.indexOf(open.id()) + by;
    if (to >= 0 && to < steps.size()) {
      open(steps.get(to), true);
    }
  }

  /** Opens a step; the focus goes to its first empty field once it is laid out. */
  private void open(StepId step, boolean enter) {
    if (open == null || open.id() != step) {
      open = pages.page(step);
      if (open instanceof ReviewPage review) {
        review.onOpen(this::open);
      }
      fill();
      main.setVvalue(0);
    }
    refresh();
    if (enter && view.getScene() != null) {
      view.applyCss();
      view.layout();
      open.focusFirst();
    }
  }

  /** Opens a step by its id, as after a click on a finding. */
  void open(StepId step) {
    open(step, true);
  }

  private void fill() {
    Words words = parts.kit().words();
    String step = "wizard." + open.id().name().toLowerCase(Locale.ROOT);
    List<Node> column = new ArrayList<>();
    if (parts.editor().isFrozen()) {
      Label frozen = Headings.small(words.get("wizard.frozen"));
      frozen.setGraphic(Icons.LOOK.node(16));
      frozen.getStyleClass().addAll("aw-wizard-frozen", "muted");
      column.add(frozen);
    }
    VBox head = new VBox();
    head.getStyleClass().add("aw-wizard-head");
    if (words.has(step + ".question")) {
      head.getChildren().add(Headings.question(words.get(step + ".question")));
    }
    if (words.has(step + ".lead")) {
      head.getChildren().add(Headings.lead(words.get(step + ".lead")));
    }
    column.add(head);
    column.add(open.view());
    main.column().getChildren().setAll(column);
    side.show(open.side() == null ? coach.view() : open.side());
  }

  private void refresh() {
    if (open != null) {
      rail.show(open.id());
      bottom.show(open.id());
    }
  }

  private void fit(Widths.Width width) {
    boolean narrow = width == Widths.Width.NARROW;
    rail.strip(narrow);
    opener.setVisible(narrow);
    opener.setManaged(narrow);
    drawer = false;
    seat();
  }

  private void turnDrawer() {
    boolean narrow = parts.kit().widths().width() == Widths.Width.NARROW;
    if (narrow) {
      drawer = !drawer;
      seat();
    }
    if (!narrow || drawer) {
      side.requestFocus();
    } else if (open != null) {
      open.focusFirst();
    }
  }

  private void seat() {
    boolean narrow = parts.kit().widths().width() == Widths.Width.NARROW;
    middle.getChildren().remove(side);
    view.setRight(null);
    if (!narrow) {
      view.setRight(side);
    } else if (drawer) {
      middle.getChildren().add(side);
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Place place() {
    return Place.CALLS;
  }

  @Override
  public String title() {
    return top.title();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    open(open.id(), true);
  }

  @Override
  public void hidden() {
    parts.editor().saving().flush();
  }

  @Override
  public boolean wide() {
    return true;
  }

  @Override
  public List<Node> panes() {
    return side.getScene() == null
        ? List.of(rail, main, bottom)
        : List.of(rail, main, side, bottom);
  }
}
