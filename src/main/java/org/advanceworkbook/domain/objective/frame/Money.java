package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;

/** Whether a signature, an order or an extension is money, or only sounds like it. */
final class Money {
  private final Objects objects;

  Money(Objects objects) {
    this.objects = objects;
  }

  /** "signed the price drop": a paper nobody knows is a signature, not yet an order. */
  static boolean paper(List<Word> words, String verb, Group direct, ObjectClass about) {
    return (about == null || about == ObjectClass.TIME)
        && direct != null
        && !words.get(direct.head()).is(Pos.PRONOUN)
        && !words.get(direct.head()).token().is("years", "year", "months", "month")
        && Set.of("sign", "countersign", "cosign", "initial").contains(verb);
  }

  static int ordered(String verb, ObjectClass about) {
    if (about == null
        || about == ObjectClass.ORDER
        || about == ObjectClass.OURS
        || about == ObjectClass.TIME) {
      return 5;
    }
    return switch (about) {
      case SMALL, FACT, MIND -> 1;
      case STAND -> 4;
      default -> verb.equals("sign") || verb.equals("close") ? 4 : 5;
    };
  }

  /** "signs up as a speaker", "for the webinar", "to the trial": a part taken, no money. */
  boolean takesPart(List<Word> words, Clause clause) {
    if (!clause.verb().verb().equals("sign up") && !clause.verb().verb().equals("sign on")) {
      return false;
    }
    for (Group group : clause.objects()) {
      ObjectClass about = objects.of(words, group);
      boolean bought = words.get(group.head()).token().is("plan", "package", "tier", "licence");
      boolean part = !bought && (about == ObjectClass.TIME || about == ObjectClass.WORK);
      if (group.after().equals("as") || part && !group.after().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "extended for 24 months": bought for longer. */
  static boolean longer(List<Word> words, Clause clause) {
    return clause.verb().bare().equals("extend")
        && clause.objects().stream()
            .anyMatch(
                g ->
                    Set.of("for", "by").contains(g.after())
                        && words.get(g.head()).token().is("months", "month", "year", "years"));
  }

  /** "gives order to the guard", not "gives the order to us". */
  static boolean instructs(List<Word> words, Clause clause) {
    int i = clause.verb().to();
    return i < words.size() && words.get(i).token().is("order", "orders");
  }

  static int fixed(String verb, Group direct, ObjectClass about) {
    if (verb.equals("find") && (direct == null || direct.from() == direct.head())) {
      return 0;
    }
    boolean offer =
        about == ObjectClass.OURS
            && Set.of("accept", "approve", "confirm", "sign off").contains(verb);
    boolean named = about == ObjectClass.ORDER && Set.of("name", "list", "specify").contains(verb);
    if (named) {
      return 3;
    }
    if (about == ObjectClass.ORDER || offer) {
      return verb.equals("request") ? 2 : 5;
    }
    if (ClientEnergy.small(about)) {
      boolean chosen = Set.of("name", "list", "specify", "choose", "pick", "select").contains(verb);
      return chosen ? 2 : 1;
    }
    if (about == null) {
      return direct == null ? 1 : ClientEnergy.person(direct) ? 3 : 2;
    }
    return about.energy();
  }
}
