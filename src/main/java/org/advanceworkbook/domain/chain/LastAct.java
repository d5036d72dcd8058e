package org.advanceworkbook.domain.chain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;

/** The last thing a person at the client did, as the ledger has it: a promise that was kept. */
public final class LastAct {
  private final List<Commitment> kept;
  private final Collection<String> people;

  /**
   * Over a ledger.
   *
   * @param people names of everybody at the client, so that a first name is only taken for a person
   *     where nobody else has it
   */
  public LastAct(List<Commitment> ledger, Collection<String> people) {
    this.people = List.copyOf(people);
    this.kept =
        ledger.stream()
            .filter(p -> p.side() == Side.CLIENT && p.state() == FollowThrough.KEPT)
            .toList();
  }

  /** The kept promise of this person that was settled last. */
  public Optional<Commitment> of(String name) {
    Comparator<Commitment> bySettling =
        Comparator.comparing(
            Commitment::settledOn, Comparator.nullsFirst(Comparator.naturalOrder()));
    return kept.stream().filter(p -> isBy(p, name)).max(bySettling);
  }

  private boolean isBy(Commitment promise, String name) {
    String who = plain(promise.who());
    String whole = plain(name);
    if (who.isEmpty() || whole.isEmpty()) {
      return false;
    }
    return who.equals(whole) || who.equals(first(whole)) && namesakes(first(whole)) <= 1;
  }

  private long namesakes(String first) {
    return people.stream().filter(p -> first(plain(p)).equals(first)).count();
  }

  private static String first(String name) {
    return name.split(" ", 2)[0];
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
