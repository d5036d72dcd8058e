package org.advanceworkbook.ui.opportunity;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.OpportunityRow;

/** One opportunity in the list: name and account, stage, how its calls ended, the next call. */
final class OpportunityCell extends ListCell<OpportunityRow> {
  private static final int MARKS = 6;

  private final Kit kit;
  private final Label name = new Label();
  private final Label account = new Label();
  private final Label stage = new Label();
  private final HBox outcomes = new HBox();
  private final Label next = new Label();
  private final HBox row;

  OpportunityCell(Kit kit, Consumer<OpportunityRow> open) {
    this.kit = kit;
    name.getStyleClass().add("medium");
    account.getStyleClass().addAll("text-small", "muted");
    stage.getStyleClass().addAll("muted", "opportunity-row-stage");
    next.getStyleClass().addAll("muted", "opportunity-row-next");
    outcomes.getStyleClass().add("opportunity-row-outcomes");
    VBox who = new VBox(name, account);
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    row = new HBox(who, stage, outcomes, next);
    row.getStyleClass().add("opportunity-row");
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            open.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(OpportunityRow item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(empty || item == null ? null : row);
    if (!empty && item != null) {
      fill(item);
    }
  }

  private void fill(OpportunityRow item) {
    Opportunity it = item.opportunity();
    name.setText(it.name());
    name.setTooltip(it.name().length() > 40 ? new Tooltip(it.name()) : null);
    account.setText(item.account());
    boolean open = it.state() == OpportunityState.OPEN;
    stage.setText(open ? kit.words().name(it.stage()) : kit.words().name(it.state()));
    outcomes.getChildren().setAll(kit.outcomes().row(item.outcomes(), MARKS));
    next.setText(
        item.nextCall() == null
            ? kit.words().get("opportunity.row.no-next")
            : kit.words().get("opportunity.row.next", item.nextCall()));
    setAccessibleText(it.name() + ", " + item.account() + ", " + stage.getText());
  }
}
