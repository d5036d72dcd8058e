package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.ui.Fx;
import org.junit.jupiter.api.Test;

/** Who is told how much room there is. */
class WidthsTest {
  private final Widths widths = new Widths();
  private final List<Widths.Width> told = new ArrayList<>();

  @Test
  void aPartIsToldOnlyWhileItIsInAScene() {
    Fx.run(
        () -> {
          StackPane root = new StackPane();
          Scene scene = new Scene(root, 1400, 800);
          widths.follow(scene, root);
          Pane part = new Pane();
          widths.follow(part, told::add);
          assertThat(told).containsExactly(Widths.Width.WIDE);
          root.getChildren().add(part);
          turn(1250);
          assertThat(told).containsExactly(Widths.Width.WIDE, Widths.Width.MEDIUM);
          root.getChildren().clear();
          turn(1100);
          assertThat(told).hasSize(2);
          root.getChildren().add(part);
          assertThat(told).last().isEqualTo(Widths.Width.NARROW);
        });
  }

  private void turn(double width) {
    Pane other = new Pane();
    widths.follow(new Scene(other, width, 800), other);
  }
}
