package org.advanceworkbook.ui.account;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;

/** What can be changed about an account; tells of a change when a field is left. */
final class AccountForm extends VBox {
  private final Words words;
  private final BiConsumer<Account, Account> changed;
  private final Field<TextField> name;
  private final Field<TextField> industry;
  private final Field<TextField> place;
  private final Field<ComboBox<QualificationState>> state;
  private final Field<TextArea> notes;
  private Account shown;

  /**
   * A form.
   *
   * @param changed gets the account as it was shown and as it is now
   */
  AccountForm(Kit kit, BiConsumer<Account, Account> changed) {
    this.words = kit.words();
    this.changed = changed;
    Fields fields = kit.fields();
    name = fields.text(words.get("account.name")).id("account-name").grow();
    industry = fields.text(words.get("account.industry")).id("account-industry").grow();
    place = fields.text(words.get("account.place")).id("account-place").grow();
    state =
        fields.choice(
            words.get("account.state"), List.of(QualificationState.values()), words::name);
    state.id("account-state").wide(236);
    notes = fields.area(words.get("account.notes"), 2).id("account-notes").grow();
    List.of(name, industry, place, notes).forEach(f -> f.setPrefWidth(100));
    HBox first = row(name, place);
    HBox second = row(industry, state, notes);
    getStyleClass().add("opportunity-form");
    getChildren().addAll(first, second);
    for (Node text : List.of(name.target(), industry.target(), place.target(), notes.target())) {
      text.focusedProperty().subscribe((was, is) -> left(is));
    }
    state.input().valueProperty().subscribe((was, is) -> commit());
  }

  private static HBox row(Node... fields) {
    HBox row = new HBox(fields);
    row.getStyleClass().add("opportunity-aims");
    return row;
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  /** Fills the fields. What is being typed and was not told yet is told first. */
  void show(Account it, boolean readOnly) {
    shown = null;
    name.input().setText(it.name());
    name.error("");
    industry.input().setText(it.industry());
    place.input().setText(it.place());
    state.input().setValue(it.qualification());
    notes.input().setText(it.notes());
    setDisable(readOnly);
    shown = it;
  }

  /** Tells of what was changed and not told yet. */
  void commit() {
    if (shown == null) {
      return;
    }
    Account before = shown;
    Account now =
        new Account(
            before.id(),
            name(),
            industry.input().getText().strip(),
            place.input().getText().strip(),
            state.input().getValue(),
            notes.input().getText());
    if (!now.equals(before)) {
      shown = now;
      changed.accept(before, now);
    }
  }

  /** The name typed; the one before where there is none. */
  private String name() {
    String text = name.input().getText().strip();
    name.error(text.isEmpty() ? words.get("account.name.none") : "");
    return text.isEmpty() ? shown.name() : text;
  }
}
