package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Discovery;
import org.advanceworkbook.domain.call.LearningGoal;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** The wanted advance, and what must be learnt to earn it: A, B, C. */
final class GoalsPart {
  private final WizardParts parts;
  private final Words words;
  private final VBox list = new VBox();
  private final Map<String, Node> rows = new HashMap<>();
  private final Map<String, TextField> inputs = new HashMap<>();
  private final VBox view;

  GoalsPart(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    Label advance = Headings.row("");
    advance.setGraphic(Icons.ADVANCE.node(20, "accent"));
    Label caption = Headings.caption(words.get("wizard.discover.goals"));
    caption.getStyleClass().add("muted");
    Button add = Buttons.link(words.get("wizard.discover.goals.add"), Icons.PLUS);
    add.setId("goal-add");
    add.setDisable(parts.editor().isFrozen());
    add.setOnAction(e -> add());
    list.getStyleClass().add("aw-goals");
    view = new VBox(advance, caption, list, add);
    view.getStyleClass().addAll("aw-card", "aw-goal-card");
    parts.whenChanged(() -> advanceText(advance));
    parts.whenChanged(this::refresh);
  }

  Node view() {
    return view;
  }

  private void advanceText(Label advance) {
    String text = parts.plan().outcome().target().text();
    advance.setText(text.isBlank() ? words.get("wizard.discover.no-advance") : text);
  }

  private List<LearningGoal> goals() {
    return parts.plan().discovery().goals();
  }

  private void refresh() {
    List<Node> nodes = goals().stream().map(this::row).toList();
    if (!list.getChildren().equals(nodes)) {
      list.getChildren().setAll(nodes);
    }
    for (LearningGoal goal : goals()) {
      TextField input = inputs.get(goal.letter());
      if (!goal.text().equals(input.getText())) {
        input.setText(goal.text());
      }
    }
  }

  private Node row(LearningGoal goal) {
    return rows.computeIfAbsent(goal.letter(), letter -> make(letter, goal.text()));
  }

  private Node make(String letter, String text) {
    Label tag = new Label(letter);
    tag.getStyleClass().add("aw-tag");
    TextField input = parts.kit().fields().text(words.get("wizard.discover.goal", letter)).input();
    input.setText(text);
    input.setEditable(!parts.editor().isFrozen());
    input.textProperty().addListener((o, was, is) -> write(letter, is == null ? "" : is));
    HBox.setHgrow(input, Priority.ALWAYS);
    inputs.put(letter, input);
    Button remove = Buttons.icon(Icons.CLOSE, words.get("wizard.discover.goal.remove", letter));
    remove.setDisable(parts.editor().isFrozen());
    remove.setOnAction(e -> remove(letter));
    HBox row = new HBox(tag, input, remove);
    row.getStyleClass().add("aw-row-line");
    return row;
  }

  private void edit(Discovery changed) {
    parts.editor().edit((CallPlan p) -> p.withDiscovery(changed));
  }

  private void write(String letter, String text) {
    Discovery now = parts.plan().discovery();
    edit(
        now.withGoals(
            now.goals().stream()
                .map(g -> g.letter().equals(letter) ? g.withText(text) : g)
                .toList()));
  }

  private void add() {
    String letter = freeLetter();
    edit(parts.plan().discovery().withGoals(Lists.plus(goals(), new LearningGoal(letter, ""))));
    Field.into(inputs.get(letter));
  }

  private String freeLetter() {
    List<String> used = goals().stream().map(LearningGoal::letter).toList();
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(i -> i < 26 ? String.valueOf((char) ('A' + i)) : "A" + i)
        .filter(l -> !used.contains(l))
        .findFirst()
        .orElseThrow();
  }

  // Letters never move to another goal: the other questions still point at theirs.
  private void remove(String letter) {
    Discovery before = parts.plan().discovery();
    Runnable out = () -> edit(without(parts.plan().discovery(), letter));
    Runnable back = () -> edit(with(parts.plan().discovery(), letter, before));
    out.run();
    parts.did(Phrase.of("wizard.row.remove"), back, out, words.get("wizard.row.removed"));
  }

  private static Discovery without(Discovery now, String letter) {
    List<PlannedQuestion> questions =
        now.questions().stream()
            .map(q -> q.withLearns(q.learns().stream().filter(l -> !l.equals(letter)).toList()))
            .toList();
    return now.withGoals(now.goals().stream().filter(g -> !g.letter().equals(letter)).toList())
        .withQuestions(questions);
  }

  // Only what was taken out comes back; questions written since stay as they are.
  private static Discovery with(Discovery now, String letter, Discovery before) {
    if (now.goals().stream().anyMatch(g -> g.letter().equals(letter))) {
      return now;
    }
    Set<String> pointing =
        before.questions().stream()
            .filter(q -> q.learns().contains(letter))
            .map(PlannedQuestion::id)
            .collect(Collectors.toSet());
    List<LearningGoal> goals = new ArrayList<>(now.goals());
    before.goals().stream().filter(g -> g.letter().equals(letter)).forEach(goals::add);
    goals.sort(Comparator.comparing(LearningGoal::letter));
    return now.withGoals(goals)
        .withQuestions(
            now.questions().stream()
                .map(
                    q ->
                        pointing.contains(q.id())
                            ? q.withLearns(Lists.plus(q.learns(), letter))
                            : q)
                .toList());
  }
}
