package org.advanceworkbook.ui.opportunity;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CommitmentRow;

/** Who promised what in the calls of an opportunity, to be ticked when it was kept. */
final class Promises extends VBox {
  private static final int LONGEST = 200;

  private final Kit kit;
  private final BiConsumer<Commitment, Boolean> tick;

  Promises(Kit kit, BiConsumer<Commitment, Boolean> tick) {
    this.kit = kit;
    this.tick = tick;
    getStyleClass().add("opportunity-promises");
  }

  void show(List<CommitmentRow> rows, boolean readOnly) {
    getChildren().clear();
    if (rows.isEmpty()) {
      Label none = Headings.body(kit.words().get("opportunity.no-promises"));
      none.getStyleClass().add("muted");
      getChildren().add(none);
    }
    for (CommitmentRow row : rows) {
      Region hairline = new Region();
      hairline.getStyleClass().add("aw-hairline");
      getChildren().addAll(promise(row.commitment(), readOnly), hairline);
    }
  }

  private Node promise(Commitment it, boolean readOnly) {
    String what = it.what().strip().replaceAll("\\s+", " ");
    String said = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
    CheckBox box = kit.fields().tick(kit.words().get("opportunity.kept", it.who(), said));
    box.setSelected(it.state() == FollowThrough.KEPT);
    box.setDisable(readOnly);
    box.setOnAction(e -> tick.accept(it, box.isSelected()));
    Label who = new Label(it.who().isBlank() ? kit.words().name(it.side()) : it.who());
    who.getStyleClass().add("medium");
    VBox lines = new VBox(who, Headings.small(said));
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox row = new HBox(box, lines, state(it));
    row.getStyleClass().add("opportunity-promise");
    return row;
  }

  private Node state(Commitment it) {
    boolean open = it.state() == FollowThrough.OPEN || it.state() == FollowThrough.SLIPPED;
    boolean late = it.isOverdue(kit.dates().today());
    Label state = new Label();
    state.setText(
        open && it.due() != null ? kit.dates().due(it.due()) : kit.words().name(it.state()));
    state.getStyleClass().addAll("text-small", late ? "warning" : "muted");
    state.setMinWidth(USE_PREF_SIZE);
    return state;
  }
}
