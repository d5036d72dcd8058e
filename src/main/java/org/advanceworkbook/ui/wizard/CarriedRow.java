package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CarriedItem;
import org.advanceworkbook.domain.call.CarriedKind;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.TakenOver;

/** What the plan took over, each thing with the call it came from; all of it can go again. */
final class CarriedRow extends VBox {
  private static final Set<CarriedKind> PROMISES =
      Set.of(CarriedKind.THEIR_PROMISE, CarriedKind.OUR_PROMISE);

  private final WizardParts parts;
  private final Words words;
  private final Runnable leave;
  private final Label said = Headings.small("");
  private final ListView<CarriedItem> list = new ListView<>();
  private final Button show = Buttons.small("");
  private final Button out;

  CarriedRow(WizardParts parts, Runnable leave) {
    this.parts = parts;
    this.leave = leave;
    this.words = parts.kit().words();
    said.setGraphic(Icons.RESTORE.node(16));
    said.setId("wizard-carried");
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    show.setId("wizard-carried-show");
    show.setOnAction(e -> open(!list.isVisible()));
    out = Buttons.small(words.get("wizard.carried.out"));
    out.setId("wizard-carried-out");
    out.setOnAction(e -> takeOut());
    list.setCellFactory(l -> new Line());
    list.setAccessibleText(words.get("wizard.carried.list"));
    list.getStyleClass().add("aw-carried-list");
    HBox line = new HBox(said, show, out);
    line.getStyleClass().addAll("aw-begin-row", "aw-begin-line");
    getChildren().addAll(line, list);
    open(false);
    parts.whenChanged(this::refresh);
  }

  /** Undo takes all of it out as long as the plan is open. */
  void remember() {
    if (!parts.plan().carried().isEmpty()) {
      CallPlan first = parts.plan();
      parts.did(Phrase.of("wizard.carried.act"), this::out, () -> back(first));
    }
  }

  private void out() {
    parts.editor().edit(TakenOver::out);
  }

  private void back(CallPlan first) {
    parts.editor().edit(p -> TakenOver.back(p, first));
  }

  private void takeOut() {
    CallPlan first = parts.plan();
    out();
    leave.run();
    parts.did(
        Phrase.of("wizard.carried.act-out"),
        () -> back(first),
        this::out,
        words.get("wizard.carried.gone"));
  }

  private void refresh() {
    List<CarriedItem> now = parts.plan().carried().stream().filter(c -> c.kind() != null).toList();
    Shown.when(this, !now.isEmpty());
    Shown.when(out, !parts.editor().isFrozen());
    if (!list.getItems().equals(now)) {
      list.getItems().setAll(now);
      said.setText(summary(now));
    }
  }

  private String summary(List<CarriedItem> now) {
    List<String> counts = new ArrayList<>();
    add(counts, "wizard.carried.questions", count(now, Set.of(CarriedKind.QUESTION)));
    add(counts, "wizard.carried.promises", count(now, PROMISES));
    add(counts, "wizard.carried.gaps", count(now, Set.of(CarriedKind.GAP)));
    add(counts, "wizard.carried.lessons", count(now, Set.of(CarriedKind.LESSON)));
    return words.get("wizard.carried", String.join(", ", counts));
  }

  private void add(List<String> counts, String key, long n) {
    if (n > 0) {
      counts.add(words.count(key, n));
    }
  }

  private static long count(List<CarriedItem> now, Set<CarriedKind> kinds) {
    return now.stream().filter(c -> kinds.contains(c.kind())).count();
  }

  private void open(boolean on) {
    Shown.when(list, on);
    show.setText(words.get(on ? "wizard.carried.hide" : "wizard.carried.show"));
  }

  private String line(CarriedItem item) {
    String from =
        item.on() == null
            ? words.get("wizard.carried.from-undated")
            : words.get("wizard.carried.from", parts.kit().dates().day(item.on()));
    return words.get("wizard.carried.line", words.name(item.kind()), text(item), from);
  }

  private String text(CarriedItem item) {
    if (item.kind() == CarriedKind.GAP) {
      return words.name(Gap.valueOf(item.id()));
    }
    return item.kind() == CarriedKind.KNOWN
        ? words.get("wizard.carried.known", words.name(Gap.valueOf(item.id())), item.text())
        : item.text();
  }

  private final class Line extends ListCell<CarriedItem> {
    Line() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(CarriedItem item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : line(item).replaceAll("\\s+", " "));
    }
  }
}
