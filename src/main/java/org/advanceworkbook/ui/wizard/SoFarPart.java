package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.EarlierCalls;

/** What is known from earlier calls: how they ended, what was answered, what still is not. */
final class SoFarPart {
  private static final int FEW = 4;
  private static final int LAST_CALLS = 2;

  private final WizardParts parts;
  private final Words words;
  private final boolean answers;
  private final VBox lines = new VBox();
  private final VBox view;
  private boolean all;
  private Set<String> asked;
  private EarlierCalls known = EarlierCalls.NONE;

  private SoFarPart(WizardParts parts, boolean answers) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.answers = answers;
    lines.getStyleClass().add("aw-so-far");
    view = StepForm.part(words.get("wizard.so-far"), lines);
    view.managedProperty().bind(view.visibleProperty());
    parts.whenChanged(this::look);
    new Earlier(parts, this::show);
  }

  /** The last calls and what is still open, for the side of the first step. */
  static Node calls(WizardParts parts) {
    return new SoFarPart(parts, false).view;
  }

  /** The answers of earlier calls, for the step of the questions. */
  static Node answers(WizardParts parts) {
    return new SoFarPart(parts, true).view;
  }

  private void look() {
    Set<String> now =
        parts.plan().discovery().questions().stream()
            .map(q -> folded(q.text()))
            .collect(Collectors.toSet());
    if (!now.equals(asked)) {
      asked = now;
      show(known);
    }
  }

  private static String folded(String question) {
    return question.strip().toLowerCase(Locale.ROOT);
  }

  private void show(EarlierCalls now) {
    known = now;
    List<Node> nodes = answers ? learnt() : lastCalls();
    nodes.addAll(open());
    view.setVisible(!nodes.isEmpty());
    lines.getChildren().setAll(nodes);
  }

  private List<Node> learnt() {
    List<Node> nodes = new ArrayList<>();
    known.learnt().stream().limit(all ? Integer.MAX_VALUE : FEW).forEach(l -> nodes.add(line(l)));
    int hidden = known.learnt().size() - nodes.size();
    if (hidden > 0) {
      Button more = Buttons.link(words.count("wizard.so-far.more", hidden));
      more.setOnAction(
          e -> {
            all = true;
            show(known);
            view.requestFocus();
          });
      nodes.add(more);
    }
    return nodes;
  }

  private Node line(EarlierCalls.Learnt learnt) {
    Label question = muted(learnt.question());
    Label answer = Headings.body(learnt.answer());
    VBox texts = new VBox(question, answer, when(learnt));
    return row(Icons.CHECK.node(20, "muted"), texts);
  }

  private List<Node> lastCalls() {
    List<Node> nodes = new ArrayList<>();
    known.calls().stream().limit(LAST_CALLS).forEach(row -> nodes.add(line(row)));
    return nodes;
  }

  private Node line(CallRow call) {
    String day = call.date() == null ? "" : parts.kit().dates().day(call.date());
    Label head = Headings.row(day.isEmpty() ? words.name(call.outcome()) : day);
    String told = Texts.given(call.agreedToDo()) ? call.agreedToDo() : call.nextStep();
    VBox texts = new VBox(head, muted(words.name(call.outcome())));
    if (Texts.given(told)) {
      texts.getChildren().add(Headings.small(told));
    }
    return row(parts.kit().outcomes().mark(call.outcome(), 20), texts);
  }

  private List<Node> open() {
    if (known.unanswered().isEmpty()) {
      return List.of();
    }
    VBox texts = new VBox(Headings.row(words.get("wizard.so-far.open")));
    known.unanswered().stream().limit(FEW).forEach(q -> texts.getChildren().add(muted(q)));
    return List.of(row(Icons.HELP.node(20, "muted"), texts));
  }

  private static Node row(Node mark, VBox texts) {
    texts.getStyleClass().add("aw-so-far-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox row = new HBox(mark, texts);
    row.getStyleClass().add("aw-so-far-row");
    return row;
  }

  private static Label muted(String text) {
    Label label = Headings.small(text);
    label.getStyleClass().add("muted");
    return label;
  }

  private Label when(EarlierCalls.Learnt learnt) {
    String day =
        learnt.on() == null
            ? words.get("wizard.so-far.before")
            : parts.kit().dates().day(learnt.on());
    boolean again = asked.contains(folded(learnt.question()));
    Label label = Headings.caption(again ? words.get("wizard.so-far.again", day) : day);
    label.getStyleClass().add(again ? "warning" : "subtle");
    return label;
  }
}
