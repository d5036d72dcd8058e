package org.advanceworkbook.workbook.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;

/**
 * A client of the sample: the company, four people in fixed parts, and the words of their world.
 *
 * @param words what fills the places of the sentences
 */
record Client(
    Account account,
    Contact champion,
    Contact decider,
    Contact examiner,
    Contact keeper,
    Map<String, String> words) {
  List<Contact> contacts() {
    return List.of(champion, decider, examiner, keeper);
  }

  /** The person who plays this part in an act. */
  Contact part(String who) {
    return switch (who) {
      case "champion" -> champion;
      case "decider" -> decider;
      case "examiner" -> examiner;
      case "keeper" -> keeper;
      default -> throw new IllegalArgumentException(who);
    };
  }

  /** The same client at another site, where the one who examined is the one who wants it. */
  Client elsewhere() {
    Map<String, String> other = new HashMap<>(words);
    for (String word : List.of("", "Full", "Role")) {
      other.put("champion" + word, words.get("examiner" + word));
      other.put("examiner" + word, words.get("champion" + word));
    }
    other.put("site", "the second site");
    other.put("data", "the figures of the second site");
    return new Client(account, examiner, decider, champion, keeper, Map.copyOf(other));
  }

  static String firstName(Contact contact) {
    return contact.name().split(" ")[0];
  }
}
