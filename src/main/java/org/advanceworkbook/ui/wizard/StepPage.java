package org.advanceworkbook.ui.wizard;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.advanceworkbook.domain.objective.Heading;
import org.advanceworkbook.domain.steps.StepId;

/**
 * One page of the wizard, made once for an opened plan. The frame puts the question and the lead
 * above it ({@code wizard.<step>.question}, {@code wizard.<step>.lead}).
 */
interface StepPage {
  /** Which step. */
  StepId id();

  /** Where its question and its lead stand in the words. */
  default String words() {
    return "wizard." + id().name().toLowerCase(Locale.ROOT);
  }

  /** The main column below the question. */
  Node view();

  /** What stands at the right side, null for the frame's own coach panel. */
  default Node side() {
    return null;
  }

  /** What opens the coach at one of its headings, for a page that shows them in short. */
  default void onFinding(Consumer<Heading> open) {}

  /** What the button is called that opens that side in a narrow window. */
  default String sideKey() {
    return "wizard.coach";
  }

  /** The plan changed: shows it, without disturbing the field that is being typed in. */
  default void refresh() {}

  /** Puts the focus into the objective where the page has it, else on the first empty field. */
  default void focusObjective() {
    focusFirst();
  }

  /** Puts the focus on the first empty field. */
  void focusFirst();
}
