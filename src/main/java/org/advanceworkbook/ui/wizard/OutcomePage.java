package org.advanceworkbook.ui.wizard;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.objective.Heading;
import org.advanceworkbook.domain.playbook.Rung;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;

/** The second step: what the client will do because of this call. */
final class OutcomePage implements StepPage {
  private static final int STAIRS = 5;

  private final WizardParts parts;
  private final Words words;
  private final VBox view = new VBox();
  private final ObjectiveField objective;
  private final Label suiting = Headings.row("");
  private final Staircase stairs;
  private final LevelField minimum;
  private final Field<TextArea> why;

  OutcomePage(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    objective = new ObjectiveField(parts, words.get("wizard.objective"), "wizard-objective");
    stairs =
        new Staircase(
            words.get("wizard.stairs.hint"), words.get("wizard.stairs.picked"), this::pick);
    stairs.setDisable(parts.editor().isFrozen());
    minimum = level(CommitmentLevel.MINIMUM, words.get("wizard.minimum"), "wizard.minimum.hint");
    why = parts.kit().fields().area(words.get("wizard.why-they-would"), 2);
    parts.bind(
        why.input(),
        p -> p.outcome().whyTheyWould(),
        (p, v) -> p.withOutcome(p.outcome().withWhy(v)));
    fill();
    parts.whenChanged(this::refresh);
  }

  private LevelField level(CommitmentLevel level, String label, String hint) {
    return new LevelField(parts, level, label, words.get(hint));
  }

  private void fill() {
    view.getStyleClass().add("aw-wizard-form");
    LevelField best = level(CommitmentLevel.BEST, words.get("wizard.best"), "wizard.best.hint");
    view.getChildren()
        .addAll(
            objective.view(),
            ladder(),
            new SentenceFields(parts).view(),
            minimum.field(),
            best.field(),
            why);
  }

  private VBox ladder() {
    Label hint = Headings.caption(words.get("wizard.stairs.hint"));
    hint.getStyleClass().add("muted");
    hint.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(suiting, Priority.ALWAYS);
    suiting.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(suiting, hint);
    head.getStyleClass().add("aw-coach-head");
    VBox ladder = new VBox(head, stairs);
    ladder.getStyleClass().add("aw-objective-part");
    return ladder;
  }

  private void pick(Rung rung) {
    PlannedAdvance before = parts.plan().outcome().target();
    PlannedAdvance made =
        TargetSentence.write(
                parts, before, who(rung), rung.action(), TargetSentence.due(parts), false)
            .withProof(before.proof().isBlank() ? rung.proof() : before.proof())
            .withRung(rung.id());
    set(made);
    parts.did(Phrase.of("wizard.stairs.act"), () -> swap(made, before), () -> swap(before, made));
  }

  private void swap(PlannedAdvance from, PlannedAdvance to) {
    parts.swap(from, to, () -> parts.plan().outcome().target(), this::set);
  }

  private void set(PlannedAdvance target) {
    parts.editor().edit(p -> TargetSentence.with(p, target));
  }

  private String who(Rung rung) {
    return parts.plan().frame().theirs().stream()
        .map(Attendee::name)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(rung.typicalActor());
  }

  @Override
  public void refresh() {
    PlannedAdvance target = parts.plan().outcome().target();
    CallFrame frame = parts.plan().frame();
    suiting.setText(words.get("wizard.stairs", words.name(frame.stage())));
    stairs.show(
        parts.playbook().ladder().suiting(frame.stage(), frame.cycle(), STAIRS), target.rungId());
  }

  @Override
  public StepId id() {
    return StepId.OUTCOME;
  }

  @Override
  public void onFinding(Consumer<Heading> open) {
    objective.onFinding(open);
  }

  @Override
  public void focusObjective() {
    objective.field().focus();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void focusFirst() {
    boolean first = parts.plan().outcome().target().text().isBlank();
    boolean second = parts.plan().outcome().minimum().text().isBlank();
    (!first && second ? minimum.field() : objective.field()).focus();
  }
}
