package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<String> heard = new ArrayList<>();
  private OnStage on;
  private Notices notices;
  private VBox layer;

  @BeforeEach
  void open() {
    on = new OnStage();
    notices =
        Fx.get(
            () ->
                new Notices(
                    new Words(),
                    (wait, action) -> {
                      assertThat(wait).hasSeconds(6);
                      waiting.add(action);
                      return () -> waiting.remove(action);
                    }));
    layer = (VBox) notices.layer();
    // Something else has the focus, as in a real window.
    on.with(Fx.get(() -> new VBox(on.kit.fields().text("A field"), layer)));
  }

  @AfterEach
  void close() {
    on.close();
  }

  private void sixSecondsPass() {
    Runnable next = waiting.poll();
    Fx.run(next);
  }

  @Test
  void aNoticeGoesAfterSixSeconds() {
    Fx.run(() -> notices.tell("Deleted."));
    assertThat(layer.getChildren()).hasSize(1);
    sixSecondsPass();
    assertThat(layer.getChildren()).isEmpty();
  }

  @Test
  void itStaysWhileTheFocusIsInIt() {
    Fx.run(() -> notices.tell("Deleted.", "Undo", () -> heard.add("undone")));
    Button undo = (Button) layer.lookup(".button.link");
    on.focus(undo);
    sixSecondsPass();
    assertThat(layer.getChildren()).hasSize(1);
    on.type(KeyCode.SPACE);
    assertThat(heard).containsExactly("undone");
    assertThat(layer.getChildren()).isEmpty();
    sixSecondsPass();
    assertThat(waiting).isEmpty();
  }

  @Test
  void aWarningStaysUntilItIsClosed() {
    Fx.run(() -> notices.warn("Not saved."));
    assertThat(waiting).isEmpty();
    Node close = layer.lookup(".icon-only");
    on.focus(close);
    on.type(KeyCode.ESCAPE);
    assertThat(layer.getChildren()).isEmpty();
  }

  @Test
  void threeAtMost() {
    Fx.run(() -> List.of("1", "2", "3", "4").forEach(notices::tell));
    assertThat(layer.getChildren()).hasSize(3);
    assertThat(layer.getChildren().getFirst().getAccessibleText()).isEqualTo("2");
  }
}
