package org.advanceworkbook.ui.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.ui.kit.Background;

/**
 * The people kept in the workbook behind those of the call. Title, part in the decision and win are
 * no matter of one call: what is changed here reaches the person.
 */
final class KnownPeople {
  private static final int ALL = 500;

  private final WizardParts parts;
  private final Background.Lane lane;
  private final Map<String, Contact> known = new HashMap<>();
  private final Map<String, Attendee> waiting = new HashMap<>();
  private String account = "";
  private Runnable onRead = () -> {};

  KnownPeople(WizardParts parts) {
    this.parts = parts;
    this.lane = parts.kit().background().lane();
    parts.whenChanged(this::look);
  }

  private void look() {
    String now = parts.plan().frame().accountId();
    if (!now.equals(account) && !parts.editor().isFrozen()) {
      account = now;
      if (!now.isEmpty()) {
        lane.run(() -> parts.library().store().contacts(now, "", ALL)).then(this::read);
      }
    }
  }

  /** The e-mail of somebody, empty while it is not known. */
  String email(String contactId) {
    Contact it = known.get(contactId);
    return it == null ? "" : it.email();
  }

  /** Who is told once the people of the account are read. */
  void whenRead(Runnable told) {
    onRead = told;
  }

  /** Somebody has another e-mail. */
  void email(String contactId, String text) {
    Contact before = known.get(contactId);
    if (before != null && !before.email().equals(text)) {
      tell(before, before.withEmail(text));
    }
  }

  private void tell(Contact before, Contact now) {
    known.put(now.id(), now);
    parts.editor().contact(before, now);
  }

  private void read(List<Contact> found) {
    found.forEach(c -> known.putIfAbsent(c.id(), c));
    List<Attendee> late = List.copyOf(waiting.values());
    waiting.clear();
    late.forEach(this::changed);
    onRead.run();
  }

  /** A person made or chosen here; gives the person as one of the call. */
  Attendee met(Contact person) {
    known.putIfAbsent(person.id(), person);
    Contact now = known.get(person.id());
    Stakeholder part = part(now);
    return part == null
        ? new Attendee(now.id(), now.name(), now.role(), now.buyingRole(), now.win())
        : new Attendee(now.id(), now.name(), now.role(), part.buyingRole(), part.win());
  }

  private Stakeholder part(Contact person) {
    Opportunity sale = parts.editor().draft().opportunity();
    return sale == null || !sale.id().equals(parts.plan().frame().opportunityId())
        ? null
        : sale.stakeholders().stream()
            .filter(s -> s.contactId().equals(person.id()))
            .findFirst()
            .orElse(null);
  }

  /** Somebody in the call was described anew. */
  void changed(Attendee to) {
    Contact before = known.get(to.contactId());
    if (before != null) {
      Contact now =
          new Contact(
              before.id(),
              before.accountId(),
              before.name(),
              to.role(),
              to.buyingRole(),
              to.win(),
              before.email(),
              before.phone());
      tell(before, now);
    } else if (!to.contactId().isEmpty()) {
      waiting.put(to.contactId(), to);
    }
  }
}
