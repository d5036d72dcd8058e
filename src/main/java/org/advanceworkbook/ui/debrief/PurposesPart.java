package org.advanceworkbook.ui.debrief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.PurposeResult;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.words.Words;

/** The client's own words and what came of each purpose; kept apart from the outcome. */
final class PurposesPart extends VBox {
  private static final PurposeResult NOTHING = new PurposeResult(false, 0, "");

  private final DebriefParts parts;
  private final Words words;

  PurposesPart(DebriefParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    getStyleClass().add("debrief-part");
    Field<TextField> evidence =
        parts.kit().fields().text(words.get("debrief.evidence")).id("debrief-evidence");
    evidence.hint(words.get("debrief.evidence.hint"));
    parts.text(evidence.input(), Debrief::evidence, Debrief::withEvidence);
    getChildren().addAll(evidence, Headings.row(words.get("debrief.purposes")));
    List<Purpose> planned = parts.plan().frame().livePurposes();
    if (planned.isEmpty()) {
      getChildren().add(Headings.small(words.get("debrief.purposes.none")));
    }
    planned.forEach(p -> getChildren().add(row(p)));
  }

  private VBox row(Purpose purpose) {
    CheckBox met = parts.kit().fields().check(words.get("debrief.met." + purpose.name()));
    parts.value(
        met.selectedProperty(),
        d -> of(d, purpose).met(),
        (d, is) -> with(d, purpose, r -> r.withMet(is)));
    Field<TextField> note = parts.kit().fields().text(words.get("debrief.note")).grow();
    note.label().setAccessibleText(words.get("debrief.note-on", words.name(purpose)));
    parts.text(
        note.input(),
        d -> of(d, purpose).note(),
        (d, text) -> with(d, purpose, r -> r.withNote(text)));
    HBox second = new HBox(note);
    second.getStyleClass().add("debrief-fields");
    if (purpose.kind() == CallKind.SALES_CALL) {
      second.getChildren().addFirst(depth(purpose));
    }
    VBox row = new VBox(met, second);
    row.getStyleClass().addAll("debrief-list", "debrief-line");
    return row;
  }

  private Field<Segmented<Integer>> depth(Purpose purpose) {
    Field<Segmented<Integer>> depth =
        parts
            .kit()
            .fields()
            .segmented(
                words.get("debrief.depth"),
                Segmented.options(List.of(0, 1, 2, 3), String::valueOf));
    depth.hint(words.get("debrief.depth.hint"));
    parts.value(
        depth.input().valueProperty(),
        d -> of(d, purpose).depth(),
        (d, is) -> with(d, purpose, r -> r.withDepth(is)));
    return depth;
  }

  private static PurposeResult of(Debrief debrief, Purpose purpose) {
    return debrief.purposes().getOrDefault(purpose, NOTHING);
  }

  private static Debrief with(
      Debrief debrief, Purpose purpose, UnaryOperator<PurposeResult> change) {
    Map<Purpose, PurposeResult> all = new EnumMap<>(Purpose.class);
    all.putAll(debrief.purposes());
    all.put(purpose, change.apply(of(debrief, purpose)));
    return debrief.withPurposes(all);
  }
}
