package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.objective.Finding;
import org.advanceworkbook.domain.objective.Heading;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.Status;
import org.advanceworkbook.domain.objective.Verdict;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.UndoStack;

/** What the coach says about the objective: four headings, each with words, reason and rewrite. */
final class CoachPanel {
  private final WizardParts parts;
  private final VBox view = new VBox();
  private final VBox tests = new VBox();
  private final Label verdict = new Label();
  private Judgement shown;

  CoachPanel(WizardParts parts) {
    this.parts = parts;
    Words words = parts.kit().words();
    Label title = Headings.section(words.get("wizard.coach"));
    title.setWrapText(false);
    title.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, verdict);
    head.getStyleClass().add("aw-coach-head");
    view.getStyleClass().addAll("aw-wizard-side-column", "aw-coach");
    view.getChildren().addAll(head, tests);
    parts.whenChanged(this::show);
  }

  VBox view() {
    return view;
  }

  /** Puts a text in the place of the objective; one act that can be taken back. */
  static void use(WizardParts parts, String rewrite) {
    String before = parts.plan().outcome().target().text();
    set(parts, rewrite);
    parts
        .undo()
        .did(
            new UndoStack.Act(
                Phrase.of("wizard.coach.act"),
                () -> set(parts, before),
                () -> set(parts, rewrite)));
  }

  private static void set(WizardParts parts, String text) {
    parts
        .editor()
        .edit(
            p ->
                p.withOutcome(
                    p.outcome()
                        .with(
                            CommitmentLevel.TARGET,
                            TargetSentence.read(
                                parts, p.outcome().target().withText(text), text))));
  }

  /** The first rewrite on offer. */
  static Optional<String> first(Judgement judgement) {
    return judgement.findings().stream()
        .map(Finding::rewrite)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private void show() {
    Judgement now = parts.editor().judgement(CommitmentLevel.TARGET);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    boolean nothing = now.untouched();
    verdict.setVisible(!nothing);
    if (nothing) {
      Label text = Headings.small(parts.kit().words().get("wizard.coach.empty"));
      text.getStyleClass().add("muted");
      tests.getChildren().setAll(text);
      return;
    }
    boolean advance = now.verdict() == Verdict.ADVANCE || now.verdict() == Verdict.PURPOSE_ONLY;
    verdict.setText(word(parts.kit().words(), now.verdict()));
    verdict.setGraphic((advance ? Icons.DONE : Icons.LOOK).node(16));
    verdict.getStyleClass().setAll("label", "aw-verdict", advance ? "success" : "warning");
    tests.getChildren().setAll(now.findings().stream().map(f -> test(now, f)).toList());
  }

  static String word(Words words, Verdict verdict) {
    return words.get("wizard.verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static Icons icon(Status status) {
    return switch (status) {
      case PASS -> Icons.DONE;
      case WARN, FAIL -> Icons.LOOK;
      case UNKNOWN -> Icons.NOT_BEGUN;
    };
  }

  static String role(Status status) {
    return switch (status) {
      case PASS -> "success";
      case WARN, FAIL -> "warning";
      case UNKNOWN -> "muted";
    };
  }

  static String name(Words words, Heading heading) {
    return words.get("wizard.heading." + heading.name().toLowerCase(Locale.ROOT));
  }

  private Node test(Judgement judgement, Finding finding) {
    Words words = parts.kit().words();
    Label name = Headings.row(name(words, finding.heading()));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label word = new Label(words.say(finding.verdictWord()));
    word.getStyleClass().addAll("medium", "text-small", role(finding.status()));
    word.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(name, word);
    VBox lines = new VBox(head);
    lines.getStyleClass().add("aw-coach-lines");
    finding
        .quoted()
        .map(span -> words.get("wizard.coach.quote", span.of(judgement.text())))
        .ifPresent(quote -> lines.getChildren().add(Headings.body(quote)));
    Label reason = Headings.small(words.say(finding.reason()));
    reason.getStyleClass().add("muted");
    lines.getChildren().add(reason);
    if (!finding.rewrite().isBlank() && !parts.editor().isFrozen()) {
      lines.getChildren().add(rewrite(finding.rewrite()));
    }
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox row = new HBox(icon(finding.status()).node(20, role(finding.status())), lines);
    row.getStyleClass().add("aw-coach-test");
    return row;
  }

  private Node rewrite(String text) {
    Words words = parts.kit().words();
    Label label = Headings.small(text);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    Button use = Buttons.small(words.get("wizard.coach.use"));
    use.setAccessibleText(words.get("wizard.coach.use-this", text));
    use.setOnAction(e -> use(parts, text));
    HBox row = new HBox(label, use);
    row.getStyleClass().add("aw-coach-rewrite");
    return row;
  }

  /** The findings under one heading that decide its mark: the worst first. */
  static List<Finding> under(Judgement judgement, Heading heading) {
    return judgement.findings().stream().filter(f -> f.heading() == heading).toList();
  }
}
