package org.advanceworkbook.ui.kit;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.Delay;

/**
 * Tells what happened at the bottom of the window, with acts such as Undo or Open. Goes after six
 * seconds, but never while the mouse is over it or the focus in it.
 */
public final class Notices {
  private static final Duration STAY = Duration.ofSeconds(6);
  private static final int MOST = 3;

  private final Words words;
  private final Delay delay;
  private final VBox layer = new VBox();

  /** Something a notice offers to do. */
  public record Act(String verb, Runnable run) {}

  /** Notices that wait by {@code delay}. */
  public Notices(Words words, Delay delay) {
    this.words = words;
    this.delay = delay;
    layer.getStyleClass().add("aw-notices");
    layer.setPickOnBounds(false);
    layer.setAlignment(Pos.BOTTOM_CENTER);
  }

  /** What lies over the pages and shows the notices. */
  public Node layer() {
    return layer;
  }

  /** Tells. */
  public void tell(String text) {
    show(new Notice(text, List.of(), false));
  }

  /** Tells, and offers an act. */
  public void tell(String text, String verb, Runnable act) {
    tell(text, new Act(verb, act));
  }

  /** Tells, and offers several acts; each of them takes the notice away. */
  public void tell(String text, Act... acts) {
    show(new Notice(text, List.of(acts), false));
  }

  /** Tells what could not be done. Stays until it is closed. */
  public void warn(String text) {
    show(new Notice(text, List.of(), true));
  }

  /** Tells what could not be done, and offers what to do. Stays until it is closed. */
  public void warn(String text, String verb, Runnable act) {
    show(new Notice(text, List.of(new Act(verb, act)), true));
  }

  /** What says to a screen reader alone how things stand, by way of {@code node}. */
  public Announcer announcer(Node node) {
    return new Announcer(delay, node);
  }

  /** Takes all of them away. */
  public void clear() {
    layer.getChildren().clear();
  }

  private void show(Notice notice) {
    layer.getChildren().add(notice);
    if (layer.getChildren().size() > MOST) {
      layer.getChildren().removeFirst();
    }
    notice.announce();
    notice.wait(STAY);
  }

  private final class Notice extends HBox {
    private final boolean lasting;

    Notice(String text, List<Act> acts, boolean warning) {
      lasting = warning;
      getStyleClass().addAll("aw-notice", warning ? "aw-notice-warning" : "aw-notice-told");
      setMaxWidth(Region.USE_PREF_SIZE);
      setAccessibleRole(AccessibleRole.TEXT);
      setAccessibleText(text);
      Label said = new Label(text);
      said.setWrapText(true);
      HBox.setHgrow(said, Priority.ALWAYS);
      if (warning) {
        getChildren().add(Icons.LOOK.node(20, "warning"));
      }
      getChildren().add(said);
      acts.forEach(act -> getChildren().add(action(act.verb(), act.run())));
      Button close = Buttons.icon(Icons.CLOSE, words.get("kit.close"));
      close.getStyleClass().add("small");
      close.setOnAction(e -> leave());
      getChildren().add(close);
      addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Button action(String verb, Runnable act) {
      Button button = Buttons.link(verb);
      button.getStyleClass().add("small");
      button.setOnAction(
          e -> {
            leave();
            act.run();
          });
      return button;
    }

    private void key(KeyEvent key) {
      if (key.getCode() == KeyCode.ESCAPE) {
        leave();
        key.consume();
      }
    }

    void announce() {
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void wait(Duration time) {
      if (!lasting) {
        delay.after(time, this::perhapsLeave);
      }
    }

    private void perhapsLeave() {
      if (isFocusWithin() || isHover()) {
        wait(STAY);
      } else {
        leave();
      }
    }

    private void leave() {
      layer.getChildren().remove(this);
    }
  }
}
