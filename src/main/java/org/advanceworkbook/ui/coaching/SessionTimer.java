package org.advanceworkbook.ui.coaching;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.Delay;

/** How long the two have talked. Only a text that changes once a minute; nothing rings. */
final class SessionTimer extends HBox {
  private final SessionParts parts;
  private final Delay delay;
  private final Words words;
  private final Label text = Headings.small("");
  private final Button start;
  private Delay.Cancel waiting;
  private int minutes;

  SessionTimer(SessionParts parts, Delay delay) {
    this.parts = parts;
    this.delay = delay;
    this.words = parts.kit().words();
    start = Buttons.small("");
    start.setId("coaching-timer");
    start.setOnAction(e -> turn());
    text.setMinWidth(Label.USE_PREF_SIZE);
    text.getStyleClass().add("muted");
    getStyleClass().add("coaching-acts");
    getChildren().addAll(text, start);
    parts.whenChanged(this::refresh);
  }

  private void turn() {
    if (waiting == null) {
      next();
    } else {
      stop();
    }
    refresh();
  }

  /** Stands still from now on. */
  void stop() {
    if (waiting != null) {
      waiting.cancel();
      waiting = null;
    }
  }

  private void next() {
    waiting =
        delay.after(
            Duration.ofMinutes(1),
            () -> {
              minutes++;
              next();
              refresh();
            });
  }

  private void refresh() {
    text.setText(words.get("coaching.timer", minutes, parts.session().minutes()));
    start.setText(words.get(waiting == null ? "coaching.timer.start" : "coaching.timer.stop"));
  }
}
