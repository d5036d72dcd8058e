package org.advanceworkbook.ui.history;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;

/** Says that only the calls behind a figure are listed, and leads back to all of them. */
final class Narrowed extends HBox {
  private CallFilter filter;

  Narrowed(Words words, Runnable widened) {
    Label says = new Label(words.get("history.behind"), Icons.FILTER.node(18));
    Button all = Buttons.link(words.get("history.behind.all"));
    all.setOnAction(
        e -> {
          clear();
          widened.run();
        });
    getChildren().setAll(says, all);
    getStyleClass().add("history-behind");
    clear();
  }

  void to(CallFilter calls) {
    filter = calls;
    Shown.when(this, true);
  }

  void clear() {
    filter = null;
    Shown.when(this, false);
  }

  Optional<CallFilter> filter() {
    return Optional.ofNullable(filter);
  }
}
