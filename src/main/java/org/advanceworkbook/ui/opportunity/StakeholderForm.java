package org.advanceworkbook.ui.opportunity;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Attitude;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.FormButtons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.words.Words;

/** One person's part in the decision; a name that is not known yet becomes a person. */
final class StakeholderForm extends VBox {
  /** Stands for the person that is being added. */
  static final String NEW = "new";

  private final Words words;
  private final Supplier<List<Contact>> contacts;
  private final Ends ends;
  private final Stakeholder before;
  private final Field<SearchPicker<Contact>> person;
  private final Field<ComboBox<BuyingRole>> role;
  private final Field<ComboBox<Attitude>> view;
  private final Field<TextField> win;
  private final Field<TextField> email;
  private final Field<TextField> phone;
  private Contact known;
  private final FormButtons buttons;
  private final String freshId = UUID.randomUUID().toString();

  /** How the form can end. */
  interface Ends {
    /**
     * Keeps it.
     *
     * @param was how the person at the account was; null when new there
     * @param person how the person is now
     */
    void save(Stakeholder now, Contact was, Contact person);

    /** Takes the person off the opportunity; at the account they stay. */
    void remove();

    /** Leaves all as it was. */
    void leave();
  }

  StakeholderForm(Kit kit, Stakeholder before, Supplier<List<Contact>> contacts, Ends ends) {
    this.words = kit.words();
    this.contacts = contacts;
    this.ends = ends;
    this.before = before;
    person =
        kit.fields()
            .picker(
                words.get("opportunity.people.person"),
                SearchPicker.Finder.atHand(this::found),
                Contact::name);
    person.id("stakeholder-name").wide(220);
    person.input().detail(Contact::role);
    role =
        kit.fields()
            .choice(
                words.get("opportunity.people.role"), List.of(BuyingRole.values()), words::name);
    role.id("stakeholder-role").wide(190);
    view =
        kit.fields()
            .choice(words.get("opportunity.people.view"), List.of(Attitude.values()), words::name);
    view.id("stakeholder-view").wide(130);
    win = kit.fields().text(words.get("opportunity.people.win")).id("stakeholder-win").wide(260);
    email = kit.fields().text(words.get("account.person.email")).id("stakeholder-email").wide(260);
    phone = kit.fields().text(words.get("account.person.phone")).id("stakeholder-phone").wide(180);
    fill();
    person.input().valueProperty().subscribe((was, is) -> reach(is));
    FlowPane fields = new FlowPane(person, role, view, win, email, phone);
    fields.getStyleClass().add("opportunity-facts");
    buttons =
        new FormButtons(
            words.get("opportunity.people.save"),
            "stakeholder-save",
            this::save,
            words.get("opportunity.cancel"),
            ends::leave);
    if (!isNew()) {
      buttons.also(
          Buttons.flat(words.get("opportunity.people.remove"), Icons.DELETE), ends::remove);
    }
    getChildren().addAll(fields, buttons);
    getStyleClass().add("opportunity-inline-form");
    buttons.leaveByEscape(this);
  }

  /** It could not be saved: all that was typed is still here. */
  void again() {
    buttons.again();
  }

  private boolean isNew() {
    return before.contactId().isEmpty();
  }

  private void fill() {
    known =
        contacts.get().stream()
            .filter(c -> c.id().equals(before.contactId()))
            .findFirst()
            .orElse(null);
    person.input().setValue(known);
    person.setDisable(!isNew() && known != null);
    role.input()
        .setValue(
            before.buyingRole() == null && known != null
                ? known.buyingRole()
                : before.buyingRole());
    view.input().setValue(before.attitude());
    win.input().setText(before.win().isBlank() && known != null ? known.win() : before.win());
    reach(known);
  }

  /** Whoever is picked brings their address along. */
  private void reach(Contact picked) {
    known = picked;
    if (picked != null) {
      email.input().setText(picked.email());
      phone.input().setText(picked.phone());
    }
  }

  private List<Contact> found(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    return contacts.get().stream()
        .filter(c -> c.name().toLowerCase(Locale.ROOT).contains(part))
        .limit(30)
        .toList();
  }

  private void save() {
    String typed = person.input().typedProperty().get().strip();
    Contact chosen = person.input().getValue();
    if (chosen == null) {
      chosen =
          contacts.get().stream()
              .filter(c -> c.name().equalsIgnoreCase(typed))
              .findFirst()
              .orElse(null);
    }
    if (chosen == null && typed.isEmpty() && isNew()) {
      person.error(words.get("opportunity.people.missing"));
      person.focus();
      return;
    }
    String address = email.input().getText().strip();
    if (!address.isEmpty() && !Contact.isAddress(address)) {
      email.error(words.get("account.person.email.unclear"));
      email.focus();
      return;
    }
    if (chosen == null && isNew()) {
      save(freshId, null, reached(Contact.named(freshId, "", typed), address));
    } else if (chosen == null) {
      save(before.contactId(), null, null);
    } else {
      save(chosen.id(), chosen, reached(chosen, address));
    }
  }

  private Contact reached(Contact it, String address) {
    return it.withReach(address, phone.input().getText().strip());
  }

  private void save(String id, Contact was, Contact now) {
    buttons.saving();
    ends.save(
        new Stakeholder(
            id, role.input().getValue(), view.input().getValue(), win.input().getText()),
        was,
        now);
  }

  @Override
  public void requestFocus() {
    if (isNew()) {
      person.focus();
    } else {
      role.focus();
    }
  }
}
