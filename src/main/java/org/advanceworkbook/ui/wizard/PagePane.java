package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.words.Words;

/** The column of a page with its fields bound to the plan. */
final class PagePane {
  private final WizardParts parts;
  private final VBox column = new VBox();
  private Runnable first = () -> {};
  private boolean hasFirst;

  PagePane(WizardParts parts) {
    this.parts = parts;
    column.getStyleClass().add("aw-step-page");
  }

  Node view() {
    return column;
  }

  Words words() {
    return parts.kit().words();
  }

  void add(Node... nodes) {
    column.getChildren().addAll(nodes);
  }

  void focusFirst() {
    first.run();
  }

  /** Remembers where the focus goes when the page opens. */
  private <F extends Field<?>> F remember(F field) {
    if (!hasFirst) {
      hasFirst = true;
      first = field::focus;
    }
    return field;
  }

  Field<TextArea> area(
      String label,
      int rows,
      Function<CallPlan, String> get,
      BiFunction<CallPlan, String, CallPlan> set) {
    Field<TextArea> field = remember(parts.kit().fields().area(label, rows));
    parts.bind(field.input(), get, set);
    return field;
  }

  Field<TextField> text(
      String label, Function<CallPlan, String> get, BiFunction<CallPlan, String, CallPlan> set) {
    Field<TextField> field = remember(parts.kit().fields().text(label));
    parts.bind(field.input(), get, set);
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
        .hint(words().get("pages.one-a-line"));
  }

  /** Keeps a value of a control in step with the plan. Disable the control of a frozen plan. */
  <V> void keep(
      Property<V> value, Function<CallPlan, V> get, BiFunction<CallPlan, V, CallPlan> set) {
    parts.whenChanged(
        () -> {
          V now = get.apply(parts.plan());
          if (!Objects.equals(now, value.getValue())) {
            value.setValue(now);
          }
        });
    value.addListener((o, was, is) -> parts.editor().edit(p -> set.apply(p, is)));
  }

  /** Fields side by side, sharing the width. */
  static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("aw-step-row");
    for (Node node : nodes) {
      HBox.setHgrow(node, Priority.ALWAYS);
      if (node instanceof Field<?> field) {
        field.grow();
      }
    }
    return row;
  }
}
