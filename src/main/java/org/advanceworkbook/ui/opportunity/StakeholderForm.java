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
  private final FormButtons buttons;
  private final String freshId = UUID.randomUUID().toString();

  /** How the form can end. */
  interface Ends {
    /** Keeps it; {@code fresh} is a person new at the account, else null. */
    void save(Stakeholder now, Contact fresh);

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
    fill();
    FlowPane fields = new FlowPane(person, role, view, win);
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
    Contact known =
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
    Contact fresh = null;
    String id = before.contactId();
    if (chosen != null) {
      id = chosen.id();
    } else if (isNew()) {
      id = freshId;
      fresh = Contact.named(id, "", typed);
    }
    buttons.saving();
    ends.save(
        new Stakeholder(
            id, role.input().getValue(), view.input().getValue(), win.input().getText()),
        fresh);
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
