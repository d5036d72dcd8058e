package org.advanceworkbook.ui.opportunity;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.ledger.PromiseActs;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.CommitmentRow;

/**
 * What both sides promised, open ones first. Only some are built; the others come when asked for.
 */
final class Promises extends VBox {
  private static final int FIRST = 8;
  private static final int MORE = 40;

  private final Kit kit;
  private final Words words;
  private final PromiseActs acts;
  private final Button add;
  private final Label rate = Headings.small("");
  private final VBox rows = new VBox();
  private final VBox form = new VBox();
  private ChainView view;
  private boolean readOnly;
  private int most = FIRST;
  private String focusOn = "";

  Promises(Kit kit, PromiseActs acts) {
    this.kit = kit;
    this.words = kit.words();
    this.acts = acts;
    add = Buttons.link(words.get("opportunity.promise.add"), Icons.PLUS);
    add.setId("add-promise");
    add.setOnAction(e -> ask());
    Label title = Headings.section(words.get("opportunity.promises"));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title, add);
    head.getStyleClass().add("opportunity-part-head");
    rate.getStyleClass().add("muted");
    getStyleClass().add("opportunity-promises");
    getChildren().addAll(head, rate, form, rows);
  }

  void show(ChainView shown, boolean nothingCanBeSaved) {
    view = shown;
    readOnly = nothingCanBeSaved;
    add.setDisable(readOnly);
    rate.setText(said(shown.keptByAll()));
    fill();
  }

  private String said(Rate kept) {
    return kept.isShown()
        ? words.get(
            "opportunity.kept-rate",
            kept.hits(),
            kept.n(),
            Math.round(kept.low() * 100),
            Math.round(kept.high() * 100))
        : words.get("opportunity.kept-few", kept.n(), Rate.LEAST);
  }

  private void fill() {
    List<CommitmentRow> all = view.opportunity().promises();
    rows.getChildren().clear();
    if (all.isEmpty()) {
      Label none = Headings.body(words.get("opportunity.no-promises"));
      none.getStyleClass().add("muted");
      rows.getChildren().add(none);
    }
    for (CommitmentRow row : all.stream().limit(most).toList()) {
      rows.getChildren().addAll(row(row.commitment()), hairline());
    }
    if (all.size() > most) {
      Button more = Buttons.link(words.get("opportunity.promise.more", all.size() - most));
      more.setOnAction(
          e -> {
            int from = most;
            most += MORE;
            fill();
            focus(from);
          });
      rows.getChildren().add(more);
    }
  }

  private Node row(Commitment it) {
    PromiseRow row = new PromiseRow(kit, it, acts, readOnly, this::willMove);
    if (it.id().equals(focusOn)) {
      focusOn = "";
      kit.background().run(() -> true).then(done -> row.focus());
    }
    return row;
  }

  /** A row that is written anew keeps the focus, wherever it goes. */
  private void willMove(Commitment promise) {
    focusOn = promise.id();
  }

  private void focus(int at) {
    int node = at * 2; // a hairline follows each row
    if (node < rows.getChildren().size() && rows.getChildren().get(node) instanceof PromiseRow r) {
      r.focus();
    }
  }

  private void ask() {
    PromiseForm asked =
        new PromiseForm(
            kit,
            view,
            promise -> {
              close();
              willMove(promise);
              acts.add(promise, Phrase.of("opportunity.act-promise", promise.what()));
            },
            this::close);
    form.getChildren().setAll(asked);
    asked.requestFocus();
  }

  private void close() {
    form.getChildren().clear();
    add.requestFocus();
  }

  private static Region hairline() {
    Region hairline = new Region();
    hairline.getStyleClass().add("aw-hairline");
    return hairline;
  }
}
