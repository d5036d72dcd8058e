package org.advanceworkbook.ui.opportunity;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.EmptyState;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.SearchBox;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.OpportunityRow;

/** Every opportunity, open ones first; loaded in parts as one scrolls. */
public final class OpportunitiesPage implements Page {
  private static final int ROWS = 200;
  private static final double NEAR_THE_END = 0.75;

  private final Kit kit;
  private final Words words;
  private final Library library;
  private final Navigator navigator;
  private final Background.Lane lane;
  private final SearchBox search;
  private final ListView<OpportunityRow> list = new ListView<>();
  private final Label more = new Label();
  private final StackPane view;
  private boolean complete;
  private boolean loading;

  /** The opportunities of a workbook. */
  public OpportunitiesPage(Kit kit, Library library, Navigator navigator) {
    this.kit = kit;
    this.words = kit.words();
    this.library = library;
    this.navigator = navigator;
    this.lane = kit.background().lane();
    search = kit.fields().search(words.get("opportunity.search"));
    search.editor().textProperty().subscribe((was, is) -> reload());
    arrangeList();
    view = new StackPane(column());
    view.getStyleClass().add("aw-page-middle");
    Shortcut.FIND_HERE.on(view, () -> search.editor().requestFocus());
  }

  private void arrangeList() {
    list.setCellFactory(l -> new OpportunityCell(kit, this::open));
    list.getStyleClass().add("opportunity-list");
    list.setAccessibleText(words.get("opportunity.list"));
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            open(list.getSelectionModel().getSelectedItem());
            key.consume();
          }
        });
    list.skinProperty().subscribe(skin -> watchEnd());
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  private Node column() {
    more.getStyleClass().add("muted");
    HBox tools = new HBox(search, more);
    tools.getStyleClass().add("opportunity-tools");
    VBox column = new VBox(Headings.page(words.get("opportunity.all")), tools, list);
    column.getStyleClass().addAll("aw-page", "opportunity-all");
    return column;
  }

  private void open(OpportunityRow row) {
    if (row != null) {
      navigator.openOpportunity(row.opportunity().id());
    }
  }

  private void watchEnd() {
    for (Node node : list.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
        bar.valueProperty()
            .subscribe(
                (was, is) -> {
                  if (is.doubleValue() > NEAR_THE_END * bar.getMax()) {
                    loadMore();
                  }
                });
      }
    }
  }

  private void reload() {
    String text = search.editor().getText();
    loading = true;
    lane.run(() -> library.store().opportunities("", text, ROWS, 0))
        .then(this::show)
        .otherwise(this::failed);
  }

  private void show(List<OpportunityRow> rows) {
    list.setPlaceholder(nothing());
    list.getItems().setAll(rows);
    arrived(rows);
    if (!rows.isEmpty()) {
      list.scrollTo(0);
    }
  }

  private void loadMore() {
    if (loading || complete) {
      return;
    }
    String text = search.editor().getText();
    int have = list.getItems().size();
    loading = true;
    lane.run(() -> library.store().opportunities("", text, ROWS, have))
        .then(
            rows -> {
              list.getItems().addAll(rows);
              arrived(rows);
            })
        .otherwise(this::failed);
  }

  private void arrived(List<OpportunityRow> rows) {
    loading = false;
    complete = rows.size() < ROWS;
    int have = list.getItems().size();
    more.setText(
        complete
            ? words.count("opportunity.count", have)
            : words.get("opportunity.count.more", have));
  }

  private void failed(RuntimeException failure) {
    loading = false;
    kit.notices()
        .warn(words.get("opportunity.failed"), words.get("opportunity.again"), this::reload);
  }

  private Node nothing() {
    Button plan = Buttons.plain(words.get("opportunity.plan"), Icons.PLUS);
    plan.setOnAction(e -> navigator.planCall());
    boolean searched = !search.editor().getText().isBlank();
    return new EmptyState(
        searched ? words.get("opportunity.none-found") : words.get("opportunity.none"),
        searched ? words.get("opportunity.none-found.text") : words.get("opportunity.none.text"),
        plan);
  }

  @Override
  public String id() {
    return Place.OPPORTUNITIES.id();
  }

  @Override
  public Place place() {
    return Place.OPPORTUNITIES;
  }

  @Override
  public String title() {
    return words.get("opportunity.all");
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
    return List.of(search, list);
  }
}
