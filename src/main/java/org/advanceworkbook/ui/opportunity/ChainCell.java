package org.advanceworkbook.ui.opportunity;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.chain.LinkState;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;

/** A node of the chain with the line that leads on from it. */
final class ChainCell extends ListCell<ChainItem> {
  private static final int TIP = 420;

  private final ChainFace face;

  ChainCell(ChainFace face, Consumer<ChainItem> open) {
    this.face = face;
    getStyleClass().add("chain-cell");
    setOnMouseClicked(
        e -> {
          if (!isEmpty() && e.isStillSincePress()) {
            open.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(ChainItem item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      return;
    }
    setGraphic(node(item));
    setAccessibleText(face.said(item, getIndex(), getListView().getItems().size()));
    Tooltip tip = new Tooltip(face.text(item));
    tip.setWrapText(true);
    tip.setMaxWidth(TIP);
    setTooltip(tip);
  }

  private Node node(ChainItem item) {
    Label day = Headings.row(face.day(item));
    if (!item.isGoal() && item.link().state() == LinkState.NEXT) {
      day.getStyleClass().add("accent");
    }
    Label kind = Headings.caption(face.kind(item));
    kind.getStyleClass().add("muted");
    VBox node = new VBox(top(item), day, kind);
    String broken = face.broken(item);
    if (!broken.isEmpty()) {
      Label said = Headings.caption(broken);
      said.getStyleClass().addAll("warning", "medium");
      node.getChildren().add(said);
    }
    Label text = new Label(face.brief(item));
    text.setWrapText(true);
    text.getStyleClass().addAll("text-small", "chain-objective");
    node.getChildren().add(text);
    node.getStyleClass().add("chain-link");
    return node;
  }

  private Node top(ChainItem item) {
    HBox top = new HBox(face.mark(item));
    top.getStyleClass().add("chain-top");
    if (item.last()) {
      return top;
    }
    boolean broken = !item.isGoal() && item.link().state() == LinkState.BROKEN;
    if (broken) {
      top.getChildren().addAll(line("chain-broken"), Icons.CHAIN_BROKEN.node(16, "warning"));
    }
    boolean firm = !item.isGoal() && item.link().call().isForward();
    top.getChildren().add(line(broken ? "chain-broken" : firm ? "chain-firm" : "chain-open"));
    return top;
  }

  private static Region line(String style) {
    Region line = new Region();
    line.getStyleClass().addAll("chain-line", style);
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }
}
