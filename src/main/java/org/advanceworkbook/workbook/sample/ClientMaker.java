package org.advanceworkbook.workbook.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.QualificationState;

/** Invents companies and their people. */
final class ClientMaker {
  private final SampleTexts texts;
  private final Set<String> companies = new HashSet<>();

  ClientMaker(SampleTexts texts) {
    this.texts = texts;
  }

  /** The client of the opportunity with this index; the first of each trade bears its own name. */
  Client make(int index, Chance chance) {
    SampleTexts.Trade trade = texts.trades().get(index % texts.trades().size());
    String name =
        index < texts.trades().size() ? trade.words().get("name") : company(trade, chance);
    companies.add(name);
    String accountId = chance.id();
    Account account =
        new Account(
            accountId,
            name,
            trade.words().get("industry"),
            trade.words().get("place"),
            QualificationState.PROSPECT,
            "");
    List<String> first = chance.some(texts.people().first(), 4);
    List<String> last = chance.some(texts.people().last(), 4);
    Contact[] people = new Contact[4];
    String[] parts = {"champion", "decider", "examiner", "keeper"};
    for (int i = 0; i < parts.length; i++) {
      people[i] = contact(accountId, trade, parts[i], first.get(i) + " " + last.get(i), chance);
    }
    Map<String, String> words = words(trade, name, people, parts);
    return new Client(account, people[0], people[1], people[2], people[3], words);
  }

  private String company(SampleTexts.Trade trade, Chance chance) {
    for (int i = 0; i < 20; i++) {
      String name = chance.of(texts.people().stems()) + " " + chance.of(trade.suffixes());
      if (!companies.contains(name)) {
        return name;
      }
    }
    List<String> two = chance.some(texts.people().stems(), 2);
    return two.get(0) + " & " + two.get(1) + " " + chance.of(trade.suffixes());
  }

  private static Contact contact(
      String accountId, SampleTexts.Trade trade, String part, String name, Chance chance) {
    BuyingRole role =
        switch (part) {
          case "champion" -> chance.percent(50) ? BuyingRole.USES : BuyingRole.ADVISES_US;
          case "decider" -> BuyingRole.DECIDES_MONEY;
          case "examiner" -> chance.percent(80) ? BuyingRole.EXAMINES : BuyingRole.OPPOSES;
          default -> BuyingRole.OPENS_DOOR;
        };
    String phone = "0555 01" + chance.between(1000, 9999);
    String title = trade.words().get(part + "Role");
    String win = part.equals("champion") ? trade.words().get("win") : "";
    return new Contact(chance.id(), accountId, name, title, role, win, "", phone);
  }

  private static Map<String, String> words(
      SampleTexts.Trade trade, String company, Contact[] people, String[] parts) {
    Map<String, String> words = new HashMap<>(trade.words());
    words.put("account", company);
    for (int i = 0; i < parts.length; i++) {
      words.put(parts[i], Client.firstName(people[i]));
      words.put(parts[i] + "Full", people[i].name());
    }
    words.put("deciderRoleLower", words.get("deciderRole").toLowerCase(Locale.ROOT));
    return Map.copyOf(words);
  }
}
