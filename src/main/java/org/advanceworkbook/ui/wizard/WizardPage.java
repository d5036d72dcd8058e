package org.advanceworkbook.ui.wizard;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.objective.Heading;
import org.advanceworkbook.domain.steps.Step;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanPrinter;

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
  private final VBox steps;
  private final SideColumn side;
  private final WizardTop top;
  private final BeginStrip begin;
  private final WizardBottom bottom;
  private final QuickBar quickBar;
  private final PlanPaper paper;
  private final Button opener;
  private final CoachPanel coach;
  private final Drawer drawer;
  private StepPage open;
  private boolean quick;

  /** A wizard over an opened plan. */
  public WizardPage(WizardParts parts, Navigator navigator, String id) {
    this.parts = parts;
    this.navigator = navigator;
    this.id = id;
    this.pages = new StepPages(parts, this::open, () -> turn(true), this::coachAt);
    Words words = parts.kit().words();
    rail = new StepRail(parts, this::open);
    steps = RailFoot.below(rail, parts);
    side = new SideColumn(words.get("wizard.coach"));
    coach = new CoachPanel(parts);
    coach.onUsed(this::backToText);
    drawer = new Drawer(view, middle, side, parts.kit().widths());
    opener = Buttons.plain(words.get("wizard.coach"), Icons.SCHOOL);
    opener.setId("wizard-coach");
    opener.setOnAction(e -> turnDrawer());
    begin = new BeginStrip(parts, id.startsWith("new"), () -> open.focusFirst());
    Button acts = new PlanActs(parts, navigator, begin::nameTemplate).button();
    top = new WizardTop(parts, opener, acts, this::close);
    bottom = new WizardBottom(parts, this::go, this::close);
    paper = new PlanPaper(parts, () -> PlanPrinter.Sheet.PLAN_AND_DEBRIEF);
    quickBar = new QuickBar(parts, () -> turn(false), paper::print, this::close);
    arrange();
    keys();
    parts.kit().widths().follow(view, this::fit);
    quick = parts.plan().quick();
    show(quick ? pages.three() : pages.page(StepId.CALL), false);
    parts.whenChanged(this::refresh);
    new Around(parts);
  }

  private void arrange() {
    view.getStyleClass().add("aw-wizard");
    main.column().getStyleClass().add("aw-wizard-main");
    StackPane.setAlignment(side, Pos.CENTER_RIGHT);
    view.setTop(new VBox(top, begin));
    view.setCenter(middle);
  }

  private void keys() {
    Shortcut.NEXT_STEP.on(view, () -> go(1));
    Shortcut.PREVIOUS_STEP.on(view, () -> go(-1));
    Shortcut.COACH.on(view, this::turnDrawer);
    Shortcut.SEND_AGENDA.on(view, new SendAgenda(parts)::mail);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::digit);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void digit(KeyEvent key) {
    int digit = key.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
    List<Step> steps = parts.editor().steps();
    if (!quick && key.isShortcutDown() && key.isShiftDown() && digit >= 0 && digit < steps.size()) {
      open(steps.get(digit).id(), true);
      key.consume();
    }
  }

  // The review takes the keys of paper before it comes to this, for it has a choice of pages.
  private void key(KeyEvent key) {
    if (Shortcut.PRINT.isPressed(key)) {
      paper.print();
      key.consume();
    } else if (Shortcut.EXPORT_PDF.isPressed(key)) {
      paper.export();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      if (drawer.isOpen()) {
        drawer.close(() -> open.focusFirst());
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
    if (!quick && to >= 0 && to < steps.size()) {
      open(steps.get(to), true);
    }
  }

  private void open(StepId step, boolean enter) {
    show(pages.page(step), enter);
  }

  /** Opens a step by its id, as after a click on a finding. */
  void open(StepId step) {
    open(step, true);
  }

  /** Shows a page; the focus goes to its first empty field once it is laid out. */
  private void show(StepPage page, boolean enter) {
    if (open != page) {
      open = page;
      view.setLeft(quick ? null : steps);
      view.setBottom(quick ? quickBar : bottom);
      main.column().getChildren().setAll(StepColumn.of(parts, open));
      side.show(open.side() == null ? coach.view() : open.side());
      opener.setText(parts.kit().words().get(open.sideKey()));
      main.setVvalue(0);
    }
    refresh();
    if (enter && view.getScene() != null) {
      view.applyCss();
      view.layout();
      open.focusFirst();
    }
  }

  /** Three questions in place of all steps, or all steps from the first that is not done. */
  private void turn(boolean three) {
    quick = three;
    parts.editor().edit(p -> p.withQuick(three));
    show(three ? pages.three() : pages.page(rail.unfinished()), true);
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
    drawer.fit();
  }

  private void turnDrawer() {
    if (drawer.isOpen()) {
      drawer.close(() -> open.focusFirst());
    } else {
      drawer.show();
      side.requestFocus();
    }
  }

  private void coachAt(Heading heading) {
    drawer.show();
    Node row = coach.row(heading);
    if (row != null) {
      side.reveal(row);
      row.requestFocus();
    }
  }

  // The button that was pressed is gone: the work goes on in the sentence it changed.
  private void backToText() {
    drawer.close(() -> {});
    open.focusObjective();
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
    show(open, true);
  }

  @Override
  public void hidden() {
    parts.editor().saving().flush();
  }

  @Override
  public void left() {
    parts.undo().forget(parts.editor());
    parts.editor().leave();
  }

  @Override
  public void onTitle(Runnable changed) {
    parts.whenChanged(changed);
  }

  @Override
  public boolean wide() {
    return true;
  }

  @Override
  public List<Node> panes() {
    List<Node> panes = quick ? List.of(main, side, quickBar) : List.of(rail, main, side, bottom);
    return panes.stream().filter(p -> p.getScene() != null).toList();
  }
}
