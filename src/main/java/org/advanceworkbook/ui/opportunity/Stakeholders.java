package org.advanceworkbook.ui.opportunity;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.chain.LastAct;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.RowsAndForm;
import org.advanceworkbook.ui.ledger.Ending;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.CommitmentRow;

/** Who takes part in the decision, what they think of us, and what they last did. */
final class Stakeholders extends VBox {
  private final Kit kit;
  private final Words words;
  private final Saver saver;
  private final Button add;
  private final RowsAndForm<StakeholderForm> rows = new RowsAndForm<>();
  private ChainView view;
  private boolean readOnly;
  private String focusOn = "";

  /**
   * What became of a person at the account.
   *
   * @param was null when new there
   * @param now null when nothing is known of them there
   */
  record PersonChange(Contact was, Contact now) {}

  /** Gets the people as they are to be, and what became of the one at the account. */
  interface Saver {
    void save(List<Stakeholder> now, PersonChange person, Ending ending);
  }

  Stakeholders(Kit kit, Saver saver) {
    this.kit = kit;
    this.words = kit.words();
    this.saver = saver;
    add = Buttons.link(words.get("opportunity.people.add"), Icons.PLUS);
    add.setId("add-stakeholder");
    add.setOnAction(e -> open(StakeholderForm.NEW, new Stakeholder("", null, null, "")));
    Label title = Headings.section(words.get("opportunity.people"));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title, add);
    head.getStyleClass().add("opportunity-part-head");
    getChildren().addAll(head, rows);
    getStyleClass().add("stakeholders");
  }

  void show(ChainView shown, boolean nothingCanBeSaved) {
    view = shown;
    readOnly = nothingCanBeSaved;
    add.setDisable(readOnly);
    fill();
  }

  private List<Stakeholder> people() {
    return view.opportunity().row().opportunity().stakeholders();
  }

  private void fill() {
    LastAct acts =
        new LastAct(
            view.opportunity().promises().stream().map(CommitmentRow::commitment).toList(),
            view.opportunity().people().stream().map(Contact::name).toList());
    rows.fill(
        first(),
        people().stream()
            .map(person -> new RowsAndForm.Row(person.contactId(), row(person, acts)))
            .toList(),
        List.of());
    if (!focusOn.isEmpty() && rows.mayTakeFocus()) {
      focus(focusOn);
    }
    focusOn = "";
  }

  private List<Node> first() {
    if (!people().isEmpty()) {
      return List.of(head(), RowsAndForm.hairline());
    }
    if (rows.isOpen(StakeholderForm.NEW)) {
      return List.of();
    }
    Label none = Headings.body(words.get("opportunity.people.none"));
    none.getStyleClass().add("muted");
    return List.of(none);
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

  private Node head() {
    return line(
        column("stakeholder-person", Headings.small(words.get("opportunity.people.person"))),
        column("stakeholder-role", Headings.small(words.get("opportunity.people.role"))),
        column("stakeholder-view", Headings.small(words.get("opportunity.people.view"))),
        column("stakeholder-did", Headings.small(words.get("opportunity.people.did"))),
        gap());
  }

  private Region row(Stakeholder person, LastAct acts) {
    StakeholderFace face = new StakeholderFace(kit, view, person, acts);
    Button edit = Buttons.icon(Icons.EDIT, words.get("opportunity.people.edit", face.name()));
    edit.getStyleClass().add("small");
    edit.setDisable(readOnly);
    edit.setOnAction(e -> open(person.contactId(), person));
    Region line =
        line(
            column("stakeholder-person", face.person()),
            column("stakeholder-role", face.role()),
            column("stakeholder-view", face.view()),
            column("stakeholder-did", face.did()),
            edit);
    line.setUserData(person.contactId());
    return line;
  }

  private StakeholderForm form(Stakeholder person) {
    return new StakeholderForm(
        kit,
        person,
        () -> view.opportunity().people(),
        new StakeholderForm.Ends() {
          @Override
          public void save(Stakeholder now, Contact was, Contact is) {
            Stakeholders.this.save(person, now, new PersonChange(was, is));
          }

          @Override
          public void remove() {
            Stakeholders.this.save(person, null, new PersonChange(null, null));
          }

          @Override
          public void leave() {
            rows.close();
            fill();
            focus(person.contactId());
          }
        });
  }

  private void save(Stakeholder before, Stakeholder now, PersonChange person) {
    StakeholderForm form = rows.form().orElseThrow();
    saver.save(
        with(before, now),
        person,
        new Ending(
            () -> {
              if (rows.form().filter(open -> open == form).isPresent()) {
                rows.close();
              }
              focusOn = now == null ? StakeholderForm.NEW : now.contactId();
            },
            form::again));
  }

  private void open(String id, Stakeholder person) {
    StakeholderForm form = form(person);
    rows.open(id, form);
    fill();
    form.requestFocus();
  }

  private List<Stakeholder> with(Stakeholder before, Stakeholder now) {
    List<Stakeholder> result = new ArrayList<>();
    boolean placed = false;
    for (Stakeholder each : people()) {
      boolean same =
          each.contactId().equals(before.contactId())
              || now != null && each.contactId().equals(now.contactId());
      if (!same) {
        result.add(each);
      } else if (now != null && !placed) {
        result.add(now);
        placed = true;
      }
    }
    if (now != null && !placed) {
      result.add(now);
    }
    return result;
  }

  private static HBox line(Node... parts) {
    HBox line = new HBox(parts);
    line.getStyleClass().add("stakeholder-row");
    return line;
  }

  private static VBox column(String style, Node... parts) {
    VBox column = new VBox(parts);
    column.getStyleClass().add(style);
    column.setMinWidth(0);
    if (style.equals("stakeholder-did")) {
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    return column;
  }

  private static Region gap() {
    Region gap = new Region();
    gap.getStyleClass().add("stakeholder-gap");
    return gap;
  }
}
