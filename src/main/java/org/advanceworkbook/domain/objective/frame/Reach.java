package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;

/** How far an act reaches inside the client: who is told, and where we are put. */
final class Reach {
  private static final Set<String> ON_THE_TOP =
      Set.of(
          ("board ceo cfo coo cio md managing director steering committee exec executive "
                  + "council president exco cabinet owner management")
              .split(" "));
  private static final Set<String> TOWARDS =
      Set.of("to with past before by at into onto on in".split(" "));
  private static final Set<String> PUTS =
      Set.of(
          "add put list include name place register enter specify invite nominate propose suggest bring get write spec shortlist quote mention enrol"
              .split(" "));

  private Reach() {}

  /**
   * "adds us to the list", "names us as second source": somebody stands up for us. A place in a
   * diary is time only.
   */
  static boolean putsUs(List<Word> words, Clause clause, ClientClass verbClass) {
    boolean moves = PUTS.contains(clause.verb().bare()) && verbClass != ClientClass.SMALL;
    boolean us = false;
    boolean somewhere = false;
    for (Group group : clause.objects()) {
      us |= group.after().isEmpty() && (group.side() == Party.US || ours(words, group));
      somewhere |=
          us && Set.of("to", "on", "in", "into", "as", "onto", "for").contains(group.after());
      if (words.get(group.head()).token().is("diary", "calendar", "schedule")) {
        return false;
      }
    }
    return moves && somewhere;
  }

  /** "takes our price to the Monday meeting": carried to where it is decided. */
  static boolean carries(List<Word> words, Clause clause, Objects objects) {
    boolean carried = Set.of("take", "bring", "put", "carry").contains(clause.verb().bare());
    boolean thing = false;
    for (Group group : clause.objects()) {
      thing |=
          group.after().isEmpty()
              && (ours(words, group) || words.get(group.head()).token().is("it"));
      ObjectClass where = objects.of(words, group);
      boolean dated =
          group.from() > 0
              && words.get(group.from() - 1).is(Pos.TIME)
              && words.get(group.from() - 1).token().is("to", "into");
      boolean place = dated || Set.of("to", "into", "before").contains(group.after());
      if (carried && thing && place && (where == ObjectClass.TIME || where == ObjectClass.STAND)) {
        return true;
      }
    }
    return false;
  }

  /** "gives me ten minutes", "thirty minutes with her team": calendar time, however short. */
  static boolean minutes(List<Word> words, Clause clause, Group direct) {
    boolean gives =
        Set.of("give", "grant", "spare", "offer", "allow").contains(clause.verb().bare());
    Word count = direct == null ? null : words.get(direct.from());
    return gives
        && count != null
        && words.get(direct.head()).token().is("minutes", "hour")
        && count.is(Pos.NUMBER)
        && count.norm().length() > 1;
  }

  /** "reads me the three lowest numbers": given by mouth, and given. */
  static boolean readsOut(Clause clause, ObjectClass about) {
    boolean us =
        clause.objects().stream().anyMatch(g -> g.side() == Party.US && g.after().isEmpty());
    boolean long1 = clause.objects().stream().anyMatch(g -> g.to() - g.from() >= 3);
    return us
        && (about == ObjectClass.WORK || about == null && long1)
        && clause.verb().bare().equals("read");
  }

  /** "puts his name under the order". */
  static boolean name(List<Word> words, Clause clause, Group direct) {
    return Set.of("put", "set").contains(clause.verb().bare())
        && direct != null
        && words.get(direct.head()).token().is("name", "signature", "initials");
  }

  /** "opens my link", "picks up", "shares our page": a click or a word. */
  static boolean glance(List<Word> words, String verb, Group direct, ObjectClass about) {
    boolean nothing = direct == null || words.get(direct.head()).is(Pos.PRONOUN);
    boolean light =
        about == ObjectClass.SMALL
            && Set.of("open", "share", "pick up", "show", "post", "mark", "pass").contains(verb);
    return light || nothing && verb.equals("open") || direct == null && verb.equals("pick up");
  }

  /** "keeps us in mind": a kind word. */
  static boolean inMind(List<Word> words, Clause clause) {
    return Set.of("keep", "bear", "have").contains(clause.verb().bare())
        && clause.objects().stream()
            .anyMatch(g -> g.after().equals("in") && words.get(g.head()).token().is("mind"));
  }

  private static boolean ours(List<Word> words, Group group) {
    return words.get(group.from()).token().is("our", "my");
  }

  /** What it costs to tell somebody: nothing much when it is us, standing when it is the boss. */
  static int told(List<Word> words, List<Group> around, ClientClass verbClass, Group direct) {
    boolean carries =
        verbClass == ClientClass.TELL
            || verbClass == ClientClass.GIVE
            || verbClass == ClientClass.LIGHT
            || verbClass == ClientClass.BRING
            || verbClass == ClientClass.WORK;
    if (!carries) {
      return 0;
    }
    int energy = 0;
    boolean us = false;
    for (Group group : around) {
      boolean named = us && group == direct;
      us |= group.side() == Party.US && group.after().isEmpty();
      if (named && verbClass == ClientClass.TELL) {
        continue;
      }
      boolean receives =
          group == direct && verbClass == ClientClass.TELL || TOWARDS.contains(group.after());
      boolean pronoun = words.get(group.head()).is(Pos.PRONOUN);
      if (receives && words.get(group.head()).token().is("him", "them")) {
        energy = Math.max(energy, 2);
      }
      if (receives && group.side() == Party.CLIENT && !pronoun) {
        energy = Math.max(energy, top(words, group) ? 4 : 3);
      }
    }
    return energy;
  }

  private static boolean top(List<Word> words, Group group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (ON_THE_TOP.contains(words.get(i).norm())) {
        return true;
      }
    }
    return false;
  }
}
