package org.advanceworkbook.ui.debrief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shown;

/** The promises of one side. Rows keep their place, and the focus stays where the work is. */
final class PromiseList extends VBox {
  private final DebriefParts parts;
  private final Side side;
  private final Map<String, PromiseRow> rows = new LinkedHashMap<>();
  private final VBox list = new VBox();
  private final Button add;
  private boolean asked;

  PromiseList(DebriefParts parts, Side side, String title, Label hint, String verb) {
    this.parts = parts;
    this.side = side;
    add = Buttons.link(verb, Icons.PLUS);
    add.setId(side == Side.CLIENT ? "debrief-add-client" : "debrief-add-ours");
    add.setOnAction(
        e -> {
          Commitment fresh = parts.editor().newPromise(side);
          parts.editor().promise(fresh);
          focus(fresh.id());
        });
    getStyleClass().add("debrief-part");
    list.getStyleClass().add("debrief-list");
    getChildren().addAll(Headings.section(title), hint, list, add);
    parts.whenChanged(this::refresh);
  }

  /** Puts the focus into the row of a promise, if it is one of this side. */
  void focus(String id) {
    if (rows.containsKey(id)) {
      rows.get(id).focus();
    }
  }

  /**
   * The debrief could not be finished: from now on each field says what it lacks, and the focus
   * goes where the work is.
   */
  void showMissing() {
    asked = true;
    refresh();
    if (side == Side.CLIENT && parts.debrief().outcome() == Outcome.ADVANCE) {
      rows.values().stream().findFirst().ifPresentOrElse(PromiseRow::focus, add::requestFocus);
    }
  }

  private void sayMissing() {
    boolean wanted =
        asked
            && side == Side.CLIENT
            && parts.debrief().outcome() == Outcome.ADVANCE
            && !parts.editor().missing().isEmpty();
    boolean first = true;
    for (PromiseRow row : rows.values()) {
      row.lacks(wanted && first);
      first = false;
    }
  }

  private void refresh() {
    List<Commitment> now =
        parts.debrief().promises().stream().filter(p -> p.side() == side).toList();
    List<String> ids = now.stream().map(Commitment::id).toList();
    rows.keySet().retainAll(ids);
    for (Commitment promise : now) {
      PromiseRow row = rows.get(promise.id());
      if (row == null) {
        rows.put(promise.id(), new PromiseRow(parts, promise, () -> drop(promise.id())));
      } else {
        row.show(promise);
      }
    }
    List<PromiseRow> shown = ids.stream().map(rows::get).toList();
    if (!list.getChildren().equals(shown)) {
      list.getChildren().setAll(shown);
    }
    Shown.when(list, !shown.isEmpty());
    sayMissing();
  }

  private void drop(String id) {
    Commitment gone =
        parts.debrief().promises().stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    parts.editor().dropPromise(id);
    add.requestFocus();
    if (gone != null && !(gone.who() + gone.what()).isBlank()) {
      parts
          .kit()
          .notices()
          .tell(
              parts.kit().words().get("debrief.promise.removed"),
              parts.kit().words().get("kit.undo"),
              () -> parts.editor().promise(gone));
    }
  }
}
