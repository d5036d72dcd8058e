package org.advanceworkbook.ui.account;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.FormButtons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;

/** One person at an account: who they are and how they are reached. */
final class ContactForm extends VBox {
  private final Words words;
  private final Contact before;
  private final Consumer<Contact> save;
  private final Field<TextField> name;
  private final Field<TextField> title;
  private final Field<ComboBox<BuyingRole>> part;
  private final Field<TextField> email;
  private final Field<TextField> phone;
  private final Field<TextField> win;
  private final FormButtons buttons;

  ContactForm(Kit kit, Contact before, Consumer<Contact> save, Runnable leave) {
    this.words = kit.words();
    this.before = before;
    this.save = save;
    Fields fields = kit.fields();
    name = fields.text(words.get("account.person.name")).id("contact-name").wide(220);
    title = fields.text(words.get("account.person.title")).id("contact-title").wide(220);
    part =
        fields.choice(words.get("account.person.part"), List.of(BuyingRole.values()), words::name);
    part.id("contact-part").wide(190);
    email = fields.text(words.get("account.person.email")).id("contact-email").wide(260);
    phone = fields.text(words.get("account.person.phone")).id("contact-phone").wide(180);
    win = fields.text(words.get("account.person.win")).id("contact-win").wide(260);
    name.input().setText(before.name());
    title.input().setText(before.role());
    part.input().setValue(before.buyingRole());
    email.input().setText(before.email());
    phone.input().setText(before.phone());
    win.input().setText(before.win());
    FlowPane all = new FlowPane(name, title, part, email, phone, win);
    all.getStyleClass().add("opportunity-facts");
    buttons =
        new FormButtons(
            words.get("opportunity.people.save"),
            "contact-save",
            this::save,
            words.get("opportunity.cancel"),
            leave);
    getChildren().addAll(all, buttons);
    getStyleClass().add("opportunity-inline-form");
    buttons.leaveByEscape(this);
  }

  /** It could not be saved: all that was typed is still here. */
  void again() {
    buttons.again();
  }

  private void save() {
    String typed = name.input().getText().strip();
    name.error(typed.isEmpty() ? words.get("account.person.name.none") : "");
    String address = email.input().getText().strip();
    boolean usable = address.isEmpty() || Contact.isAddress(address);
    email.error(usable ? "" : words.get("account.person.email.unclear"));
    if (typed.isEmpty() || !usable) {
      (typed.isEmpty() ? name : email).focus();
      return;
    }
    buttons.saving();
    save.accept(
        new Contact(
            before.id(),
            before.accountId(),
            typed,
            title.input().getText().strip(),
            part.input().getValue(),
            win.input().getText().strip(),
            address,
            phone.input().getText().strip()));
  }

  @Override
  public void requestFocus() {
    (before.name().isBlank() ? name : email).focus();
  }
}
