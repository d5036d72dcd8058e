package org.advanceworkbook.domain.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Whom a name in the ledger means: somebody by the whole name, case aside, or by the first name
 * where nobody else at the client has it.
 */
public final class PeopleNamed {
  private final List<String> people;

  /** Among these names. */
  public PeopleNamed(Collection<String> people) {
    this.people = people.stream().map(PeopleNamed::plain).toList();
  }

  /** True where {@code who}, as written in a promise, is the person of this name. */
  public boolean means(String who, String name) {
    String said = plain(who);
    String whole = plain(name);
    if (said.isEmpty() || whole.isEmpty()) {
      return false;
    }
    return said.equals(whole) || said.equals(first(whole)) && namesakes(first(whole)) <= 1;
  }

  private long namesakes(String first) {
    return people.stream().filter(p -> first(p).equals(first)).count();
  }

  private static String first(String name) {
    return name.split(" ", 2)[0];
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
