package org.advanceworkbook.domain.chain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.account.PeopleNamed;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;

/** The last thing a person at the client did, as the ledger has it: a promise that was kept. */
public final class LastAct {
  private final List<Commitment> kept;
  private final PeopleNamed people;

  /**
   * Over a ledger.
   *
   * @param people names of everybody at the client, so that a first name is only taken for a person
   *     where nobody else has it
   */
  public LastAct(List<Commitment> ledger, Collection<String> people) {
    this.people = new PeopleNamed(people);
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
    return kept.stream().filter(p -> people.means(p.who(), name)).max(bySettling);
  }
}
