package org.advanceworkbook.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line to search with: magnifier before, a cross to clear after; Escape clears too. */
public final class SearchBox extends StackPane {
  private final TextField editor = new TextField();

  SearchBox(String label, String clear) {
    getStyleClass().add("aw-search");
    editor.setPromptText(label);
    // An accessible text would stand in for what is typed; a label nobody sees gives the name.
    Label name = new Label(label);
    name.setLabelFor(editor);
    name.setManaged(false);
    name.setVisible(false);
    FontIcon glass = Icons.SEARCH.node(20);
    Button cross = Buttons.inner(Icons.CLOSE, clear);
    cross.visibleProperty().bind(editor.textProperty().isNotEmpty());
    cross.setOnAction(e -> editor.clear());
    getChildren().addAll(name, editor, glass, cross);
    setAlignment(glass, Pos.CENTER_LEFT);
    setAlignment(cross, Pos.CENTER_RIGHT);
    editor.addEventHandler(KeyEvent.KEY_PRESSED, this::clear);
  }

  private void clear(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !editor.getText().isEmpty()) {
      editor.clear();
      key.consume();
    }
  }

  /** The text part. */
  public TextField editor() {
    return editor;
  }
}
