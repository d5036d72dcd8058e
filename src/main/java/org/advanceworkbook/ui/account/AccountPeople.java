package org.advanceworkbook.ui.account;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.FieldByField;
import org.advanceworkbook.domain.account.PeopleNamed;
import org.advanceworkbook.domain.chain.LastAct;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.RowsAndForm;
import org.advanceworkbook.ui.ledger.Ending;
import org.advanceworkbook.ui.ledger.PromiseActs;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.AccountView;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.KeptRow;
import org.advanceworkbook.workbook.WorkbookStore;

/** The people at an account: each can be changed in place, each change undone. */
final class AccountPeople extends VBox {
  private static final String NEW = "new";
  private static final int FIRST = 12;
  private static final int MORE = 40;

  private final Kit kit;
  private final Words words;
  private final WorkbookStore store;
  private final PromiseActs acts;
  private final Button add;
  private final RowsAndForm<ContactForm> rows = new RowsAndForm<>();
  private AccountView view;
  private boolean readOnly;
  private int most = FIRST;
  private String focusOn = "";

  AccountPeople(Kit kit, WorkbookStore store, PromiseActs acts) {
    this.kit = kit;
    this.words = kit.words();
    this.store = store;
    this.acts = acts;
    add = Buttons.link(words.get("opportunity.people.add"), Icons.PLUS);
    add.setId("add-contact");
    add.setOnAction(
        e -> open(NEW, Contact.named(UUID.randomUUID().toString(), view.account().id(), "")));
    Label title = Headings.section(words.get("account.people"));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title, add);
    head.getStyleClass().add("opportunity-part-head");
    getChildren().addAll(head, rows);
    getStyleClass().addAll("stakeholders", "account-part-of-page");
  }

  void show(AccountView shown, boolean nothingCanBeSaved) {
    view = shown;
    readOnly = nothingCanBeSaved;
    add.setDisable(readOnly);
    fill();
  }

  private void fill() {
    List<Contact> people = view.people();
    List<String> ids = people.stream().map(Contact::id).toList();
    most = Math.max(most, ids.indexOf(rows.openFor()) + 1); // a form stays in view
    PeopleNamed named = new PeopleNamed(people.stream().map(Contact::name).toList());
    LastAct last =
        new LastAct(
            view.promises().stream().map(CommitmentRow::commitment).toList(),
            people.stream().map(Contact::name).toList());
    rows.fill(
        people.isEmpty() ? List.of(none()) : List.of(),
        people.stream()
            .limit(most)
            .map(it -> new RowsAndForm.Row(it.id(), row(it, last, named)))
            .toList(),
        people.size() > most ? List.of(more(people.size() - most)) : List.of());
    if (!focusOn.isEmpty() && rows.mayTakeFocus()) {
      focus(focusOn);
    }
    focusOn = "";
  }

  private Region row(Contact it, LastAct last, PeopleNamed named) {
    Button edit = Buttons.icon(Icons.EDIT, words.get("opportunity.people.edit", it.name()));
    edit.getStyleClass().add("small");
    edit.setDisable(readOnly);
    edit.setOnAction(e -> open(it.id(), it));
    return new ContactRow(kit)
        .of(it, last.of(it.name()).orElse(null), KeptRow.of(it.name(), named, view.kept()), edit);
  }

  private Label none() {
    Label none = Headings.body(words.get("account.people.none"));
    none.getStyleClass().add("muted");
    return none;
  }

  private Node more(int left) {
    Button more = Buttons.link(words.get("opportunity.promise.more", left));
    more.setOnAction(
        e -> {
          focusOn = view.people().get(most).id();
          most += MORE;
          fill();
        });
    return more;
  }

  /** To the button that opens this person's form. */
  private void focus(String contactId) {
    rows.rows()
        .filter(row -> contactId.equals(row.getUserData()))
        .map(row -> row.lookup(".button"))
        .findFirst()
        .orElse(add)
        .requestFocus();
  }

  private void open(String id, Contact person) {
    ContactForm form =
        new ContactForm(
            kit,
            person,
            now -> save(person, now),
            () -> {
              rows.close();
              fill();
              focus(person.id());
            });
    rows.open(id, form);
    fill();
    form.requestFocus();
  }

  private void save(Contact before, Contact now) {
    ContactForm form = rows.form().orElseThrow();
    boolean fresh = before.name().isBlank();
    Runnable back = fresh ? () -> store.removeContact(now.id()) : () -> write(now, before);
    acts.act(
        fresh ? () -> store.saveContact(now) : () -> write(before, now),
        back,
        Phrase.of("account.act-person", now.name()),
        new Ending(
            () -> {
              if (rows.form().filter(open -> open == form).isPresent()) {
                rows.close();
              }
              focusOn = now.id();
            },
            form::again));
  }

  /** Only what was changed here. */
  private void write(Contact before, Contact now) {
    store.together(
        () -> {
          Contact stored =
              store.contacts(view.account().id(), "", Integer.MAX_VALUE).stream()
                  .filter(c -> c.id().equals(now.id()))
                  .findFirst()
                  .orElse(before);
          store.saveContact(FieldByField.contact(stored, before, now));
        });
  }
}
