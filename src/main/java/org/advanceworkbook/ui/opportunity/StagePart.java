package org.advanceworkbook.ui.opportunity;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.ledger.Ending;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.CommitmentRow;

/** The stages, the act of the client that brought the sale to this one, and the way to another. */
final class StagePart extends VBox {
  private final Kit kit;
  private final BiConsumer<StageMove, Ending> move;
  private final StageBar bar;
  private final Label since = Headings.small("");
  private final Button change;
  private List<Commitment> acts = List.of();
  private Stage now = Stage.PROSPECTING;

  StagePart(Kit kit, BiConsumer<StageMove, Ending> move) {
    this.kit = kit;
    this.move = move;
    bar = new StageBar(kit.words());
    change = Buttons.link(kit.words().get("opportunity.stage.change"));
    change.getStyleClass().add("small");
    change.setId("stage-change");
    change.setOnAction(e -> ask());
    since.getStyleClass().add("muted");
    HBox.setHgrow(since, Priority.ALWAYS);
    since.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("stage-part-all");
    close();
  }

  void show(ChainView view, boolean readOnly) {
    now = view.opportunity().row().opportunity().stage();
    acts = acts(view);
    bar.show(now);
    StageMove last = view.lastMove().filter(m -> m.to() == now).orElse(null);
    since.setText(
        last == null
            ? kit.words().get("opportunity.stage.no-evidence")
            : kit.words()
                .get(
                    "opportunity.stage.since",
                    kit.words().name(now),
                    kit.dates().day(last.on()),
                    last.evidence()));
    change.setDisable(readOnly);
  }

  private static List<Commitment> acts(ChainView view) {
    Comparator<Commitment> newest =
        Comparator.comparing(
            Commitment::settledOn, Comparator.nullsFirst(Comparator.naturalOrder()));
    return view.opportunity().promises().stream()
        .map(CommitmentRow::commitment)
        .filter(p -> p.side() == Side.CLIENT && p.state() == FollowThrough.KEPT)
        .sorted(newest.reversed())
        .toList();
  }

  private void ask() {
    StageMoveForm form = new StageMoveForm(kit, now, acts, this::moved, this::leave);
    getChildren().setAll(bar, form);
    form.requestFocus();
  }

  private void moved(StageMoveForm form, StageMove made) {
    move.accept(made, new Ending(this::leave, form::again));
  }

  private void leave() {
    close();
    change.requestFocus();
  }

  private void close() {
    HBox line = new HBox(since, change);
    line.getStyleClass().add("stage-since");
    getChildren().setAll(bar, line);
  }
}
