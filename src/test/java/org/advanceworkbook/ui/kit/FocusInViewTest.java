package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.ui.Fx;
import org.junit.jupiter.api.Test;

/** What got the focus comes into view, as long as its page is shown. */
class FocusInViewTest {
  private final StackPane root = Fx.get(StackPane::new);
  private final Scene scene = Fx.get(() -> new Scene(root, 400, 300));

  private WeakReference<ScrollPage> shownAndLeft() {
    ScrollPage scroll = Fx.get(ScrollPage::new);
    Fx.run(
        () -> {
          StackPane page = new StackPane(scroll);
          scroll.column().getChildren().add(new Button("first"));
          FocusInView.in(page, scroll);
          root.getChildren().setAll(page);
          scene.snapshot(null);
        });
    Fx.run(
        () -> {
          root.getChildren().setAll(new Button("elsewhere"));
          root.getChildren().getFirst().requestFocus();
          scene.snapshot(null);
        });
    return new WeakReference<>(scroll);
  }

  @Test
  void aPageThatWasLeftIsHeldByNothing() throws InterruptedException {
    WeakReference<ScrollPage> page = shownAndLeft();
    for (int i = 0; i < 50 && page.get() != null; i++) {
      System.gc();
      Fx.run(() -> scene.snapshot(null));
      Thread.sleep(20);
    }
    assertThat(page.get()).isNull();
    assertThat(Fx.get(scene::getFocusOwner)).isNotNull();
  }
}
