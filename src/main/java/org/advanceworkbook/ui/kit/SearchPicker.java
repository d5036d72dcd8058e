package org.advanceworkbook.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.words.Words;

/**
 * An entry found by typing. Down or Alt+Down opens the list, Up and Down move in it, Enter or Tab
 * takes, Escape closes. With {@link #onCreate} the last row offers to make what was typed. What was
 * typed is never lost: without a choice the value is null and the text stays.
 */
public final class SearchPicker<T> extends StackPane {
  /** Finds entries for what was typed; empty text asks for the usual ones. May answer later. */
  @FunctionalInterface
  public interface Finder<T> {
    /** Looks for {@code typed} and gives what fits to {@code found}, best first. */
    void find(String typed, Consumer<List<T>> found);

    /** A finder whose answer is at hand. */
    static <T> Finder<T> atHand(Function<String, List<T>> look) {
      return (typed, found) -> found.accept(look.apply(typed));
    }
  }

  private record Row<T>(T entry, String typed) {}

  private final TextField editor = new TextField();
  private final Words words;
  private final Finder<T> finder;
  private final Function<T, String> name;
  private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
  private final PopList<Row<T>> list;
  private Function<T, String> detail = entry -> "";
  private Consumer<String> create;
  private String answered = "";
  private List<T> found = List.of();
  private boolean writing;
  private boolean taking;
  private int asked;

  SearchPicker(Words words, Finder<T> finder, Function<T, String> name) {
    this.words = words;
    this.finder = finder;
    this.name = name;
    getStyleClass().add("aw-typed");
    list = new PopList<>(this::title, row -> detailOf(row), this::take);
    list.marking(row -> row.entry() == null).drive(editor);
    Button opener = Buttons.inner(Icons.CHEVRON_DOWN, words.get("kit.picker.open"));
    opener.setOnAction(e -> open());
    getChildren().addAll(editor, opener);
    setAlignment(opener, Pos.CENTER_RIGHT);
    value.addListener((o, was, is) -> show());
    editor.textProperty().addListener((o, was, is) -> typed(is));
    editor.focusedProperty().addListener((o, was, is) -> leave(is));
    editor.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** A second, quieter text in each row. */
  public SearchPicker<T> detail(Function<T, String> text) {
    detail = text;
    return this;
  }

  /** Offers to make an entry of what was typed; {@code action} gets the text and may choose it. */
  public SearchPicker<T> onCreate(Consumer<String> action) {
    create = action;
    return this;
  }

  /** The entry chosen; null while the text names none. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  /** The entry chosen, or null. */
  public T getValue() {
    return value.get();
  }

  /** Chooses an entry and shows its name; null clears. */
  public void setValue(T entry) {
    value.set(entry);
    show();
  }

  /** The text as typed, a choice or not. */
  public StringProperty typedProperty() {
    return editor.textProperty();
  }

  /** Shows a text without a choice, such as a name that was typed in an earlier session. */
  public void setTyped(String text) {
    writing = true;
    value.set(null);
    editor.setText(text);
    writing = false;
  }

  /** The text part. */
  public TextField editor() {
    return editor;
  }

  private void open() {
    editor.requestFocus();
    boolean settled = value.get() != null;
    editor.selectAll();
    look(settled ? "" : editor.getText());
  }

  private void typed(String text) {
    if (writing) {
      return;
    }
    if (value.get() != null && !Objects.equals(text, name.apply(value.get()))) {
      writing = true;
      value.set(null);
      writing = false;
    }
    if (editor.isFocused()) {
      look(text);
    }
  }

  private void look(String text) {
    int mine = ++asked;
    String askedAt = editor.getText();
    finder.find(
        text.strip(),
        entries -> {
          if (mine == asked) {
            found = entries;
            answered = askedAt;
            arrived(text.strip());
          }
        });
  }

  private void arrived(String text) {
    boolean now = taking && editor.getText().equals(answered);
    taking = false;
    if (!now) {
      offer(text);
    } else if (!text.isEmpty()) {
      rows(text).stream().findFirst().ifPresent(this::take);
    }
  }

  private void offer(String text) {
    if (!editor.isFocused()) {
      return;
    }
    list.show(this, rows(text), text.isEmpty() ? -1 : 0);
  }

  private List<Row<T>> rows(String text) {
    List<Row<T>> rows = new ArrayList<>();
    found.forEach(entry -> rows.add(new Row<>(entry, "")));
    if (create != null && !text.isEmpty() && exact(text) == null) {
      rows.add(new Row<>(null, text));
    }
    return rows;
  }

  private T exact(String text) {
    return found.stream()
        .filter(entry -> name.apply(entry).strip().equalsIgnoreCase(text))
        .findFirst()
        .orElse(null);
  }

  private String title(Row<T> row) {
    return row.entry() == null
        ? words.get("kit.picker.create", row.typed())
        : name.apply(row.entry());
  }

  private String detailOf(Row<T> row) {
    return row.entry() == null ? "" : detail.apply(row.entry());
  }

  private void take(Row<T> row) {
    asked++;
    String text = editor.getText().strip();
    if (row.entry() != null && stillMeant(row.entry(), text)) {
      setValue(row.entry());
    } else if (create != null && !text.isEmpty()) {
      create.accept(text);
    }
    editor.end();
  }

  /**
   * Typing can be faster than the list: a row for fewer letters must not take the place of more.
   */
  private boolean stillMeant(T entry, String text) {
    return editor.getText().equals(answered)
        || name.apply(entry).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }

  private void show() {
    if (writing) {
      return;
    }
    writing = true;
    editor.setText(value.get() == null ? "" : name.apply(value.get()));
    writing = false;
  }

  private void leave(boolean focused) {
    if (focused) {
      return;
    }
    asked += taking ? 0 : 1;
    String text = editor.getText().strip();
    T same = value.get() == null && !text.isEmpty() ? exact(text) : null;
    if (same != null) {
      setValue(same);
    }
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.F4) {
      open();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
      enter();
    }
  }

  /** Enter can be faster than the list: then the first of its rows is taken once it is there. */
  private void enter() {
    String text = editor.getText().strip();
    if (list.isShowing() || value.get() != null || text.isEmpty()) {
      return;
    }
    if (!editor.getText().equals(answered)) {
      taking = true;
    } else if (exact(text) != null) {
      setValue(exact(text));
    } else if (create != null) {
      create.accept(text);
    }
  }
}
