package org.advanceworkbook.ui.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.FocusInView;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.ui.ledger.PromiseActs;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.TodayView;
import org.advanceworkbook.workbook.UndoStack;

/** The first screen: what is next, what waits, what was promised. */
public final class TodayPage implements Page {
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  /** How wide the side is, and how wide a page has room for both, in em. */
  private static final double SIDE_EM = 22.857;

  private static final double BOTH_EM = 68;

  private final Kit kit;
  private final Library library;
  private final Navigator navigator;
  private final Runnable openSample;
  private final Runnable restore;
  private final Background.Lane lane;
  private final NextCard next;
  private final CallLists lists;
  private final RateCard rate;
  private final DueList due;
  private final KeptCard kept;
  private final ScrollPage view = new ScrollPage();
  private final VBox main = styled(new VBox(), "aw-today-main");
  private final VBox side = styled(new VBox(), "aw-today-side");
  private List<Node> panels = List.of();
  private final StackPane columns = new StackPane();
  private final Button plan;
  private boolean isBelow;
  private boolean entering;

  /**
   * A page over one workbook.
   *
   * @param print prints the plan of a call
   * @param openSample opens the sample workbook
   * @param restore asks for a backup and opens it
   */
  public TodayPage(
      Kit kit,
      Library library,
      Navigator navigator,
      UndoStack undo,
      Consumer<CallRow> print,
      Runnable openSample,
      Runnable restore) {
    this.kit = kit;
    this.library = library;
    this.navigator = navigator;
    this.openSample = openSample;
    this.restore = restore;
    lane = kit.background().lane();
    next = new NextCard(kit, navigator, print);
    lists = new CallLists(kit, navigator);
    rate = new RateCard(kit);
    kept = new KeptCard(kit);
    due =
        new DueList(
            kit, new PromiseActs(kit, library.store(), undo, this::read), navigator::openAccount);
    plan = Buttons.primary(kit.words().get("today.plan"), Icons.PLUS);
    plan.setOnAction(e -> navigator.planCall());
    kit.widths().follow(view, w -> arrange());
    view.widthProperty().subscribe((was, is) -> arrange());
    side.prefWidthProperty().subscribe((was, is) -> arrange());
    view.column().getStyleClass().add("aw-today");
    FocusInView.in(view, view);
  }

  private void read() {
    lane.run(library::today)
        .then(this::show)
        .otherwise(f -> kit.notices().warn(kit.words().get("today.reading-failed")));
  }

  private void show(TodayView today) {
    navigator.count(Place.CALLS, (int) today.comingCount());
    if (today.isEmpty()) {
      FirstRun first = new FirstRun(kit);
      VBox page = first.page(navigator::planCall, openSample, restore);
      view.column().getChildren().setAll(new StackPane(page));
      enter(first.main());
      return;
    }
    main.getChildren().setAll(next.of(today), lists.coming(today), lists.waiting(today));
    VBox ledger = styled(new VBox(due.of(today), kept.of(today)), "aw-today-ledger");
    panels = List.of(rate.of(today), ledger);
    arrange();
    seat();
    view.column().getChildren().setAll(head(today), columns);
    due.restoreFocus();
    enter(plan);
  }

  // What is read comes after the page, so the focus could not go into it any earlier.
  private void enter(Button button) {
    if (entering && view.getScene() != null) {
      button.requestFocus();
    }
    entering = false;
  }

  private void arrange() {
    boolean below = kit.widths().width() == Widths.Width.NARROW || isTight();
    if (!columns.getChildren().isEmpty() && below == isBelow) {
      return;
    }
    isBelow = below;
    Pane both = below ? new VBox() : new HBox();
    both.getStyleClass().add("aw-today-columns");
    both.getChildren().setAll(main, side);
    side.pseudoClassStateChanged(BELOW, below);
    HBox.setHgrow(main, Priority.ALWAYS);
    columns.getChildren().setAll(both);
    seat();
  }

  // Below the calls there is room for both panels side by side.
  private void seat() {
    side.getChildren().clear();
    if (isBelow) {
      HBox pair = styled(new HBox(), "aw-today-pair");
      pair.getChildren().setAll(panels);
      panels.forEach(panel -> HBox.setHgrow(panel, Priority.ALWAYS));
      side.getChildren().setAll(pair);
    } else {
      side.getChildren().setAll(panels);
    }
  }

  /** Large text needs the whole width sooner; the sheet tells by the width of the side. */
  private boolean isTight() {
    double em = side.getPrefWidth() / SIDE_EM;
    return em > 0 && view.getWidth() > 0 && view.getWidth() < BOTH_EM * em;
  }

  private Node head(TodayView today) {
    String lead =
        kit.words()
            .get(
                "today.lead",
                kit.words().count("today.ahead", today.comingCount()),
                kit.words().count("today.wait", today.waitingCount()));
    VBox titles =
        styled(
            new VBox(
                Headings.page(kit.dates().dayLong(today.now().toLocalDate())), Headings.lead(lead)),
            "aw-today-titles");
    HBox.setHgrow(titles, Priority.ALWAYS);
    return styled(new HBox(titles, plan), "aw-today-head");
  }

  static <T extends Region> T styled(T region, String... styles) {
    region.getStyleClass().addAll(styles);
    return region;
  }

  @Override
  public String id() {
    return "today";
  }

  @Override
  public Place place() {
    return Place.TODAY;
  }

  @Override
  public String title() {
    return kit.words().get("today.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    entering = true;
    read();
  }
}
