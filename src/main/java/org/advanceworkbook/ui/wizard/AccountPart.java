package org.advanceworkbook.ui.wizard;

import java.util.UUID;
import javafx.scene.layout.HBox;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.words.Words;

/** Which account the call is with: found by typing, or made from what was typed. */
final class AccountPart {
  private static final int FOUND = 8;

  private final WizardParts parts;
  private final Field<SearchPicker<Account>> field;
  private final LinkedPicker<Account> link;
  private String last;

  AccountPart(WizardParts parts) {
    this.parts = parts;
    this.last = parts.plan().frame().accountId();
    Words words = parts.kit().words();
    Background.Lane lane = parts.kit().background().lane();
    field =
        parts
            .kit()
            .fields()
            .picker(
                words.get("wizard.account"),
                (typed, found) ->
                    lane.run(() -> parts.library().store().accounts(typed, FOUND))
                        .then(found::accept),
                Account::name);
    field.id("wizard-account").grow();
    field.input().detail(Account::place).onCreate(this::create);
    link = new LinkedPicker<>(field.input(), Account::id, this::choose, this::typed);
    parts.whenChanged(this::show);
  }

  Field<SearchPicker<Account>> field() {
    return field;
  }

  private void show() {
    CallFrame frame = parts.plan().frame();
    if (!frame.accountId().isEmpty()) {
      last = frame.accountId();
    }
    link.show(
        frame.accountId(),
        frame.accountName(),
        () -> Account.named(frame.accountId(), frame.accountName()));
  }

  private void create(String name) {
    leaveOpportunity("");
    Account made =
        Account.named(UUID.randomUUID().toString(), name)
            .withQualification(parts.plan().qualify().state());
    last = made.id();
    parts.editor().account(made);
  }

  // Chosen once more, it is still as it was changed here.
  private void choose(Account account) {
    if (account.id().equals(parts.plan().frame().accountId()) && parts.editor().isLinked()) {
      return;
    }
    leaveOpportunity(account.id());
    last = account.id();
    parts.editor().choose(account);
  }

  private void typed(String text) {
    parts.editor().edit(p -> p.withFrame(p.frame().change().account("", text).done()));
  }

  // An opportunity belongs to one account; it does not come along to another.
  private void leaveOpportunity(String to) {
    if (!last.isEmpty() && !last.equals(to)) {
      parts.editor().noOpportunity();
    }
  }

  /** A row with the account and what stands beside it. */
  HBox beside(Field<?> other) {
    HBox row = new HBox(field, other.grow());
    row.getStyleClass().add("aw-field-row");
    return row;
  }
}
