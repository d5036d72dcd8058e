package org.advanceworkbook.ui.wizard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.Verdict;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.domain.playbook.Realism;
import org.advanceworkbook.domain.playbook.Rung;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;

/**
 * "Could you accomplish more?": once the objective is an advance and no best outcome is written,
 * the next step up of the ladder, to be taken over as the best outcome.
 */
final class StretchCard {
  private final WizardParts parts;
  private final Runnable used;
  private final VBox view = new VBox();
  private final Label step;
  private final Button add;
  private Rung offered;

  StretchCard(WizardParts parts, Runnable used) {
    this.parts = parts;
    this.used = used;
    Words words = parts.kit().words();
    step = Headings.small("");
    step.getStyleClass().add("muted");
    add = Buttons.small(words.get("wizard.more.add"));
    add.setOnAction(e -> take());
    view.setId("coach-more");
    view.getStyleClass().add("aw-coach-more");
    view.getChildren().addAll(Headings.row(words.get("wizard.more")), step, add);
    view.managedProperty().bind(view.visibleProperty());
    parts.whenChanged(this::show);
  }

  VBox view() {
    return view;
  }

  private void show() {
    Judgement now = parts.editor().judgement(CommitmentLevel.TARGET);
    boolean asked =
        now.verdict() == Verdict.ADVANCE
            && now.pitfalls().isEmpty()
            && parts.plan().outcome().best().text().isBlank()
            && !parts.editor().isFrozen();
    offered = asked ? bolder(now).orElse(null) : null;
    view.setVisible(offered != null);
    if (offered != null) {
      step.setText(parts.kit().words().get("wizard.more.step", offered.inShort()));
      add.setAccessibleText(parts.kit().words().get("wizard.more.add-this", offered.action()));
    }
  }

  /** The stretch of the rung that was picked, else the next that asks more at this stage. */
  private Optional<Rung> bolder(Judgement now) {
    Ladder ladder = parts.playbook().ladder();
    CallFrame frame = parts.plan().frame();
    Optional<Rung> named =
        ladder
            .rung(parts.plan().outcome().target().rungId())
            .flatMap(r -> r.stretch() == null ? Optional.empty() : ladder.rung(r.stretch()))
            .filter(r -> r.energy() >= now.energy());
    return named.or(
        () ->
            ladder.rungs().stream()
                .filter(r -> r.energy() > now.energy())
                .filter(r -> fits(ladder.realism(r, frame.stage(), frame.cycle())))
                .min(
                    Comparator.comparingInt(Rung::energy)
                        .thenComparing(r -> Math.abs(frame.stage().stepsTo(r.stage())))));
  }

  private static boolean fits(Realism realism) {
    return realism == Realism.OK || realism == Realism.STRETCH;
  }

  private void take() {
    PlannedAdvance before = parts.plan().outcome().best();
    PlannedAdvance target = parts.plan().outcome().target();
    String who = target.who().isBlank() ? offered.typicalActor() : target.who();
    LocalDate due = target.due() == null ? TargetSentence.due(parts) : target.due();
    PlannedAdvance made =
        TargetSentence.write(parts, before, who, offered.action(), due, false)
            .withProof(offered.proof())
            .withRung(offered.id());
    set(made);
    parts.did(Phrase.of("wizard.more.act"), () -> swap(made, before), () -> swap(before, made));
    used.run();
  }

  private void swap(PlannedAdvance from, PlannedAdvance to) {
    parts.swap(from, to, () -> parts.plan().outcome().best(), this::set);
  }

  private void set(PlannedAdvance best) {
    parts.editor().edit(p -> p.withOutcome(p.outcome().with(CommitmentLevel.BEST, best)));
  }
}
