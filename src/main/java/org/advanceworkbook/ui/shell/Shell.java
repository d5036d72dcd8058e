package org.advanceworkbook.ui.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.kit.Widths;

/** The frame: navigation at the left, the page in view, notices over it. */
public final class Shell extends StackPane implements Navigator {
  private static final int MOST_BACK = 30;

  private final Kit kit;
  private final Pages pages;
  private final WorkbookActs acts;
  private final NavigationBar navigation;
  private final AppMenu menu;
  private final BorderPane frame = new BorderPane();
  private final Panes panes = new Panes();
  private final Map<Place, Page> made = new EnumMap<>(Place.class);
  private final Deque<Supplier<Page>> behind = new ArrayDeque<>();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private Supplier<Page> way;
  private Page current;
  private boolean collapsed;
  private Runnable collapsedChanged = () -> {};

  /** A frame without a page; {@link #open} brings the first. */
  public Shell(Kit kit, Pages pages, WorkbookActs acts) {
    this.kit = kit;
    this.pages = pages;
    this.acts = acts;
    this.menu = new AppMenu(kit.words(), acts, this::showSheet);
    this.navigation = new NavigationBar(kit.words(), menu, pages::has, this::open);
    getStyleClass().add("aw-shell");
    frame.setLeft(navigation);
    getChildren().addAll(frame, kit.notices().layer());
    kit.widths().widthProperty().addListener((o, was, is) -> fitNavigation());
  }

  /** Puts the keys of the product into the scene that shows this frame. */
  public void bindKeys(Scene scene) {
    for (Place place : Place.values()) {
      if (pages.has(place)) {
        place.shortcut().on(scene, () -> open(place));
      }
    }
    Shortcut.PLAN_CALL.on(scene, this::planCall);
    Shortcut.DEBRIEF_OLDEST.on(scene, acts::debriefOldest);
    Shortcut.SHRINK_NAVIGATION.on(scene, () -> collapse(!collapsed));
    Shortcut.NEXT_PANE.on(scene, () -> cycle(1));
    Shortcut.PREVIOUS_PANE.on(scene, () -> cycle(-1));
    Shortcut.UNDO.on(scene, acts::undo);
    Shortcut.REDO.on(scene, acts::redo);
    Shortcut.NEW_WORKBOOK.on(scene, acts::newWorkbook);
    Shortcut.OPEN_WORKBOOK.on(scene, acts::openWorkbook);
    Shortcut.SAVE_COPY.on(scene, acts::saveCopy);
    Shortcut.EXIT.on(scene, acts::exit);
    Shortcut.MENU.on(scene, menu::show);
    Shortcut.SHEET.on(scene, this::showSheet);
  }

  @Override
  public void open(Place place) {
    go(() -> made.computeIfAbsent(place, p -> pages.make(this, p)));
  }

  @Override
  public void planCall() {
    go(() -> pages.newCall(this, NewCall.BLANK));
  }

  @Override
  public void planCallFor(String opportunityId) {
    go(() -> pages.newCall(this, NewCall.of(opportunityId)));
  }

  @Override
  public void planCallWith(String accountId) {
    go(() -> pages.newCall(this, NewCall.with(accountId)));
  }

  @Override
  public void planRung(String opportunityId, String rungId) {
    go(() -> pages.newCall(this, NewCall.forRung(opportunityId, rungId)));
  }

  @Override
  public void planNext(String callId) {
    go(() -> pages.newCall(this, NewCall.after(callId)));
  }

  @Override
  public void planCopy(String callId) {
    go(() -> pages.newCall(this, NewCall.copyOf(callId)));
  }

  @Override
  public void openPlan(String callId) {
    go(() -> pages.plan(this, callId));
  }

  @Override
  public void debrief(String callId) {
    go(() -> pages.debrief(this, callId));
  }

  @Override
  public void openOpportunity(String opportunityId) {
    go(() -> pages.opportunity(this, opportunityId));
  }

  @Override
  public void openSession(String sessionId) {
    go(() -> pages.session(this, sessionId));
  }

  @Override
  public void openAccount(String accountId) {
    go(() -> pages.account(this, accountId));
  }

  @Override
  public void visit(Supplier<Page> page) {
    go(page);
  }

  @Override
  public void back() {
    if (behind.isEmpty()) {
      open(Place.TODAY);
    } else {
      leave();
      way = behind.pop();
      show(way.get());
    }
  }

  @Override
  public void count(Place place, int number) {
    navigation.count(place, number);
  }

  // The page in view saves first, so that the next one reads what is true.
  // A page made anew must not be kept: going back makes it again from what is saved by then.
  // A new call is not gone back to, or the way back would plan another one.
  private void go(Supplier<Page> to) {
    leave();
    Page next = to.get();
    if (next == current) {
      current.shown();
      return;
    }
    if (current != null && !current.id().equals(next.id()) && !current.id().startsWith("new")) {
      behind.push(way);
    }
    if (behind.size() > MOST_BACK) {
      behind.removeLast();
    }
    way = to;
    show(next);
  }

  void show(Page next) {
    Page before = current;
    current = next;
    frame.setCenter(next.view());
    navigation.current(next.place());
    entitle(next);
    if (next instanceof LatePage late) {
      late.onArrival(this::settle);
    }
    fitNavigation();
    frame.applyCss();
    frame.layout();
    next.onTitle(() -> entitle(next));
    next.shown();
    settle();
    if (before != null && before != next && !made.containsValue(before)) {
      before.left();
    }
  }

  // Keys must never go on working in the navigation once a page stands beside it.
  private void settle() {
    entitle(current);
    panes.enter(getScene(), frame.getCenter(), current.panes());
  }

  private void entitle(Page page) {
    if (page == current) {
      title.set(kit.words().get("shell.window-title", page.title()));
    }
  }

  /** The page in view, or null before the first. */
  public Page current() {
    return current;
  }

  /** The title of the window. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** Lets go of all pages, as after another workbook was opened, and begins at Today. */
  public void startAnew() {
    made.clear();
    behind.clear();
    open(Place.TODAY);
    behind.clear();
  }

  /** Before the window closes: the page in view saves what is pending. */
  public void leave() {
    if (current != null) {
      current.hidden();
    }
  }

  /** Makes the navigation a rail, or gives it its names back where there is room. */
  public void collapse(boolean on) {
    collapsed = on;
    fitNavigation();
    collapsedChanged.run();
  }

  /** True while collapsed by hand. */
  public boolean collapsed() {
    return collapsed;
  }

  /** Told when the user collapses or widens the navigation. */
  public void onCollapsed(Runnable action) {
    collapsedChanged = action;
  }

  private void fitNavigation() {
    boolean wide = current != null && current.wide();
    navigation.rail(collapsed || wide || kit.widths().width() == Widths.Width.NARROW);
  }

  private void cycle(int by) {
    List<Node> all = new ArrayList<>();
    all.add(navigation);
    if (current != null) {
      all.addAll(current.panes());
    }
    all.add(kit.notices().layer());
    panes.cycle(getScene(), all, by);
  }

  private void showSheet() {
    kit.dialogs().show(kit.words().get("shell.shortcuts"), ShortcutSheet.of(kit.words()));
  }
}
