package org.advanceworkbook.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.call.Attendee;

/** To whom the agenda of a call goes: the client's people in it whose e-mail is known. Blocking. */
public final class Addresses {
  private static final int ALL = 500;

  private Addresses() {}

  /** Their addresses, in the order of the call; what was typed and is not saved yet counts. */
  public static List<String> of(PlanDraft draft, WorkbookStore store) {
    Map<String, Contact> people = new HashMap<>();
    String account = draft.plan().frame().accountId();
    if (!account.isEmpty()) {
      store.contacts(account, "", ALL).forEach(c -> people.put(c.id(), c));
    }
    draft.contacts().forEach(c -> people.put(c.id(), c));
    return draft.plan().frame().theirs().stream()
        .map(Attendee::contactId)
        .map(people::get)
        .filter(c -> c != null && c.hasAddress())
        .map(c -> c.email().strip())
        .distinct()
        .toList();
  }
}
