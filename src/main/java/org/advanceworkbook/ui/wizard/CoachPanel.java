package org.advanceworkbook.ui.wizard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
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
import org.advanceworkbook.domain.objective.Pitfall;
import org.advanceworkbook.domain.objective.Status;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** What the coach says about the objective: four headings, each with words, reason and rewrite. */
final class CoachPanel {
  private record Shown(Judgement judgement, boolean copied) {}

  private final WizardParts parts;
  private final Words words;
  private final VBox view = new VBox();
  private final VBox tests = new VBox();
  private final Label verdict = new Label();
  private final Map<Heading, Node> rows = new EnumMap<>(Heading.class);
  private Runnable used = () -> {};
  private Shown shown;

  CoachPanel(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    Label title = Headings.section(words.get("wizard.coach"));
    title.setWrapText(false);
    title.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, verdict);
    head.getStyleClass().add("aw-coach-head");
    view.getStyleClass().addAll("aw-wizard-side-column", "aw-coach");
    view.getChildren().addAll(head, tests, new StretchCard(parts, () -> used.run()).view());
    parts.whenChanged(this::show);
  }

  VBox view() {
    return view;
  }

  /** Told after a rewrite was used; its button is gone by then, and the focus with it. */
  void onUsed(Runnable newUsed) {
    used = newUsed;
  }

  /** What the coach says under a heading; null while nothing is written. */
  Node row(Heading heading) {
    return rows.get(heading);
  }

  /**
   * Puts a text in the place of the objective; one act that can be taken back. What was typed after
   * it is not touched by taking it back.
   */
  static void use(WizardParts parts, String rewrite) {
    String before = parts.plan().outcome().target().text();
    set(parts, rewrite);
    parts.did(
        Phrase.of("wizard.coach.act"),
        () -> swap(parts, rewrite, before),
        () -> swap(parts, before, rewrite));
  }

  private static void swap(WizardParts parts, String from, String to) {
    parts.swap(from, to, () -> parts.plan().outcome().target().text(), t -> set(parts, t));
  }

  private static void set(WizardParts parts, String text) {
    parts
        .editor()
        .edit(p -> TargetSentence.with(p, TargetSentence.read(parts, p.outcome().target(), text)));
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
    Shown next = new Shown(now, parts.editor().review().copied());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    rows.clear();
    verdict.setVisible(!now.untouched());
    if (now.untouched()) {
      Label text = Headings.small(words.get("wizard.coach.empty"));
      text.getStyleClass().add("muted");
      tests.getChildren().setAll(text);
      return;
    }
    boolean good = CoachWords.good(now.verdict());
    verdict.setText(CoachWords.verdict(words, now.verdict()));
    verdict.setGraphic((good ? Icons.DONE : Icons.LOOK).node(16));
    verdict.getStyleClass().setAll("label", "aw-verdict-badge", good ? "good" : "look");
    tests.getChildren().setAll(now.findings().stream().map(f -> test(now, f)).toList());
    misses(next).ifPresent(line -> tests.getChildren().addFirst(line));
  }

  /** What the objective falls into, named in plain words; the main one first. */
  private Optional<Label> misses(Shown now) {
    List<Pitfall> all = new java.util.ArrayList<>(now.judgement().pitfalls());
    if (now.copied() && !all.contains(Pitfall.COPIED)) {
      all.add(Pitfall.COPIED);
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String named =
        all.stream().map(p -> CoachWords.pitfall(words, p)).collect(Collectors.joining(" "));
    Label line = Headings.small(named);
    line.setId("coach-pitfalls");
    line.getStyleClass().add("aw-coach-pitfalls");
    return Optional.of(line);
  }

  private Node test(Judgement judgement, Finding finding) {
    Label name = Headings.row(CoachWords.heading(words, finding.heading()));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Status status = CoachWords.shown(judgement, finding);
    String role = CoachWords.role(status);
    Label word = new Label(words.say(finding.verdictWord()));
    word.getStyleClass().addAll("medium", "text-small", role);
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
    HBox row = new HBox(CoachWords.icon(status).node(20, role), lines);
    row.getStyleClass().add("aw-coach-test");
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(CoachWords.said(words, judgement, finding));
    if (finding == CoachWords.worst(judgement, finding.heading())) {
      rows.put(finding.heading(), row);
    }
    return row;
  }

  private Node rewrite(String text) {
    Label label = Headings.small(text);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    Button use = Buttons.small(words.get("wizard.coach.use"));
    use.setMinWidth(Region.USE_PREF_SIZE);
    use.setAccessibleText(words.get("wizard.coach.use-this", text));
    use.setOnAction(
        e -> {
          use(parts, text);
          used.run();
        });
    HBox row = new HBox(label, use);
    row.getStyleClass().add("aw-coach-rewrite");
    return row;
  }
}
