package org.advanceworkbook.ui.wizard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** The bar below a quick plan: all steps, paper, done. */
final class QuickBar extends HBox {
  /**
   * A bar.
   *
   * @param grow runs where all steps are wanted
   */
  QuickBar(WizardParts parts, Runnable grow, Runnable print, Runnable done) {
    Words words = parts.kit().words();
    boolean frozen = parts.editor().isFrozen();
    getStyleClass().addAll("aw-wizard-bottom", "aw-quick-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button full = Buttons.plain(words.get(frozen ? "wizard.quick.all" : "wizard.quick.grow"));
    full.setId("quick-grow");
    full.setOnAction(e -> grow.run());
    Button paper = Buttons.plain(words.get("pages.review.print"), Icons.PRINT);
    paper.setId("quick-print");
    paper.setOnAction(e -> print.run());
    Button leave = Buttons.primary(words.get("wizard.done"));
    leave.setId("quick-done");
    leave.setOnAction(e -> done.run());
    getChildren().addAll(full, gap, paper, leave);
  }
}
