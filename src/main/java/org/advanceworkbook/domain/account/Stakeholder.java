package org.advanceworkbook.domain.account;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.Texts;

/**
 * A contact's part in one opportunity.
 *
 * @param contactId the person
 * @param buyingRole part in the decision, null when not known
 * @param attitude view of us
 * @param win what the person personally gains
 */
public record Stakeholder(String contactId, BuyingRole buyingRole, Attitude attitude, String win) {
  /** Guarantees: attitude and win are never null. */
  public Stakeholder {
    attitude = attitude == null ? Attitude.UNKNOWN : attitude;
    win = Texts.orEmpty(win);
  }

  /**
   * The people of a decision once more is known of one of them. Somebody of whom neither a part nor
   * a win is known is not made part of it; what is known of the view of us stays.
   */
  public static List<Stakeholder> with(List<Stakeholder> people, Contact person) {
    List<Stakeholder> all = new ArrayList<>(people);
    all.replaceAll(s -> s.contactId().equals(person.id()) ? of(person, s.attitude()) : s);
    boolean there = all.stream().anyMatch(s -> s.contactId().equals(person.id()));
    if (!there && (person.buyingRole() != null || Texts.given(person.win()))) {
      all.add(of(person, Attitude.UNKNOWN));
    }
    return List.copyOf(all);
  }

  private static Stakeholder of(Contact person, Attitude attitude) {
    return new Stakeholder(person.id(), person.buyingRole(), attitude, person.win());
  }
}
