package org.advanceworkbook.ui.wizard;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.steps.Readiness;
import org.advanceworkbook.domain.steps.ReadinessItem;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanPrinter;

/** Whether the plan is ready, item by item, and the ways to paper. */
final class ReadyPanel {
  private final WizardParts parts;
  private final Words words;
  private final Consumer<StepId> open;
  private final VBox items = new VBox();
  private final Label points = Headings.small("");
  private final VBox view;

  ReadyPanel(WizardParts parts, Consumer<StepId> open) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.open = open;
    Button print = Buttons.plain(words.get("pages.review.print"), Icons.PRINT);
    print.setOnAction(e -> print());
    Button pdf = Buttons.primary(words.get("pages.review.pdf"), Icons.PDF);
    pdf.setOnAction(e -> export());
    HBox ways = new HBox(pdf, print);
    ways.getStyleClass().add("aw-actions");
    view =
        new VBox(
            Headings.section(words.get("pages.review.ready")),
            points,
            items,
            ways,
            Headings.small(words.get("pages.review.any-time")));
    view.getStyleClass().addAll("aw-ready", "aw-step-item");
    items.getStyleClass().add("aw-ready-items");
    Shortcut.PRINT.on(view, this::print);
    Shortcut.EXPORT_PDF.on(view, this::export);
    parts.whenChanged(this::show);
  }

  Node view() {
    return view;
  }

  private void show() {
    Readiness readiness = parts.editor().readiness();
    points.setText(words.get("pages.review.points", readiness.points()));
    items.getChildren().setAll(readiness.items().stream().map(this::row).toList());
  }

  private Node row(ReadinessItem item) {
    Label text = Headings.body(words.get(item.key() + (item.met() ? ".met" : ".missing")));
    HBox.setHgrow(text, Priority.ALWAYS);
    Node icon = item.met() ? Icons.DONE.node(20, "success") : Icons.LOOK.node(20, "warning");
    HBox row = new HBox(icon, text);
    if (!item.met()) {
      Button go = Buttons.link(words.get("pages.review.open"));
      go.setAccessibleText(words.get("pages.review.open-step", text.getText()));
      go.setOnAction(e -> open.accept(item.step()));
      row.getChildren().add(go);
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("aw-step-row");
    return row;
  }

  private byte[] pdf() {
    return parts
        .printer()
        .pdf(
            new CallRecord(parts.plan(), null, "", ""),
            PlanPrinter.Sheet.PLAN_AND_DEBRIEF,
            parts.settings().get().paper());
  }

  private void export() {
    String name = words.get("pages.review.file", parts.plan().frame().accountName().strip());
    parts
        .kit()
        .dialogs()
        .fileToSave(words.get("pages.review.where"), name, Dialogs.FileKind.PDF)
        .ifPresent(this::write);
  }

  private void write(String place) {
    parts
        .kit()
        .background()
        .run(
            () -> {
              parts.printer().write(pdf(), place);
              return place;
            })
        .then(done -> parts.kit().notices().tell(words.get("pages.review.written", done)));
  }

  private void print() {
    parts
        .kit()
        .background()
        .run(() -> parts.printer().print(pdf(), parts.plan().frame().accountName()))
        .then(
            printed -> {
              if (printed == PlanPrinter.Printed.NO_PRINTER) {
                parts.kit().notices().warn(words.get("shell.no-printer"));
              }
            });
  }
}
