package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.steps.Step;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.words.Words;

/** The bar below the wizard: back and on, named after the steps they lead to. */
final class WizardBottom extends HBox {
  private final WizardParts parts;
  private final Button back = Buttons.plain("", Icons.BACK);
  private final Button next = Buttons.onward("");
  private final Button done;

  WizardBottom(WizardParts parts, Consumer<Integer> go, Runnable close) {
    this.parts = parts;
    Words words = parts.kit().words();
    done = Buttons.plain(words.get("wizard.done"));
    getStyleClass().add("aw-wizard-bottom");
    setAlignment(Pos.CENTER_LEFT);
    back.setId("wizard-back");
    next.setId("wizard-next");
    back.setOnAction(e -> go.accept(-1));
    next.setOnAction(e -> go.accept(1));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label keys =
        new Label(
            words.get("wizard.keys", Shortcut.PREVIOUS_STEP.keys(), Shortcut.NEXT_STEP.keys()));
    keys.getStyleClass().addAll("text-caption", "muted");
    Label ready = new Label();
    ready.getStyleClass().addAll("text-caption", "muted");
    parts.whenChanged(() -> ready.setText(ReadyWords.verdict(words, parts.editor().readiness())));
    // Without room for the foot of the steps, its first line stands here.
    parts.kit().widths().follow(this, w -> narrow(w == Widths.Width.NARROW, keys, ready));
    done.setId("wizard-done");
    done.setOnAction(e -> close.run());
    getChildren().addAll(back, gap, keys, ready, next, done);
  }

  private static void narrow(boolean is, Label keys, Label ready) {
    Shown.when(keys, !is);
    Shown.when(ready, is);
  }

  /** Names the neighbours of the open step. */
  void show(StepId open) {
    List<StepId> steps = parts.editor().steps().stream().map(Step::id).toList();
    int at = steps.indexOf(open);
    name(back, at > 0 ? steps.get(at - 1) : null);
    name(next, at + 1 < steps.size() ? steps.get(at + 1) : null);
    Shown.when(done, at + 1 == steps.size());
  }

  private void name(Button button, StepId step) {
    Shown.when(button, step != null);
    button.setText(step == null ? "" : StepRail.name(parts.kit().words(), step));
  }
}
