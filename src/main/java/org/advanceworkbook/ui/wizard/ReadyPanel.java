package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.steps.Readiness;
import org.advanceworkbook.domain.steps.ReadinessItem;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanPrinter;

/** Whether the plan is ready, item by item, and the ways to paper. */
final class ReadyPanel {
  private final WizardParts parts;
  private final Words words;
  private final ObjectProperty<PlanPrinter.Sheet> sheet;
  private final Consumer<StepId> open;
  private final VBox items = new VBox();
  private final Label verdict = Headings.section("");
  private final Label points = Headings.small("");
  private final PlanPaper paper;
  private final VBox view;

  ReadyPanel(WizardParts parts, ObjectProperty<PlanPrinter.Sheet> sheet, Consumer<StepId> open) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.sheet = sheet;
    this.open = open;
    this.paper = new PlanPaper(parts, sheet::get);
    Button print = Buttons.plain(words.get("pages.review.print"), Icons.PRINT);
    print.setId("review-print");
    print.setOnAction(e -> print());
    Button pdf = Buttons.primary(words.get("pages.review.pdf"), Icons.PDF);
    pdf.setId("review-pdf");
    pdf.setOnAction(e -> export());
    HBox ways = new HBox(pdf, print);
    ways.getStyleClass().add("aw-actions");
    view =
        new VBox(
            head(),
            items,
            sheets(),
            ways,
            new SendAgenda(parts).view(),
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
    verdict.setText(ReadyWords.verdict(words, readiness));
    points.setText(words.get("pages.review.points", readiness.points()));
    items.getChildren().setAll(ReadyWords.ordered(readiness).stream().map(this::row).toList());
  }

  private Node head() {
    points.getStyleClass().add("muted");
    points.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(verdict, Priority.ALWAYS);
    verdict.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(verdict, points);
    head.getStyleClass().add("aw-coach-head");
    return head;
  }

  private Node row(ReadinessItem item) {
    Label text = Headings.body(ReadyWords.say(words, item));
    VBox texts = new VBox(text);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Node icon = item.met() ? Icons.DONE.node(20, "success") : Icons.LOOK.node(20, "warning");
    HBox row = new HBox(icon, texts);
    if (!item.met()) {
      Label worth = Headings.caption(ReadyWords.worth(words, item));
      worth.getStyleClass().add("muted");
      texts.getChildren().add(worth);
      Button go = Buttons.link(words.get("pages.review.open"));
      go.setMinWidth(Region.USE_PREF_SIZE);
      go.setAccessibleText(words.get("pages.review.open-step", text.getText()));
      go.setOnAction(e -> open.accept(item.step()));
      row.getChildren().add(go);
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("aw-ready-row");
    return row;
  }

  private Node sheets() {
    Field<Segmented<PlanPrinter.Sheet>> field =
        parts
            .kit()
            .fields()
            .segmented(
                words.get("wizard.review.sheet"),
                List.of(
                    Segmented.Option.of(
                        PlanPrinter.Sheet.PLAN, words.get("wizard.review.sheet.plan")),
                    Segmented.Option.of(
                        PlanPrinter.Sheet.PLAN_AND_DEBRIEF, words.get("wizard.review.sheet.both")),
                    Segmented.Option.of(
                        PlanPrinter.Sheet.CLIENT, words.get("wizard.review.sheet.client"))));
    field.input().valueProperty().bindBidirectional(sheet);
    return field;
  }

  void export() {
    paper.export();
  }

  void print() {
    paper.print();
  }
}
