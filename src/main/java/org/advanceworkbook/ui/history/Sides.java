package org.advanceworkbook.ui.history;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.insight.InsightView;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.Shown;

/** The two ways to look at the same calls: one by one, or what they come to. */
final class Sides extends StackPane {
  /** What is looked at. */
  enum Side {
    CALLS,
    SAYS
  }

  private final Segmented<Side> choice;
  private final InsightView says;
  private final VBox calls;

  Sides(Kit kit, VBox calls, InsightView says) {
    this.calls = calls;
    this.says = says;
    choice =
        kit.fields()
            .segmented(
                kit.words().get("history.side"),
                Segmented.options(
                    List.of(Side.values()), side -> kit.words().get("history.side." + side)))
            .input();
    choice.setMaxWidth(USE_PREF_SIZE);
    choice.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(calls, says);
    VBox.setVgrow(this, Priority.ALWAYS);
    choice.setValue(Side.CALLS);
    choice.valueProperty().subscribe(this::turn);
  }

  Segmented<Side> choice() {
    return choice;
  }

  private void turn(Side side) {
    Shown.when(calls, side == Side.CALLS);
    Shown.when(says, side == Side.SAYS);
    reload();
  }

  void reload() {
    if (choice.getValue() == Side.SAYS) {
      says.reload();
    }
  }
}
