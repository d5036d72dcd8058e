package org.advanceworkbook.ui.coaching;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.ui.kit.Kit;

/** One session in the list: whose, when, and the behaviour it agreed on with its state. */
final class SessionCell extends ListCell<CoachingSession> {
  private final Kit kit;
  private final Label who = new Label();
  private final Label goal = new Label();
  private final Label state = new Label();
  private final HBox row;

  SessionCell(Kit kit, Consumer<CoachingSession> open) {
    this.kit = kit;
    who.getStyleClass().add("medium");
    goal.getStyleClass().addAll("text-small", "muted");
    state.getStyleClass().add("muted");
    state.setMinWidth(Region.USE_PREF_SIZE);
    VBox lines = new VBox(who, goal);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    row = new HBox(lines, state);
    row.getStyleClass().add("coaching-session");
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            open.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(CoachingSession item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(empty || item == null ? null : row);
    if (!empty && item != null) {
      who.setText(kit.words().get("coaching.row", item.number(), SessionWords.who(kit, item)));
      goal.setText(
          item.goal().isGiven()
              ? item.goal().behaviour()
              : kit.words().get("coaching.row.no-goal"));
      state.setText(
          item.goal().isGiven()
              ? kit.words().name(item.goal().state())
              : kit.words().name(item.state()));
      setAccessibleText(who.getText() + ". " + goal.getText() + ". " + state.getText());
    }
  }
}
