package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;

/** A column of fields that write straight into the plan. */
final class StepForm {
  private final WizardParts parts;
  private final List<TextInputControl> inputs = new ArrayList<>();
  private final VBox view = new VBox();

  StepForm(WizardParts parts) {
    this.parts = parts;
    view.getStyleClass().add("aw-wizard-form");
  }

  VBox view() {
    return view;
  }

  /** Several lines of the plan, not yet put anywhere. */
  Field<TextArea> area(
      String label,
      int rows,
      Function<CallPlan, String> get,
      BiFunction<CallPlan, String, CallPlan> set) {
    Field<TextArea> field = parts.kit().fields().area(label, rows);
    parts.bind(field.input(), get, set);
    inputs.add(field.input());
    return field;
  }

  /** A list of plain lines, one item a line. */
  Field<TextArea> lines(
      String label,
      Function<CallPlan, List<String>> get,
      BiFunction<CallPlan, List<String>, CallPlan> set) {
    return area(
            label,
            2,
            p -> String.join("\n", get.apply(p)),
            (p, text) -> set.apply(p, text.isEmpty() ? List.of() : List.of(text.split("\n", -1))))
        .hint(parts.kit().words().get("pages.one-a-line"));
  }

  /** Puts nodes below what is there. */
  StepForm with(Node... nodes) {
    view.getChildren().addAll(nodes);
    return this;
  }

  /** A section with its title. */
  static VBox part(String title, Node... nodes) {
    VBox part = new VBox(Headings.section(title));
    part.getChildren().addAll(nodes);
    part.getStyleClass().add("aw-wizard-part");
    return part;
  }

  /** Fields side by side, sharing the width. */
  static HBox row(Field<?>... fields) {
    HBox row = new HBox();
    row.getStyleClass().add("aw-field-row");
    for (Field<?> field : fields) {
      field.setPrefWidth(10);
      row.getChildren().add(field.grow());
    }
    return row;
  }

  /** Puts the focus on {@code node}, or where that takes none on the first empty field. */
  void focus(Node node) {
    if (node.isDisabled()) {
      focusFirst();
    } else {
      node.requestFocus();
    }
  }

  /** Puts the focus on the first empty field, or the first one. */
  void focusFirst() {
    inputs.stream()
        .filter(i -> i.getText().isBlank())
        .findFirst()
        .or(() -> inputs.stream().findFirst())
        .ifPresent(Node::requestFocus);
  }
}
