package org.advanceworkbook.ui.wizard;

import java.time.LocalDate;
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
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.playbook.Rung;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.UndoStack;

/** The second step: what the client will do because of this call. */
final class OutcomePage implements StepPage {
  private static final int STAIRS = 5;
  private static final int DAYS = 7;

  private final WizardParts parts;
  private final Words words;
  private final VBox view = new VBox();
  private final Field<TextArea> objective;
  private final Label passed = new Label();
  private final MarkLine marks;
  private final VerdictChips chips;
  private final Label suiting = Headings.row("");
  private final Staircase stairs;
  private final LevelField minimum;
  private final Field<TextArea> why;
  private boolean showing;

  OutcomePage(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    objective =
        parts.kit().fields().objective(words.get("wizard.objective"), 2).id("wizard-objective");
    objective.aside(passed);
    marks = new MarkLine(words, parts.kit().fields(), objective);
    chips = new VerdictChips(words, parts.kit().widths());
    stairs = new Staircase(words.get("wizard.stairs.hint"), this::pick);
    stairs.setDisable(parts.editor().isFrozen());
    minimum = level(CommitmentLevel.MINIMUM, words.get("wizard.minimum"), "wizard.minimum.hint");
    why = parts.kit().fields().area(words.get("wizard.why-they-would"), 2);
    parts.bind(
        why.input(),
        p -> p.outcome().whyTheyWould(),
        (p, v) -> p.withOutcome(p.outcome().withWhy(v)));
    objective.input().setEditable(!parts.editor().isFrozen());
    objective.input().textProperty().subscribe((was, is) -> typed(is));
    Shortcut.USE_REWRITE.on(objective.input(), this::useFirst);
    fill();
    parts.whenChanged(this::refresh);
  }

  private LevelField level(CommitmentLevel level, String label, String hint) {
    return new LevelField(parts, level, label, words.get(hint));
  }

  private void fill() {
    view.getStyleClass().add("aw-wizard-form");
    VBox sentence = new VBox(objective, chips);
    sentence.getStyleClass().add("aw-objective-part");
    LevelField best = level(CommitmentLevel.BEST, words.get("wizard.best"), "wizard.best.hint");
    view.getChildren()
        .addAll(
            sentence,
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

  private void typed(String text) {
    if (!showing) {
      PlannedAdvance target =
          TargetSentence.read(parts, parts.plan().outcome().target(), text == null ? "" : text);
      parts.editor().edit(p -> TargetSentence.with(p, target));
    }
  }

  private void useFirst() {
    if (!parts.editor().isFrozen()) {
      CoachPanel.first(parts.editor().judgement(CommitmentLevel.TARGET))
          .ifPresent(text -> CoachPanel.use(parts, text));
    }
  }

  private void pick(Rung rung) {
    PlannedAdvance before = parts.plan().outcome().target();
    PlannedAdvance made =
        TargetSentence.write(parts, before, who(rung), rung.action(), due(), false)
            .withProof(before.proof().isBlank() ? rung.proof() : before.proof())
            .withRung(rung.id());
    set(made);
    parts
        .undo()
        .did(new UndoStack.Act(Phrase.of("wizard.stairs.act"), () -> set(before), () -> set(made)));
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

  private LocalDate due() {
    LocalDate today = parts.kit().dates().today();
    LocalDate call = parts.plan().frame().date();
    return (call == null || call.isBefore(today) ? today : call).plusDays(DAYS);
  }

  @Override
  public void refresh() {
    PlannedAdvance target = parts.plan().outcome().target();
    if (!target.text().equals(objective.input().getText())) {
      showing = true;
      objective.input().setText(target.text());
      showing = false;
    }
    Judgement judgement = parts.editor().judgement(CommitmentLevel.TARGET);
    marks.show(judgement);
    chips.show(judgement);
    say(judgement);
    CallFrame frame = parts.plan().frame();
    suiting.setText(words.get("wizard.stairs", words.name(frame.stage())));
    stairs.show(
        parts.playbook().ladder().suiting(frame.stage(), frame.cycle(), STAIRS), target.rungId());
  }

  private void say(Judgement judgement) {
    passed.setVisible(!judgement.untouched());
    boolean all = judgement.passed() == Heading.values().length;
    passed.setText(words.get("wizard.passed", judgement.passed(), Heading.values().length));
    passed.setGraphic((all ? Icons.DONE : Icons.LOOK).node(16));
    passed.getStyleClass().setAll("label", "aw-verdict", "medium", all ? "success" : "warning");
  }

  @Override
  public StepId id() {
    return StepId.OUTCOME;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void focusFirst() {
    boolean first = parts.plan().outcome().target().text().isBlank();
    Field<?> wanting =
        parts.plan().outcome().minimum().text().isBlank() ? minimum.field() : objective;
    (first ? objective : wanting).focus();
  }
}
