package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallRole;
import org.advanceworkbook.domain.call.OurAttendee;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** Who of us is in the call, and what for. */
final class OurPeople {
  private final WizardParts parts;
  private final VBox rows = new VBox();
  private final VBox view;
  private final Button add;
  private List<OurAttendee> shown = List.of();

  OurPeople(WizardParts parts) {
    this.parts = parts;
    Words words = parts.kit().words();
    rows.getStyleClass().add("aw-wizard-people");
    rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
    add = Buttons.link(words.get("wizard.ours.add"), Icons.PLUS);
    add.setOnAction(e -> add());
    view = new VBox(Headings.section(words.get("wizard.ours")), rows, add);
    view.getStyleClass().add("aw-wizard-part");
    parts.whenChanged(this::show);
  }

  VBox view() {
    return view;
  }

  private void add() {
    List<OurAttendee> ours = new ArrayList<>(parts.plan().frame().ours());
    ours.add(new OurAttendee("", ours.isEmpty() ? CallRole.LEADS : CallRole.SUPPORTS));
    put(ours);
    HBox row = (HBox) rows.getChildren().getLast();
    ((Field<?>) row.getChildren().getFirst()).focus();
  }

  private void put(List<OurAttendee> ours) {
    parts.editor().edit(p -> p.withFrame(p.frame().change().ours(ours).done()));
  }

  private void change(int at, OurAttendee to) {
    List<OurAttendee> ours = new ArrayList<>(parts.plan().frame().ours());
    ours.set(at, to);
    shown = List.copyOf(ours);
    put(ours);
  }

  private OurAttendee now(int at) {
    return parts.plan().frame().ours().get(at);
  }

  private void show() {
    List<OurAttendee> ours = parts.plan().frame().ours();
    if (ours.equals(shown)) {
      return;
    }
    shown = ours;
    rows.getChildren().clear();
    for (int i = 0; i < ours.size(); i++) {
      rows.getChildren().add(row(i, ours.get(i)));
    }
  }

  private HBox row(int at, OurAttendee one) {
    Words words = parts.kit().words();
    Field<TextField> name = parts.kit().fields().text(words.get("wizard.ours.name")).grow();
    name.input().setText(one.name());
    name.input()
        .textProperty()
        .addListener((o, was, is) -> change(at, new OurAttendee(is, now(at).role())));
    Field<ComboBox<CallRole>> role =
        parts
            .kit()
            .fields()
            .choice(words.get("wizard.ours.role"), List.of(CallRole.values()), words::name)
            .wide(180);
    role.input().setValue(one.role());
    role.input()
        .valueProperty()
        .addListener((o, was, is) -> change(at, new OurAttendee(now(at).name(), is)));
    Button remove = Buttons.icon(Icons.CLOSE, words.get("wizard.ours.remove"));
    remove.setOnAction(
        e -> {
          List<OurAttendee> ours = new ArrayList<>(parts.plan().frame().ours());
          ours.remove(at);
          put(ours);
          add.requestFocus();
        });
    HBox row = new HBox(name, role, remove);
    row.getStyleClass().addAll("aw-field-row", "aw-wizard-our");
    return row;
  }
}
