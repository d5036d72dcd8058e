package org.advanceworkbook.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * A value that is typed as one likes: read on leaving and on Enter, stepped with Up and Down,
 * picked after Alt+Down or F4. What cannot be read stays as it was typed, with a word about it.
 *
 * @param <V> a date, a time, a number of minutes
 */
public final class TypedField<V> extends StackPane {
  /**
   * How texts become values and back.
   *
   * @param read what a text means, if anything
   * @param write how a value is written
   * @param step the value so many steps further; the value may be null
   * @param problem what to say of a text that cannot be read
   */
  record Manner<V>(
      Function<String, Optional<V>> read,
      Function<V, String> write,
      BiFunction<V, Integer, V> step,
      String problem) {}

  /** Shorter texts are not read before one leaves: 2 may become 26 June. */
  private static final int TELLING = 3;

  private final TextField editor = new TextField();
  private final Manner<V> manner;
  private final ObjectProperty<V> value = new SimpleObjectProperty<>(this, "value");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private boolean writing;
  private Runnable pick = () -> {};
  private BooleanSupplier picking = () -> false;

  TypedField(Manner<V> manner, Icons icon, String pickName) {
    this.manner = manner;
    getStyleClass().add("aw-typed");
    Button opener = Buttons.inner(icon, pickName);
    opener.setOnAction(e -> pick.run());
    getChildren().addAll(editor, opener);
    setAlignment(opener, Pos.CENTER_RIGHT);
    value.addListener((o, was, is) -> show());
    editor.textProperty().addListener((o, was, is) -> typed(is));
    editor.focusedProperty().addListener((o, was, is) -> leave(is));
    editor.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Opens what one picks from; while {@code isOpen}, the keys go there. */
  void onPick(Runnable open, BooleanSupplier isOpen) {
    pick = open;
    picking = isOpen;
  }

  /** The text part. */
  public TextField editor() {
    return editor;
  }

  /** The value as read; null while the text says none. Can be bound both ways. */
  public ObjectProperty<V> valueProperty() {
    return value;
  }

  /** The value as read, or null. */
  public V getValue() {
    return value.get();
  }

  /** Sets the value and its text. */
  public void setValue(V to) {
    value.set(to);
    if (to != null) {
      show();
    }
  }

  /** What to say of the text; empty while it can be read. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Reads the text now, as on leaving. */
  public void commit() {
    String text = editor.getText().strip();
    Optional<V> read = text.isEmpty() ? Optional.empty() : manner.read.apply(text);
    writing = true;
    value.set(read.orElse(null));
    writing = false;
    problem.set(text.isEmpty() || read.isPresent() ? "" : manner.problem);
    if (read.isPresent()) {
      show();
    }
  }

  /** A value picked from what was opened. */
  void take(V picked) {
    setValue(picked);
    editor.requestFocus();
    editor.end();
  }

  private void typed(String text) {
    if (writing || !editor.isFocused()) {
      return;
    }
    problem.set("");
    String bare = text.strip();
    Optional<V> read = bare.length() < TELLING ? Optional.empty() : manner.read.apply(bare);
    if (bare.isEmpty() || read.isPresent()) {
      writing = true;
      value.set(read.orElse(null));
      writing = false;
    }
  }

  private void show() {
    if (writing) {
      return;
    }
    writing = true;
    String text = value.get() == null ? "" : manner.write.apply(value.get());
    if (!Objects.equals(text, editor.getText())) {
      editor.setText(text);
    }
    problem.set("");
    writing = false;
  }

  private void leave(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void key(KeyEvent key) {
    if (picking.getAsBoolean()) {
      return;
    }
    boolean open = key.getCode() == KeyCode.F4 || key.getCode() == KeyCode.DOWN && key.isAltDown();
    if (open) {
      commit();
      pick.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      commit();
    } else if (!key.isAltDown() && !key.isControlDown()) {
      step(key);
    }
  }

  private void step(KeyEvent key) {
    int by = key.getCode() == KeyCode.UP ? 1 : key.getCode() == KeyCode.DOWN ? -1 : 0;
    if (by != 0) {
      commit();
      if (problem.get().isEmpty()) {
        setValue(manner.step.apply(value.get(), by));
        editor.end();
      }
      key.consume();
    }
  }
}
