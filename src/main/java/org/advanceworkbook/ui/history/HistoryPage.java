package org.advanceworkbook.ui.history;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.ui.calls.CallPaper;
import org.advanceworkbook.ui.insight.ChartStrip;
import org.advanceworkbook.ui.insight.InsightParts;
import org.advanceworkbook.ui.insight.InsightView;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.EmptyState;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.EveryCall;
import org.advanceworkbook.workbook.Insight;
import org.advanceworkbook.workbook.Library;

/** Every debriefed call, with what the calls found come to. */
public final class HistoryPage implements Page {
  private static final int ROWS = 200;

  private final Kit kit;
  private final Words words;
  private final Library library;
  private final Navigator navigator;
  private final Background.Lane lane;
  private final Background.Lane counting;
  private final FilterRow filters;
  private final Figures figures;
  private final CallTable table;
  private final Button debrief;
  private final StackPane view;
  private final HBox head = new HBox();
  private final VBox calls = new VBox();
  private final Narrowed narrowed;
  private Sides sides;
  private ChartStrip charts;
  private CallFilter asked;
  private CallOrder order = CallOrder.NEWEST_FIRST;
  private boolean isAll;
  private boolean loading;

  /** The history of a workbook. */
  public HistoryPage(Kit kit, Library library, Navigator navigator, CallPaper paper) {
    this.kit = kit;
    this.words = kit.words();
    this.library = library;
    this.navigator = navigator;
    this.lane = kit.background().lane();
    this.counting = kit.background().lane();
    narrowed = new Narrowed(words, this::reload);
    filters = new FilterRow(kit, library, this::filtered);
    figures = new Figures(words);
    table = CallTable.make(new CallCells(kit), words, this::reload, this::more);
    table.acts(navigator, paper);
    debrief = Buttons.plain(words.get("history.open-debrief"));
    debrief.setOnAction(e -> table.picked(row -> navigator.debrief(row.id())));
    debrief.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    view = new StackPane(column());
    view.getStyleClass().add("aw-page-middle");
    Shortcut.FIND_HERE.on(view, filters::searchHere);
    filters.onDown(table::requestFocus);
  }

  /** Offers the calls shown as files. */
  public HistoryPage offer(HistoryActs acts) {
    head.getChildren()
        .add(acts.menu(() -> new EveryCall(library.store(), filter(), table.order())));
    return this;
  }

  /** Offers what the calls come to beside the calls themselves. */
  public HistoryPage says(Insight insight, Function<List<List<String>>, String> csv) {
    VBox column = (VBox) calls.getParent();
    InsightParts parts = new InsightParts(kit, insight, this::filter, this::behind, csv);
    sides = new Sides(kit, calls, new InsightView(parts));
    column.getChildren().add(sides);
    charts(parts);
    head.getChildren().add(1, sides.choice());
    return this;
  }

  // The charts need room; where there is little of it, two figures say the most.
  private void charts(InsightParts parts) {
    charts = new ChartStrip(parts);
    calls.getChildren().add(calls.getChildren().indexOf(table), charts);
    kit.widths().follow(calls, width -> fit());
    kit.widths()
        .lowProperty()
        .when(calls.sceneProperty().map(Objects::nonNull).orElse(false))
        .subscribe(low -> fit());
  }

  private void fit() {
    Widths now = kit.widths();
    boolean room = !now.lowProperty().get() && now.width() != Widths.Width.NARROW;
    Shown.when(charts, room);
    Shown.when(figures, !room);
  }

  private void behind(CallFilter figure) {
    narrowed.to(figure);
    sides.choice().setValue(Sides.Side.CALLS);
    reload();
    table.requestFocus();
  }

  private CallFilter filter() {
    return narrowed.filter().orElseGet(filters::filter);
  }

  // Whoever filters anew asks for other calls than those behind a figure.
  private void filtered() {
    if (table != null) {
      narrowed.clear();
      reload();
    }
  }

  /** Offers to send the picked call. */
  public HistoryPage sendBy(Consumer<CallRow> send) {
    table.also("history-menu-send", words.get("share.menu.send"), send);
    return this;
  }

  private Node column() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.getChildren().setAll(Headings.page(words.get("history.title")), gap, debrief);
    head.getStyleClass().add("history-head");
    calls
        .getChildren()
        .setAll(narrowed, figures, table, Headings.caption(words.get("history.legend")));
    calls.getStyleClass().add("history-calls");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(calls, Priority.ALWAYS);
    VBox column = new VBox(head, filters, calls);
    column.getStyleClass().addAll("aw-page", "history-page");
    return column;
  }

  private void reload() {
    if (table == null) {
      return;
    }
    CallFilter filter = filter();
    CallOrder wanted = table.order();
    loading = true;
    if (sides != null) {
      sides.reload();
      charts.reload();
    }
    lane.run(() -> library.store().calls(filter, wanted, ROWS, 0))
        .then(found -> show(filter, wanted, found))
        .otherwise(this::failed);
    counting.run(() -> library.store().tally(filter)).then(this::show).otherwise(this::failed);
  }

  // The rows come first; how many there are and what they came to follows beside.
  private void show(CallFilter filter, CallOrder wanted, List<CallRow> rows) {
    loading = false;
    asked = filter;
    order = wanted;
    isAll = rows.size() < ROWS;
    table.setPlaceholder(nothing());
    table.getItems().setAll(rows);
    if (!rows.isEmpty()) {
      table.scrollTo(0);
    }
  }

  private void show(OutcomeTally tally) {
    filters.count(tally.held() + tally.notHeld(), tally.notHeld());
    figures.show(tally);
  }

  private void failed(RuntimeException failure) {
    loading = false;
    kit.notices().warn(words.get("history.failed"), words.get("history.again"), this::reload);
  }

  private Node nothing() {
    Button all = Buttons.plain(words.get("history.show-all"));
    all.setOnAction(e -> filters.clear());
    Button plan = Buttons.plain(words.get("history.plan"), Icons.PLUS);
    plan.setOnAction(e -> navigator.planCall());
    return new EmptyState(
        words.get("history.nothing"), words.get("history.nothing.text"), all, plan);
  }

  private void more() {
    int have = table.getItems().size();
    if (loading || asked == null || isAll) {
      return;
    }
    loading = true;
    CallFilter filter = asked;
    CallOrder wanted = order;
    lane.run(() -> library.store().calls(filter, wanted, ROWS, have))
        .then(this::append)
        .otherwise(this::failed);
  }

  private void append(List<CallRow> rows) {
    loading = false;
    isAll = rows.size() < ROWS;
    table.getItems().addAll(rows);
  }

  @Override
  public String id() {
    return Place.HISTORY.id();
  }

  @Override
  public Place place() {
    return Place.HISTORY;
  }

  @Override
  public String title() {
    return words.get("history.title");
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
    return List.of(filters.first(), table);
  }
}
