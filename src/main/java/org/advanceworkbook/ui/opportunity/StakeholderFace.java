package org.advanceworkbook.ui.opportunity;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Attitude;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.PeopleNamed;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.chain.LastAct;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.ledger.KeptFace;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.KeptRow;

/** The cells of one stakeholder. */
final class StakeholderFace {
  private static final int MOST = 100;

  private final Kit kit;
  private final Words words;
  private final ChainView all;
  private final Stakeholder person;
  private final Contact contact;
  private final LastAct acts;

  StakeholderFace(Kit kit, ChainView all, Stakeholder person, LastAct acts) {
    this.kit = kit;
    this.words = kit.words();
    this.all = all;
    this.person = person;
    this.acts = acts;
    this.contact =
        all.opportunity().people().stream()
            .filter(c -> c.id().equals(person.contactId()))
            .findFirst()
            .orElse(Contact.named(person.contactId(), "", ""));
  }

  String name() {
    return contact.name().isBlank() ? words.get("opportunity.people.unknown") : contact.name();
  }

  Node person() {
    VBox cell = new VBox(Headings.row(CallFace.brief(name(), MOST)));
    add(cell, contact.role());
    String win = person.win().isBlank() ? contact.win() : person.win();
    add(cell, win.isBlank() ? "" : words.get("opportunity.people.win-of", win));
    return cell;
  }

  private static void add(VBox cell, String text) {
    if (!text.isBlank()) {
      Label line = Headings.caption(CallFace.brief(text, MOST));
      line.getStyleClass().add("subtle");
      cell.getChildren().add(line);
    }
  }

  Node role() {
    BuyingRole role = person.buyingRole() == null ? contact.buyingRole() : person.buyingRole();
    Label cell =
        Headings.body(role == null ? words.get("opportunity.people.no-role") : words.name(role));
    cell.getStyleClass().add("muted");
    return cell;
  }

  Node view() {
    Attitude view = person.attitude();
    Icons icon =
        switch (view) {
          case FOR -> Icons.UP;
          case NEUTRAL -> Icons.MINUS;
          case AGAINST -> Icons.AGAINST;
          case UNKNOWN -> Icons.CIRCLE;
        };
    String ink =
        switch (view) {
          case FOR -> "success";
          case AGAINST -> "warning";
          case NEUTRAL, UNKNOWN -> "muted";
        };
    Label cell = new Label(words.name(view), icon.node(16));
    cell.getStyleClass().addAll("text-small", "medium", ink);
    return cell;
  }

  /** The last promise they kept; from how many they made, how many were kept in time. */
  Node did() {
    Commitment last = acts.of(name()).orElse(null);
    Label said = Headings.body(last == null ? words.get("opportunity.people.nothing") : did(last));
    said.getStyleClass().add(last == null ? "warning" : "muted");
    VBox cell = new VBox(said);
    PeopleNamed named =
        new PeopleNamed(all.opportunity().people().stream().map(Contact::name).toList());
    add(cell, new KeptFace(words).of(KeptRow.of(name(), named, all.kept())));
    return cell;
  }

  private String did(Commitment last) {
    String what = CallFace.brief(CallFace.capital(last.what()), MOST);
    return last.settledOn() == null
        ? what
        : words.get("opportunity.people.did-on", what, kit.dates().day(last.settledOn()));
  }
}
