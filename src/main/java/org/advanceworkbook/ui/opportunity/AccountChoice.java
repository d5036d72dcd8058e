package org.advanceworkbook.ui.opportunity;

import java.util.UUID;
import java.util.function.Consumer;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.Library;

/**
 * The account an opportunity belongs to. Another one is taken only after a question that says what
 * goes along and what stays.
 */
final class AccountChoice {
  private static final int FOUND = 8;

  private final Kit kit;
  private final Words words;
  private final Consumer<Account> moved;
  private final Field<SearchPicker<Account>> field;
  private Opportunity opportunity;
  private Account now;
  private boolean showing;

  AccountChoice(Kit kit, Library library, Consumer<Account> moved) {
    this.kit = kit;
    this.words = kit.words();
    this.moved = moved;
    Background.Lane lane = kit.background().lane();
    field =
        kit.fields()
            .picker(
                words.get("opportunity.account"),
                (typed, found) ->
                    lane.run(() -> library.store().accounts(typed, FOUND)).then(found),
                Account::name);
    field.id("opportunity-account").grow();
    field.setPrefWidth(100);
    SearchPicker<Account> picker = field.input();
    picker
        .detail(Account::place)
        .onCreate(name -> chosen(Account.named(UUID.randomUUID().toString(), name)));
    picker.valueProperty().subscribe((was, is) -> chosen(is));
    picker.editor().focusedProperty().subscribe((was, is) -> left(is));
  }

  Field<SearchPicker<Account>> field() {
    return field;
  }

  void show(Opportunity it, String accountName) {
    opportunity = it;
    now = it.accountId().isEmpty() ? null : Account.named(it.accountId(), accountName);
    back();
  }

  private void back() {
    showing = true;
    field.input().setValue(now);
    showing = false;
  }

  private void chosen(Account to) {
    if (showing || to == null || opportunity == null) {
      return;
    }
    if (now != null && to.id().equals(now.id())) {
      return;
    }
    if (now == null || goes(to)) {
      now = to;
      back();
      moved.accept(to);
    } else {
      back();
    }
  }

  private boolean goes(Account to) {
    return kit.dialogs()
        .ask(
            words.get("opportunity.move", opportunity.name(), to.name()),
            words.get("opportunity.move.what", to.name(), now.name()),
            words.get("opportunity.move.yes"),
            words.get("opportunity.move.no", now.name()));
  }

  // A text that names no account is no account.
  private void left(boolean focused) {
    if (!focused && field.input().getValue() == null) {
      back();
    }
  }
}
