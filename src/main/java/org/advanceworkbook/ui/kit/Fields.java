package org.advanceworkbook.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.advanceworkbook.words.Dates;
import org.advanceworkbook.words.Words;

/**
 * Makes every input of the product: label above, hint and error below, an accessible name, and a
 * Tab that leaves. Labels are texts already in words.
 */
public final class Fields {
  private final Words words;
  private final Dates dates;
  private final TypedFields typed;

  /** Fields that say dates as {@code dates} does. */
  public Fields(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
    this.typed = new TypedFields(words, dates);
  }

  /** One line of text. */
  public Field<TextField> text(String label) {
    TextField input = new TextField();
    return new Field<>(label, input, input);
  }

  /** Several lines, {@code rows} at first; grows with its text up to {@code 12} lines. */
  public Field<TextArea> area(String label, int rows) {
    TextArea input = GrowingArea.make(rows, Math.max(12, rows));
    return new Field<>(label, input, input);
  }

  /** One text that wraps where it is long; Enter goes on instead of breaking it. */
  public Field<TextArea> line(String label) {
    TextArea input = GrowingArea.line(12);
    return new Field<>(label, input, input);
  }

  /** Several lines set as big as an objective. */
  public Field<TextArea> objective(String label, int rows) {
    Field<TextArea> field = area(label, rows);
    field.input().getStyleClass().add("aw-objective-area");
    return field;
  }

  /** Lines below words of {@code field}, with their legend. */
  public Underlines underlines(Field<TextArea> field) {
    return new Underlines(field, words);
  }

  /** A line to search with, a magnifier before it; {@code label} is also its prompt. */
  public SearchBox search(String label) {
    return new SearchBox(label, words.get("kit.clear"));
  }

  /** One of few, in a list that drops down. */
  public <T> Field<ComboBox<T>> choice(String label, List<T> items, Function<T, String> name) {
    ComboBox<T> input = new ComboBox<>();
    input.getItems().setAll(items);
    input.setCellFactory(list -> cell(name));
    input.setButtonCell(cell(name));
    input.setVisibleRowCount(12);
    return new Field<>(label, input, input);
  }

  private static <T> ListCell<T> cell(Function<T, String> name) {
    return new ListCell<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : name.apply(item));
      }
    };
  }

  /** Yes or no, its label beside it. */
  public CheckBox check(String label) {
    CheckBox box = new CheckBox(label);
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  /** A box to tick at the start of a row that has its own text, which {@code name} says. */
  public CheckBox tick(String name) {
    CheckBox box = new CheckBox();
    box.setAccessibleText(name);
    return box;
  }

  /** A date, typed as one likes or picked from a month. */
  public Field<TypedField<LocalDate>> date(String label) {
    return field(label, typed.date());
  }

  /** A time of day, typed as one likes or picked. */
  public Field<TypedField<LocalTime>> time(String label) {
    return field(label, typed.time());
  }

  /** A length in minutes, typed as one likes or picked from {@code usual}. */
  public Field<TypedField<Integer>> minutes(String label, List<Integer> usual) {
    return field(label, typed.minutes(usual));
  }

  private static <V> Field<TypedField<V>> field(String label, TypedField<V> input) {
    return new Field<>(label, input, input.editor()).errors(input.problemProperty());
  }

  /** An entry searched for by typing; can offer to make a new one. */
  public <T> Field<SearchPicker<T>> picker(
      String label, SearchPicker.Finder<T> finder, Function<T, String> name) {
    SearchPicker<T> input = new SearchPicker<>(words, finder, name);
    return new Field<>(label, input, input.editor());
  }

  /** One of few, all in view, side by side. */
  public <T> Field<Segmented<T>> segmented(String label, List<Segmented.Option<T>> options) {
    Segmented<T> input = new Segmented<>(options);
    Field<Segmented<T>> field = new Field<>(label, input, input);
    input.setAccessibleRole(AccessibleRole.PARENT);
    return field;
  }

  /** Any of few, all in view. */
  public <T> Field<Chips<T>> chips(String label, List<T> all, Function<T, String> name) {
    Chips<T> input = new Chips<>(all, name);
    return new Field<>(label, input, input);
  }

  /** A label without an input that stands above several, or a field without a visible label. */
  public <C extends javafx.scene.Node> Field<C> around(String label, C input) {
    return new Field<>(label, input, input);
  }

  /** How dates are said here. */
  public Dates dates() {
    return dates;
  }
}
