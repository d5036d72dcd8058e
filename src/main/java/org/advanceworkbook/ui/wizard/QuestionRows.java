package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CarriedKind;
import org.advanceworkbook.domain.call.LearningGoal;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** The questions of a plan in the order of asking: words, note, must ask, and what they serve. */
final class QuestionRows {
  private final WizardParts parts;
  private final Words words;
  private final Supplier<List<LearningGoal>> goals;
  private final RecordRows<PlannedQuestion> rows;
  private final Node view;

  /**
   * @param goals what questions can serve; empty where a step has no goals
   */
  QuestionRows(
      WizardParts parts,
      Supplier<List<LearningGoal>> goals,
      Function<CallPlan, List<PlannedQuestion>> get,
      BiFunction<CallPlan, List<PlannedQuestion>, CallPlan> set) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.goals = goals;
    rows = new RecordRows<>(parts, PlannedQuestion::id, PlannedQuestion::text, get, set);
    view = rows.show(this::row);
  }

  Node view() {
    return view;
  }

  void add(PlannedQuestion question) {
    rows.add(question);
  }

  boolean focusFirst() {
    return rows.focusFirst();
  }

  private Node row(ReadOnlyObjectProperty<PlannedQuestion> item) {
    TextArea text = quiet(words.get("wizard.question.text"), "aw-quiet-strong");
    rows.text(text, item, PlannedQuestion::text, PlannedQuestion::withText);
    text.addEventFilter(KeyEvent.KEY_PRESSED, key -> enter(key, text, item.get()));
    HBox.setHgrow(text, Priority.ALWAYS);
    TextArea note = quiet(words.get("wizard.question.note"), "aw-quiet-small");
    rows.text(note, item, PlannedQuestion::note, PlannedQuestion::withNote);
    HBox top = new HBox(number(item), text, letters(item), must(item));
    top.getChildren().add(rows.remover(item));
    top.getStyleClass().addAll("aw-row-line", "aw-question-line");
    VBox more = new VBox(aim(item), note, unlinked(item));
    more.getStyleClass().add("aw-question-more");
    VBox row = new VBox(top, more);
    row.getStyleClass().add("aw-question-row");
    return row;
  }

  // Enter goes on to the next question and makes one after the last; Shift+Enter breaks the line.
  private void enter(KeyEvent key, TextArea text, PlannedQuestion question) {
    boolean other = key.isShortcutDown() || key.isAltDown() || !text.isEditable();
    if (key.getCode() != KeyCode.ENTER || other) {
      return;
    }
    key.consume();
    if (key.isShiftDown()) {
      text.replaceSelection("\n");
    } else if (!rows.focusAfter(question) && !question.text().isBlank()) {
      rows.add(PlannedQuestions.own(question.purpose()));
    }
  }

  private TextArea quiet(String name, String style) {
    TextArea area = parts.kit().fields().area(name, 1).input();
    area.setPromptText(name);
    area.getStyleClass().addAll("aw-quiet", style);
    return area;
  }

  private Node number(ReadOnlyObjectProperty<PlannedQuestion> item) {
    Label number = new Label();
    number.getStyleClass().addAll("semibold", "aw-question-number");
    parts.whenChanged(
        () -> {
          List<String> ids = rows.items().stream().map(PlannedQuestion::id).toList();
          number.setText(String.valueOf(ids.indexOf(item.get().id()) + 1));
        });
    return number;
  }

  private Node aim(ReadOnlyObjectProperty<PlannedQuestion> item) {
    Label aim = Headings.caption("");
    aim.getStyleClass().addAll("muted", "aw-question-aim");
    aim.managedProperty().bind(aim.textProperty().isNotEmpty());
    rows.follow(item, q -> aim.setText(aimed(q)));
    return aim;
  }

  // A question that was taken over says from which call.
  private String aimed(PlannedQuestion question) {
    String from =
        parts.plan().carried().stream()
            .filter(c -> c.kind() == CarriedKind.QUESTION && c.id().equals(question.id()))
            .filter(c -> c.on() != null)
            .map(c -> words.get("wizard.carried.from", parts.kit().dates().day(c.on())))
            .findFirst()
            .orElse("");
    return Stream.of(question.aim(), from)
        .filter(t -> !t.isBlank())
        .collect(Collectors.joining(", "));
  }

  private Node must(ReadOnlyObjectProperty<PlannedQuestion> item) {
    Button must = Buttons.icon(Icons.STAR, words.get("wizard.question.must"));
    must.setDisable(parts.editor().isFrozen());
    rows.follow(
        item,
        q -> {
          must.setGraphic(q.mustAsk() ? Icons.STAR_FULL.node(20, "accent") : Icons.STAR.node(20));
          must.setAccessibleText(
              q.mustAsk()
                  ? words.get("wizard.question.must.on")
                  : words.get("wizard.question.must"));
        });
    must.setOnAction(e -> rows.change(item.get(), q -> q.withMustAsk(!q.mustAsk())));
    return must;
  }

  private Node letters(ReadOnlyObjectProperty<PlannedQuestion> item) {
    HBox box = new HBox();
    box.getStyleClass().add("aw-letters");
    parts.whenChanged(() -> letters(box, item));
    return box;
  }

  private void letters(HBox box, ReadOnlyObjectProperty<PlannedQuestion> item) {
    List<String> all = goals.get().stream().map(LearningGoal::letter).toList();
    if (!all.equals(box.getUserData())) {
      box.setUserData(all);
      box.getChildren().setAll(all.stream().map(l -> letter(l, item)).toList());
    }
  }

  private Button letter(String letter, ReadOnlyObjectProperty<PlannedQuestion> item) {
    Button button = Buttons.plain(letter);
    button.getStyleClass().add("aw-letter");
    button.setDisable(parts.editor().isFrozen());
    rows.follow(
        item,
        q -> {
          boolean on = q.learns().contains(letter);
          button.getStyleClass().remove("aw-letter-on");
          button.getStyleClass().addAll(on ? List.of("aw-letter-on") : List.of());
          button.setAccessibleText(
              on
                  ? words.get("wizard.question.serves", letter)
                  : words.get("wizard.question.serve", letter));
        });
    button.setOnAction(e -> rows.change(item.get(), q -> turned(q, letter)));
    return button;
  }

  private static PlannedQuestion turned(PlannedQuestion question, String letter) {
    List<String> learns = new ArrayList<>(question.learns());
    if (!learns.remove(letter)) {
      learns.add(letter);
    }
    return question.withLearns(learns.stream().sorted().toList());
  }

  private Node unlinked(ReadOnlyObjectProperty<PlannedQuestion> item) {
    Label flag = Headings.small(words.get("wizard.question.unlinked"));
    flag.setGraphic(Icons.LOOK.node(16));
    flag.getStyleClass().addAll("warning", "aw-question-flag");
    parts.whenChanged(
        () -> {
          flag.setVisible(!goals.get().isEmpty() && item.get().learns().isEmpty());
          flag.setManaged(flag.isVisible());
        });
    return flag;
  }
}
