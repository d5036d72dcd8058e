package org.advanceworkbook.ui.wizard;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.objective.Heading;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.ui.kit.Announcer;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.words.Words;

/**
 * The objective as a sentence: judged while it is typed, its words underlined, the four verdicts
 * below it where the coach has no room beside it.
 */
final class ObjectiveField {
  private final WizardParts parts;
  private final Field<TextArea> field;
  private final Label passed = new Label();
  private final Announcer announcer;
  private final MarkLine marks;
  private final VerdictChips chips;
  private final VBox view;
  private boolean showing;
  private boolean shown;

  ObjectiveField(WizardParts parts, String label, String id) {
    this.parts = parts;
    Words words = parts.kit().words();
    field = parts.kit().fields().objective(label, 2).id(id);
    passed.setMinWidth(Region.USE_PREF_SIZE);
    field.aside(passed);
    announcer = parts.kit().notices().announcer(passed);
    marks = new MarkLine(words, parts.kit().fields(), field);
    chips = new VerdictChips(words, parts.kit().widths());
    field.input().setEditable(!parts.editor().isFrozen());
    field.input().textProperty().addListener((o, was, is) -> typed(is == null ? "" : is));
    Shortcut.USE_REWRITE.on(field.input(), this::useFirst);
    field.input().addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
    view = new VBox(field, chips);
    view.getStyleClass().add("aw-objective-part");
    parts.whenChanged(this::show);
  }

  VBox view() {
    return view;
  }

  Field<TextArea> field() {
    return field;
  }

  /** What opens the coach at one of its headings. */
  void onFinding(Consumer<Heading> open) {
    chips.onPick(open);
  }

  // Text that comes from the plan is not read again: its parts may have been set by hand.
  private void typed(String text) {
    if (!showing) {
      parts
          .editor()
          .edit(
              p -> TargetSentence.with(p, TargetSentence.read(parts, p.outcome().target(), text)));
    }
  }

  // The area selects what an undo brings back, and the next key would overwrite the old sentence.
  private void undo(KeyEvent key) {
    TextArea input = field.input();
    boolean undo = Shortcut.UNDO.isPressed(key) && input.isUndoable();
    boolean redo = Shortcut.REDO.isPressed(key) && input.isRedoable();
    if (undo) {
      input.undo();
    } else if (redo) {
      input.redo();
    }
    if (undo || redo) {
      input.deselect();
      key.consume();
    }
  }

  private void useFirst() {
    if (!parts.editor().isFrozen()) {
      CoachPanel.first(parts.editor().judgement(CommitmentLevel.TARGET))
          .ifPresent(text -> CoachPanel.use(parts, text));
    }
  }

  private void show() {
    String text = parts.plan().outcome().target().text();
    if (!text.equals(field.input().getText())) {
      showing = true;
      take(text);
      showing = false;
    }
    Judgement judgement = parts.editor().judgement(CommitmentLevel.TARGET);
    marks.show(judgement);
    chips.show(judgement);
    say(judgement);
    shown = true;
  }

  // What comes in from outside while the page is open, a rewrite above all, is an edit like any
  // other: Ctrl+Z in the text takes it back.
  private void take(String text) {
    if (shown) {
      field.input().replaceText(0, field.input().getLength(), text);
    } else {
      field.input().setText(text);
    }
  }

  private void say(Judgement judgement) {
    Words words = parts.kit().words();
    int count = CoachWords.passed(judgement);
    boolean all = count == Heading.values().length;
    passed.setVisible(!judgement.untouched());
    passed.setText(words.get("wizard.passed", count, Heading.values().length));
    passed.setGraphic((all ? Icons.DONE : Icons.LOOK).node(16));
    passed.getStyleClass().setAll("label", "aw-verdict", "medium", all ? "success" : "warning");
    String said = judgement.untouched() ? "" : CoachWords.said(words, judgement);
    if (shown) {
      announcer.say(said);
    } else {
      announcer.know(said);
    }
  }
}
