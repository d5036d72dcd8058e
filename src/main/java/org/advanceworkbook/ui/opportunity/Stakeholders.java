package org.advanceworkbook.ui.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.CommitmentRow;

/** Who takes part in the decision, what they think of us, and what they last did. */
final class Stakeholders extends VBox {
  private final Kit kit;
  private final Words words;
  private final BiConsumer<List<Stakeholder>, Optional<Contact>> changed;
  private final Button add;
  private final VBox rows = new VBox();
  private ChainView view;
  private boolean readOnly;
  private String open = "";

  /**
   * A table.
   *
   * @param changed gets the people as they are to be, and the person that is new at the account
   */
  Stakeholders(Kit kit, BiConsumer<List<Stakeholder>, Optional<Contact>> changed) {
    this.kit = kit;
    this.words = kit.words();
    this.changed = changed;
    add = Buttons.link(words.get("opportunity.people.add"), Icons.PLUS);
    add.setId("add-stakeholder");
    add.setOnAction(e -> open(StakeholderForm.NEW));
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
    rows.getChildren().clear();
    if (people().isEmpty() && !open.equals(StakeholderForm.NEW)) {
      Label none = Headings.body(words.get("opportunity.people.none"));
      none.getStyleClass().add("muted");
      rows.getChildren().add(none);
    } else if (!people().isEmpty()) {
      rows.getChildren().addAll(head(), hairline());
    }
    LastAct acts =
        new LastAct(
            view.opportunity().promises().stream().map(CommitmentRow::commitment).toList(),
            view.opportunity().people().stream().map(Contact::name).toList());
    for (Stakeholder person : people()) {
      rows.getChildren().add(row(person, acts));
      if (open.equals(person.contactId())) {
        rows.getChildren().add(form(person));
      }
      rows.getChildren().add(hairline());
    }
    if (open.equals(StakeholderForm.NEW)) {
      rows.getChildren().add(form(new Stakeholder("", null, null, "")));
    }
  }

  private Node head() {
    return line(
        column("stakeholder-person", Headings.small(words.get("opportunity.people.person"))),
        column("stakeholder-role", Headings.small(words.get("opportunity.people.role"))),
        column("stakeholder-view", Headings.small(words.get("opportunity.people.view"))),
        column("stakeholder-did", Headings.small(words.get("opportunity.people.did"))),
        gap());
  }

  private Node row(Stakeholder person, LastAct acts) {
    StakeholderFace face = new StakeholderFace(kit, view, person, acts);
    Button edit = Buttons.icon(Icons.EDIT, words.get("opportunity.people.edit", face.name()));
    edit.getStyleClass().add("small");
    edit.setDisable(readOnly);
    edit.setOnAction(e -> open(person.contactId()));
    return line(
        column("stakeholder-person", face.person()),
        column("stakeholder-role", face.role()),
        column("stakeholder-view", face.view()),
        column("stakeholder-did", face.did()),
        edit);
  }

  private Node form(Stakeholder person) {
    return new StakeholderForm(
        kit,
        person,
        view.opportunity().people(),
        new StakeholderForm.Ends() {
          @Override
          public void save(Stakeholder now, Contact fresh) {
            close();
            changed.accept(with(person, now), Optional.ofNullable(fresh));
          }

          @Override
          public void remove() {
            close();
            changed.accept(with(person, null), Optional.empty());
          }

          @Override
          public void leave() {
            close();
            fill();
            add.requestFocus();
          }
        });
  }

  private void open(String contactId) {
    open = contactId;
    fill();
    rows.getChildren().stream()
        .filter(StakeholderForm.class::isInstance)
        .forEach(Node::requestFocus);
  }

  private void close() {
    open = "";
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

  private static Node line(Node... parts) {
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

  private static Region hairline() {
    Region hairline = new Region();
    hairline.getStyleClass().add("aw-hairline");
    return hairline;
  }
}
