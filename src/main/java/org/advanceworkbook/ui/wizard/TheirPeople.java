package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.words.Words;

/** Who of the client is to be in the call, with role, part in the decision, and what they win. */
final class TheirPeople {
  private static final int FOUND = 8;

  private final WizardParts parts;
  private final VBox rows = new VBox();
  private final Field<SearchPicker<Contact>> adder;
  private final VBox view;
  private final KnownPeople known;
  private final Label kept = Headings.caption("");
  private final Map<TextField, String> emails = new LinkedHashMap<>();
  private List<Attendee> shown = List.of();

  TheirPeople(WizardParts parts) {
    this.parts = parts;
    this.known = new KnownPeople(parts);
    known.whenRead(this::fillEmails);
    Words words = parts.kit().words();
    Background.Lane lane = parts.kit().background().lane();
    adder =
        parts
            .kit()
            .fields()
            .picker(
                words.get("wizard.theirs.add"),
                (typed, found) -> lane.run(() -> find(typed)).then(found::accept),
                Contact::name);
    adder.id("wizard-theirs");
    adder.input().detail(Contact::role).onCreate(this::create);
    adder.input().valueProperty().addListener((o, was, is) -> picked(is));
    adder.input().editor().focusedProperty().addListener((o, was, is) -> left(is));
    rows.getStyleClass().add("aw-wizard-people");
    rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
    kept.getStyleClass().add("muted");
    kept.visibleProperty().bind(rows.managedProperty());
    kept.managedProperty().bind(rows.managedProperty());
    view = new VBox(Headings.section(words.get("wizard.theirs")), rows, kept, adder);
    view.getStyleClass().add("aw-wizard-part");
    parts.whenChanged(this::show);
  }

  VBox view() {
    return view;
  }

  private List<Contact> find(String typed) {
    String account = parts.plan().frame().accountId();
    return account.isEmpty() ? List.of() : parts.library().store().contacts(account, typed, FOUND);
  }

  private void create(String name) {
    String account = parts.plan().frame().accountId();
    if (account.isEmpty()) {
      add(new Attendee("", name, "", null, ""));
    } else {
      Contact made = Contact.named(UUID.randomUUID().toString(), account, name);
      parts.editor().contact(made);
      add(made);
    }
    adder.input().setTyped("");
  }

  // A name typed here and left is meant; while only the window is left, it is still being typed.
  private void left(boolean focused) {
    TextField editor = adder.input().editor();
    boolean here = editor.getScene() != null && editor.getScene().getFocusOwner() == editor;
    String name = editor.getText().strip();
    if (!focused && !here && !name.isEmpty() && adder.input().getValue() == null) {
      create(name);
    }
  }

  private void picked(Contact contact) {
    if (contact != null) {
      add(contact);
      adder.input().setTyped("");
    }
  }

  private void add(Contact person) {
    add(known.met(person));
  }

  private void add(Attendee added) {
    List<Attendee> theirs = new ArrayList<>(parts.plan().frame().theirs());
    boolean there =
        !added.contactId().isEmpty()
            && theirs.stream().anyMatch(a -> a.contactId().equals(added.contactId()));
    if (!there) {
      theirs.add(added);
      put(theirs);
    }
  }

  private void put(List<Attendee> theirs) {
    parts.editor().edit(p -> p.withFrame(p.frame().change().theirs(theirs).done()));
  }

  private void change(int at, Attendee to) {
    List<Attendee> theirs = new ArrayList<>(parts.plan().frame().theirs());
    theirs.set(at, to);
    shown = List.copyOf(theirs);
    put(theirs);
    known.changed(to);
  }

  // Rows are made anew only where somebody else than this part changed the people.
  private void show() {
    List<Attendee> theirs = parts.plan().frame().theirs();
    boolean all = theirs.stream().noneMatch(a -> a.contactId().isEmpty());
    kept.setText(parts.kit().words().get(all ? "wizard.theirs.kept" : "wizard.theirs.here"));
    if (theirs.equals(shown)) {
      return;
    }
    shown = theirs;
    rows.getChildren().clear();
    emails.clear();
    for (int i = 0; i < theirs.size(); i++) {
      rows.getChildren().add(row(i, theirs.get(i)));
    }
  }

  private Attendee now(int at) {
    return parts.plan().frame().theirs().get(at);
  }

  private VBox row(int at, Attendee person) {
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    Field<TextArea> role = fields.line(words.get("wizard.person.role")).grow();
    role.input().setText(person.role());
    role.input()
        .textProperty()
        .addListener((o, was, is) -> change(at, with(now(at), is, now(at).win())));
    Field<ComboBox<BuyingRole>> part =
        fields
            .choice(words.get("wizard.person.part"), List.of(BuyingRole.values()), words::name)
            .grow();
    part.input().setValue(person.buyingRole());
    part.input().valueProperty().addListener((o, was, is) -> change(at, withPart(now(at), is)));
    Field<TextArea> win = fields.line(words.get("wizard.person.win")).grow();
    win.input().setText(person.win());
    win.input()
        .textProperty()
        .addListener((o, was, is) -> change(at, with(now(at), now(at).role(), is)));
    VBox row = new VBox(head(at, person), StepForm.row(role, part), last(person, win));
    row.getStyleClass().add("aw-wizard-person");
    return row;
  }

  /** Somebody kept in the workbook can be written to. */
  private Node last(Attendee person, Field<TextArea> win) {
    if (person.contactId().isEmpty() || parts.editor().isFrozen()) {
      return win;
    }
    Field<TextField> email =
        parts.kit().fields().text(parts.kit().words().get("wizard.person.email")).grow();
    String id = person.contactId();
    email.input().setText(known.email(id));
    email.input().textProperty().addListener((o, was, is) -> known.email(id, is.strip()));
    emails.put(email.input(), id);
    return StepForm.row(win, email);
  }

  /** The people of the account were read later than the rows were made. */
  private void fillEmails() {
    emails.forEach(
        (email, id) -> {
          if (!email.isFocused() && !known.email(id).equals(email.getText().strip())) {
            email.setText(known.email(id));
          }
        });
  }

  private HBox head(int at, Attendee person) {
    Label name = Headings.row(person.name());
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Button remove =
        Buttons.icon(Icons.CLOSE, parts.kit().words().get("wizard.person.remove", person.name()));
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(
        e -> {
          List<Attendee> theirs = new ArrayList<>(parts.plan().frame().theirs());
          theirs.remove(at);
          put(theirs);
          adder.focus();
        });
    HBox head = new HBox(name, remove);
    head.getStyleClass().add("aw-wizard-person-head");
    return head;
  }

  private static Attendee with(Attendee a, String role, String win) {
    return new Attendee(a.contactId(), a.name(), role, a.buyingRole(), win);
  }

  private static Attendee withPart(Attendee a, BuyingRole part) {
    return new Attendee(a.contactId(), a.name(), a.role(), part, a.win());
  }
}
