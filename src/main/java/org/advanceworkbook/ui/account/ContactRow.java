package org.advanceworkbook.ui.account;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.calls.CallLine;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.ledger.KeptFace;
import org.advanceworkbook.words.Words;

/** One person: name and title, part in the decision, how to reach them, what they last did. */
final class ContactRow {
  private static final int MOST = 100;

  private final Kit kit;
  private final Words words;

  ContactRow(Kit kit) {
    this.kit = kit;
    this.words = kit.words();
  }

  /**
   * The row.
   *
   * @param last the last thing they did, null when nothing
   * @param edit opens the form of this person
   */
  Region of(Contact it, Commitment last, Rate kept, Button edit) {
    VBox did = did(last, kept);
    CallLine row =
        new CallLine(
            did,
            column("account-person", Headings.row(brief(it.name())), line(it.role())),
            column("account-part", muted(Headings.body(part(it)))),
            reach(it),
            did,
            edit);
    row.getStyleClass().add("stakeholder-row");
    row.setUserData(it.id());
    return row;
  }

  private String part(Contact it) {
    return it.buyingRole() == null
        ? words.get("opportunity.people.no-role")
        : words.name(it.buyingRole());
  }

  private Node reach(Contact it) {
    VBox cell = column("account-reach");
    if (it.email().isBlank() && it.phone().isBlank()) {
      cell.getChildren()
          .add(styled(Headings.small(words.get("account.person.no-reach")), "subtle"));
    }
    add(cell, it.email());
    add(cell, it.phone());
    return cell;
  }

  private static void add(VBox cell, String text) {
    if (!text.isBlank()) {
      cell.getChildren().add(muted(Headings.small(brief(text))));
    }
  }

  private VBox did(Commitment last, Rate kept) {
    Label said =
        last == null
            ? styled(Headings.body(words.get("opportunity.people.nothing")), "warning")
            : muted(Headings.body(did(last)));
    VBox cell = column("account-did", said, line(new KeptFace(words).of(kept)));
    return cell;
  }

  private String did(Commitment last) {
    String what = brief(CallFace.capital(last.what()));
    return last.settledOn() == null
        ? what
        : words.get("opportunity.people.did-on", what, kit.dates().day(last.settledOn()));
  }

  private static Label line(String text) {
    Label line = styled(Headings.caption(brief(text)), "subtle");
    line.setManaged(!text.isBlank());
    return line;
  }

  private static String brief(String text) {
    return CallFace.brief(text, MOST);
  }

  private static Label muted(Label label) {
    return styled(label, "muted");
  }

  private static Label styled(Label label, String style) {
    label.getStyleClass().add(style);
    return label;
  }

  private static VBox column(String style, Region... parts) {
    VBox column = new VBox(parts);
    column.getStyleClass().add(style);
    column.setMinWidth(0);
    return column;
  }
}
