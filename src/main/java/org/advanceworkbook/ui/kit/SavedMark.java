package org.advanceworkbook.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.advanceworkbook.words.Dates;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.SaveState;

/** The line that says when the work was last saved, or why not. Only its text changes. */
public final class SavedMark extends Label {
  private final Words words;
  private final Dates dates;

  /** Says nothing until something is saved. */
  public SavedMark(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
    getStyleClass().addAll("aw-saved", "text-caption");
    setId("saved");
  }

  /** Shows a state. */
  public void show(SaveState state) {
    getStyleClass().removeAll("warning");
    switch (state.kind()) {
      case UNTOUCHED -> say("", null);
      case PENDING -> say(words.get("kit.saving"), Icons.SAVING);
      case SAVED -> say(words.get("kit.saved", dates.time(state.at())), Icons.SAVED);
      case FAILED -> {
        getStyleClass().add("warning");
        say(words.say(state.problem()), Icons.NOT_SAVED);
      }
    }
  }

  private void say(String text, Icons icon) {
    setText(text);
    setGraphic(icon == null ? null : icon.node(16));
    setTooltip(text.isEmpty() ? null : new Tooltip(text));
  }
}
