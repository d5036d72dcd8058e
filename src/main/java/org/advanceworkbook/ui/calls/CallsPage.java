package org.advanceworkbook.ui.calls;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.EmptyState;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.PagedList;
import org.advanceworkbook.ui.kit.SearchBox;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallFilter.Which;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.UndoStack;

/** The calls that lie ahead, or those that wait for a debrief. */
public final class CallsPage implements Page {
  private record Asked(Which which, String text) {
    CallFilter filter() {
      return CallFilter.ALL.withWhich(which).withSearch(text);
    }
  }

  private record Found(
      Asked asked, int page, List<CallRow> calls, long found, long coming, long waiting) {}

  private final Kit kit;
  private final Library library;
  private final Navigator navigator;
  private final Background.Lane lane;
  private final CallDeletion deletion;
  private final CallPaper paper;
  private final Label lead = Headings.lead("");
  private final SearchBox search;
  private final Segmented<Which> which;
  private final PagedList<CallRow> calls = new PagedList<>(this::more);
  private final ListView<CallRow> list = new ListView<>(calls);
  private final Label found = new Label();
  private final VBox view = new VBox();
  private final HBox head = new HBox();
  private Asked shown = new Asked(Which.COMING, "");

  /** A page over one workbook. */
  public CallsPage(Kit kit, Library library, Navigator navigator, UndoStack undo, CallPaper paper) {
    this.kit = kit;
    this.library = library;
    this.navigator = navigator;
    this.paper = paper;
    lane = kit.background().lane();
    deletion = new CallDeletion(kit, library.store(), undo, this::read);
    search = kit.fields().search(kit.words().get("calls.search"));
    which =
        kit.fields()
            .segmented(
                kit.words().get("calls.which"),
                List.of(
                    Segmented.Option.of(Which.COMING, kit.words().get("calls.coming")),
                    Segmented.Option.of(Which.WAITING, kit.words().get("calls.waiting"))))
            .input();
    which.setValue(Which.COMING);
    build();
  }

  private void build() {
    HBox.setHgrow(search, Priority.ALWAYS);
    search.setMaxWidth(420);
    found.getStyleClass().add("muted");
    HBox bar = new HBox(which, search, found);
    bar.getStyleClass().add("aw-calls-bar");
    VBox.setVgrow(list, Priority.ALWAYS);
    view.getChildren().setAll(head(), bar, list);
    view.getStyleClass().addAll("aw-page", "aw-calls");
    list.getStyleClass().add("aw-calls-list");
    list.setAccessibleText(kit.words().get("calls.list"));
    list.setCellFactory(l -> new CallCell(kit, this::waiting, navigator::debrief, this::act));
    search.editor().textProperty().addListener((o, was, is) -> read());
    which.valueProperty().addListener((o, was, is) -> read());
    CallMenu.on(list, kit.words(), navigator, deletion::ask, paper);
    Shortcut.PRINT.on(list, () -> picked(paper::print));
    Shortcut.EXPORT_PDF.on(list, () -> picked(paper::export));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    search.editor().addEventFilter(KeyEvent.KEY_PRESSED, this::down);
    Shortcut.FIND_HERE.on(view, () -> search.editor().requestFocus());
  }

  /** Offers the week of the picked call, or of today, as a page. */
  public CallsPage offer(WeekActs acts) {
    var week = Buttons.plain(kit.words().get("calls.week"), Icons.PDF);
    week.setId("calls-week");
    week.setOnAction(
        e -> {
          CallRow picked = list.getSelectionModel().getSelectedItem();
          acts.export(picked == null ? null : picked.date());
        });
    head.getChildren().add(head.getChildren().size() - 1, week);
    return this;
  }

  /** Offers to send the picked call. */
  public CallsPage sendBy(Consumer<CallRow> send) {
    MenuItem item = new MenuItem(kit.words().get("share.menu.send"));
    item.setId("calls-menu-send");
    item.setOnAction(e -> picked(send));
    list.getContextMenu().getItems().add(item);
    return this;
  }

