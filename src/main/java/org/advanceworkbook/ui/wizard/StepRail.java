package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.steps.Step;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.domain.steps.StepState;
import org.advanceworkbook.ui.kit.StepMark;
import org.advanceworkbook.words.Words;

/** The steps of the call with their marks: one tab stop, arrows open a step, Enter goes into it. */
final class StepRail extends ListView<StepId> {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass STRIP = PseudoClass.getPseudoClass("strip");

  private final WizardParts parts;
  private final BiConsumer<StepId, Boolean> onOpen;
  private boolean strip;
  private boolean showing;

  /** A rail; {@code onOpen} gets a step and whether the focus goes into its page. */
  StepRail(WizardParts parts, BiConsumer<StepId, Boolean> onOpen) {
    this.parts = parts;
    this.onOpen = onOpen;
    getStyleClass().add("aw-step-rail");
    setAccessibleText(parts.kit().words().get("wizard.steps"));
    setCellFactory(list -> new StepCell());
    getSelectionModel().selectedItemProperty().addListener((o, was, is) -> picked(is));
    addEventHandler(MouseEvent.MOUSE_CLICKED, e -> enter());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows the steps of the plan, with {@code open} as the open one. */
  void show(StepId open) {
    showing = true;
    List<StepId> steps = parts.editor().steps().stream().map(Step::id).toList();
    if (!steps.equals(getItems())) {
      getItems().setAll(steps);
    }
    getSelectionModel().select(open);
    showing = false;
    refresh();
  }

  /** Only the marks, in narrow windows. */
  void strip(boolean on) {
    strip = on;
    pseudoClassStateChanged(STRIP, on);
    refresh();
  }

  /** The first step that is not done, or the last one. */
  StepId unfinished() {
    List<Step> steps = parts.editor().steps();
    return steps.stream()
        .filter(s -> parts.editor().report(s).state() != StepState.DONE)
        .findFirst()
        .orElse(steps.getLast())
        .id();
  }

  static String name(Words words, StepId id) {
    return words.get("steps." + id.name().toLowerCase(Locale.ROOT));
  }

  private void picked(StepId step) {
    if (!showing && step != null) {
      onOpen.accept(step, false);
    }
  }

  private void enter() {
    StepId step = getSelectionModel().getSelectedItem();
    if (step != null) {
      onOpen.accept(step, true);
    }
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
      enter();
      key.consume();
    }
  }

  private StepState state(StepId id) {
    return parts.editor().steps().stream()
        .filter(s -> s.id() == id)
        .findFirst()
        .map(s -> parts.editor().report(s).state())
        .orElse(StepState.NOT_BEGUN);
  }

  private final class StepCell extends ListCell<StepId> {
    private final StepMark mark = new StepMark(parts.kit().words());
    private final Label name = new Label();
    private final HBox row = new HBox(mark, name);
    private final Tooltip tip = new Tooltip();

    StepCell() {
      getStyleClass().add("aw-step-cell");
      row.getStyleClass().add("aw-step-row");
      name.setMinWidth(0);
      setPrefWidth(0);
      mark.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(StepId id, boolean empty) {
      super.updateItem(id, empty);
      setText(null);
      if (empty || id == null) {
        pseudoClassStateChanged(OPEN, false);
        setGraphic(null);
        setAccessibleText(null);
        setTooltip(null);
        return;
      }
      boolean open = id == getListView().getSelectionModel().getSelectedItem();
      show(id, state(id), open);
    }

    private void show(StepId id, StepState state, boolean open) {
      Words words = parts.kit().words();
      if (open) {
        mark.showOpen(getIndex() + 1, state);
      } else {
        mark.show(state);
      }
      name.setText(StepRail.name(words, id));
      name.setVisible(!strip);
      name.setManaged(!strip);
      pseudoClassStateChanged(OPEN, open);
      tip.setText(name.getText());
      setTooltip(tip);
      setAccessibleText(words.get("wizard.step", name.getText(), words.name(state)));
      setGraphic(row);
    }
  }
}
