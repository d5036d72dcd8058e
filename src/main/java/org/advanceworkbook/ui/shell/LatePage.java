package org.advanceworkbook.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.ui.kit.Background;

/**
 * A page whose content is read first: the frame stands at once, the page comes when it is there.
 */
public final class LatePage implements Page {
  private final String id;
  private final Place place;
  private final String title;
  private final boolean wide;
  private final Consumer<Consumer<Page>> load;
  private final StackPane view = new StackPane();
  private Page page;
  private boolean asked;
  private boolean gone;
  private Runnable entitled = () -> {};
  private Runnable arrival = () -> {};

  private LatePage(
      String id, Place place, String title, boolean wide, Consumer<Consumer<Page>> load) {
    this.id = id;
    this.place = place;
    this.title = title;
    this.wide = wide;
    this.load = load;
    // Takes the keys until the page is there, so that they do nothing elsewhere.
    view.setFocusTraversable(true);
  }

  /**
   * A page made of what {@code read} brings.
   *
   * @param failed hears why it could not be read
   */
  public static <T> LatePage of(
      LateFrame frame,
      Background background,
      Supplier<T> read,
      Function<T, Page> make,
      Consumer<RuntimeException> failed) {
    return waiting(
        frame,
        then -> background.run(read).then(t -> then.accept(make.apply(t))).otherwise(failed));
  }

  /** A page that {@code load} hands over once it is made. */
  static LatePage waiting(LateFrame frame, Consumer<Consumer<Page>> load) {
    return new LatePage(frame.id(), frame.place(), frame.title(), frame.wide(), load);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public String title() {
    return page == null ? title : page.title();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    gone = false;
    if (page != null) {
      page.shown();
    } else if (!asked) {
      asked = true;
      load.accept(this::arrived);
    }
  }

  private void arrived(Page real) {
    page = real;
    page.onTitle(entitled);
    view.setFocusTraversable(false);
    view.getChildren().setAll(real.view());
    if (!gone) {
      // A page that was never laid out has nothing yet that could take the focus.
      view.applyCss();
      view.layout();
      real.shown();
      arrival.run();
    }
  }

  /** Told once the page is there, since only then its own title is known. */
  void onArrival(Runnable action) {
    arrival = action;
  }

  @Override
  public void hidden() {
    gone = true;
    if (page != null) {
      page.hidden();
    }
  }

  @Override
  public void left() {
    if (page != null) {
      page.left();
    }
  }

  @Override
  public void onTitle(Runnable changed) {
    entitled = changed;
  }

  @Override
  public boolean wide() {
    return wide;
  }

  @Override
  public List<Node> panes() {
    return page == null ? List.of(view) : page.panes();
  }
}