  private Node head() {
    VBox titles = new VBox(Headings.page(kit.words().get("calls.title")), lead);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var plan = Buttons.primary(kit.words().get("calls.plan"), Icons.PLUS);
    plan.setOnAction(e -> navigator.planCall());
    titles.getStyleClass().add("aw-calls-titles");
    head.getChildren().setAll(titles, gap, plan);
    head.getStyleClass().add("aw-calls-head");
    return head;
  }

  // From the search on to what it found.
  private void down(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      key.consume();
    }
  }

  private void key(KeyEvent key) {
    CallRow call = list.getSelectionModel().getSelectedItem();
    if (call == null) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER) {
      act(call);
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE) {
      deletion.ask(call);
      key.consume();
    }
  }

  private void picked(Consumer<CallRow> act) {
    CallRow call = list.getSelectionModel().getSelectedItem();
    if (call != null) {
      act.accept(call);
    }
  }

  private boolean waiting() {
    return shown.which() == Which.WAITING;
  }

  private void act(CallRow call) {
    if (waiting()) {
      navigator.debrief(call.id());
    } else {
      navigator.openPlan(call.id());
    }
  }

  private void read() {
    Asked asked = new Asked(which.getValue(), search.editor().getText());
    int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
    int page = asked.equals(shown) ? at / PagedList.PAGE : 0;
    lane.run(() -> find(asked, page)).then(this::show).otherwise(this::failed);
  }

  private Found find(Asked asked, int page) {
    long all = library.store().count(asked.filter());
    int there = (int) Math.min(page, Math.max(0, all - 1) / PagedList.PAGE);
    return new Found(
        asked,
        there,
        page(asked, there * PagedList.PAGE, PagedList.PAGE),
        all,
        library.store().count(CallFilter.ALL.withWhich(Which.COMING)),
        library.store().count(CallFilter.ALL.withWhich(Which.WAITING)));
  }

  private List<CallRow> page(Asked asked, int offset, int limit) {
    return library.store().calls(asked.filter(), CallOrder.OLDEST_FIRST, limit, offset);
  }

  private void more(int offset, int limit, Consumer<List<CallRow>> arrived) {
    Asked asked = shown;
    kit.background()
        .run(() -> page(asked, offset, limit))
        .then(arrived)
        .otherwise(
            f -> {
              arrived.accept(null);
              failed(f);
            });
  }

  private void failed(RuntimeException failure) {
    kit.notices().warn(kit.words().get("calls.reading-failed"));
  }

  private void show(Found now) {
    boolean same = now.asked().equals(shown);
    int at = same ? list.getSelectionModel().getSelectedIndex() : 0;
    shown = now.asked();
    calls.show((int) now.found(), now.page(), now.calls());
    list.setPlaceholder(nothing());
    if (now.found() > 0) {
      list.getSelectionModel().clearAndSelect((int) Math.max(0, Math.min(at, now.found() - 1)));
    }
    if (!same) {
      list.scrollTo(0);
    }
    lead.setText(
        kit.words()
            .get(
                "calls.lead",
                kit.words().count("calls.ahead", now.coming()),
                kit.words().count("calls.wait", now.waiting())));
    found.setText(shown.text().isBlank() ? "" : kit.words().count("calls.found", now.found()));
    navigator.count(Place.CALLS, (int) now.coming());
  }

  private Node nothing() {
    if (!search.editor().getText().isBlank()) {
      return new EmptyState(
          kit.words().get("calls.none-found"), kit.words().get("calls.none-found-more"));
    }
    return which.getValue() == Which.WAITING
        ? new EmptyState(
            kit.words().get("calls.none-waiting"), kit.words().get("calls.none-waiting-more"))
        : new EmptyState(
            kit.words().get("calls.none-coming"), kit.words().get("calls.none-coming-more"));
  }

  @Override
  public String id() {
    return "calls";
  }

  @Override
  public Place place() {
    return Place.CALLS;
  }

  @Override
  public String title() {
    return kit.words().get("calls.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    read();
    list.requestFocus();
  }
}
