package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;

/**
 * What an act costs the client: the class of the verb, and for verbs that say little the thing it
 * is done to. DOMAIN section 2, energy 0 to 5.
 */
final class ClientEnergy {

  private final Lexicon lexicon;
  private final Objects objects;
  private final Money money;

  ClientEnergy(Lexicon lexicon, Objects objects) {
    this.lexicon = lexicon;
    this.objects = objects;
    this.money = new Money(objects);
  }

  /**
   * The reading of one act.
   *
   * @param energy 0 to 5
   * @param about what it is about, null when unknown
   * @param known true when the lists know the verb
   * @param verbClass class of the verb, null when unknown
   */
  record Act(int energy, ObjectClass about, boolean known, ClientClass verbClass) {}

  Act of(List<Word> words, Clause clause) {
    List<Group> around = clause.objects();
    Group direct = direct(around);
    ObjectClass about = about(words, around, direct);
    ClientClass verbClass = verbClass(words, clause, direct);
    int told = Reach.told(words, around, verbClass, direct);
    if (verbClass == null) {
      return new Act(unknown(clause, direct, about, words), about, false, null);
    }
    int energy =
        Money.instructs(words, clause) && told >= 3
            ? 3
            : energy(words, clause, verbClass, direct, about, told);
    boolean stage =
        Set.of("speak", "present", "talk", "appear").contains(clause.verb().bare())
            && clause.objects().stream()
                .anyMatch(g -> g.after().equals("at") && g.side() == Party.NONE);
    if (Reach.readsOut(clause, about) || Reach.minutes(words, clause, direct)) {
      energy = Math.max(energy, 2);
    }
    if (Reach.name(words, clause, direct)) {
      boolean order = around.stream().anyMatch(g -> objects.of(words, g) == ObjectClass.ORDER);
      return new Act(order ? 5 : 4, order ? ObjectClass.ORDER : ObjectClass.STAND, true, verbClass);
    }
    if (Reach.carries(words, clause, objects)) {
      energy = Math.max(energy, 3);
    }
    if (stage || Reach.putsUs(words, clause, verbClass)) {
      energy = Math.max(energy, 4);
    }
    return new Act(energy, about, true, verbClass);
  }

  private int energy(
      List<Word> words,
      Clause clause,
      ClientClass verbClass,
      Group direct,
      ObjectClass about,
      int told) {
    String verb = clause.verb().verb();
    return switch (verbClass) {
      case LIGHT -> Math.max(light(words, clause, direct, about), told);
      case TELL ->
          Math.max(
              told,
              about != null && about.energy() >= 2
                  ? about.energy()
                  : sends(verb, direct, about) ? 2 : 1);
      case GIVE ->
          verb.equals("send") && about == null && people(words, clause.objects())
              ? 3
              : Math.max(given(words, direct, about), told);
      case BRING ->
          direct != null && (person(direct) || about == ObjectClass.WORK)
                  || about == ObjectClass.STAND
              ? 3
              : about == ObjectClass.SMALL ? 1 : direct == null ? 1 : 2;
      case FIX ->
          verb.equals("say")
              ? Math.max(3, Money.fixed(verb, direct, about))
              : Money.fixed(verb, direct, about);
      case ORDER ->
          money.takesPart(words, clause)
              ? 3
              : Money.paper(words, verb, direct, about) ? 4 : Money.ordered(verb, about);
      case STAND -> small(about) || about == ObjectClass.MIND ? 1 : 4;
      case WORK ->
          Money.longer(words, clause)
              ? 5
              : Reach.glance(words, verb, direct, about)
                  ? 1
                  : about == ObjectClass.MIND
                      ? 1
                      : about == ObjectClass.OURS && soft(verb) ? 2 : soft(verb) ? 2 : 3;
      case MOVE -> 2;
      case TIME ->
          small(about)
                  && !person(direct)
                  && !(direct != null && words.get(direct.head()).token().is("minutes"))
              ? 1
              : 2;
      case SMALL -> 1;
      case MIND -> 0;
    };
  }

  /** "mails the last twenty declarations": a thing is sent, whatever it is. */
  private static boolean sends(String verb, Group direct, ObjectClass about) {
    boolean thing =
        direct != null && direct.side() == Party.NONE && direct.to() - direct.from() > 1;
    return thing
        && about == null
        && Set.of("email", "e-mail", "mail", "text", "fax", "write").contains(verb);
  }

  static boolean small(ObjectClass about) {
    return about == ObjectClass.SMALL || about == ObjectClass.FACT;
  }

  /** "sends two of his people": colleagues on their way. */
  private static boolean people(List<Word> words, List<Group> around) {
    return around.stream()
        .filter(g -> g.after().isEmpty() || g.after().equals("of"))
        .anyMatch(g -> person(g) && !words.get(g.head()).is(Pos.PRONOUN));
  }

  private static boolean soft(String verb) {
    return Set.of(
            ("review|check|compare|go through|go over|comment|research|plan|use|update|"
                    + "look up|forward")
                .split("\\|"))
        .contains(verb);
  }

  private static int given(List<Word> words, Group direct, ObjectClass about) {
    if (about == null) {
      boolean it =
          direct != null
              && words
                  .get(direct.head())
                  .token()
                  .is("it", "them", "that", "this", "all", "everything", "both");
      return direct == null ? 1 : it || direct.head() != direct.from() ? 2 : person(direct) ? 1 : 2;
    }
    boolean time =
        about == ObjectClass.SMALL
            && direct != null
            && words.get(direct.head()).token().is("minutes", "hour")
            && words.get(direct.from()).is(Pos.NUMBER)
            && words.get(direct.from()).norm().length() > 1;
    return about == ObjectClass.OURS || time ? 2 : about.energy();
  }

  private int light(List<Word> words, Clause clause, Group direct, ObjectClass about) {
    boolean gives =
        clause.verb().bare().equals("get")
            && !clause.objects().isEmpty()
            && clause.objects().get(0).side() == Party.US
            && clause.objects().get(0).after().isEmpty()
            && direct != null;
    if (gives) {
      return given(words, direct, about);
    }
    boolean has = Set.of("have", "get").contains(clause.verb().bare());
    boolean down =
        has
            && direct != null
            && direct.to() < words.size()
            && words.get(direct.to()).token().is("down", "ready", "booked", "lined");
    if (down) {
      return Math.max(2, about == null ? 2 : about.energy());
    }
    if (person(direct) && !clause.verb().bare().equals("have")) {
      return 3;
    }
    boolean pronoun =
        direct != null && words.get(direct.head()).is(Pos.PRONOUN) && direct.side() == Party.NONE;
    if (pronoun && !has && clause.objects().size() > 1) {
      return Math.max(2, about == null ? 2 : about.energy());
    }
    boolean puts = clause.verb().bare().equals("put") && about != ObjectClass.MIND;
    if (puts) {
      return Math.max(2, about == null ? 2 : about.energy());
    }
    if (about != null) {
      return about == ObjectClass.OURS
          ? (has ? 0 : clause.verb().bare().equals("take") ? 1 : 2)
          : has && about.energy() < 4 && about != ObjectClass.TIME ? 1 : about.energy();
    }
    if (direct == null) {
      return 1;
    }
    if (person(direct)) {
      return has && clause.verb().bare().equals("have") ? 1 : 3;
    }
    return has ? 1 : 2;
  }

  private static int unknown(Clause clause, Group direct, ObjectClass about, List<Word> words) {
    if (about != null && about != ObjectClass.OURS) {
      return Math.min(3, about.energy());
    }
    return direct == null ? 1 : 2;
  }

  static boolean person(Group group) {
    return group != null && group.side() == Party.CLIENT;
  }

  private ClientClass verbClass(List<Word> words, Clause clause, Group direct) {
    String verb = clause.verb().verb();
    int next = clause.verb().to();
    boolean yes =
        verb.equals("say")
            && next < words.size()
            && words.get(next).token().is("yes", "ok", "okay");
    boolean lets =
        verb.equals("let") && clause.objects().stream().anyMatch(g -> g.side() == Party.US);
    if (Reach.inMind(words, clause)) {
      return ClientClass.SMALL;
    }
    if (yes || lets) {
      return yes ? ClientClass.FIX : ClientClass.WORK;
    }
    if (direct != null) {
      ClientClass compound = lexicon.client(verb + " " + words.get(direct.head()).noun());
      if (compound != null) {
        return compound;
      }
      int behind = direct.to();
      if (behind < words.size()
          && (words.get(behind).is(Pos.PREPOSITION) || words.get(behind).is(Pos.ADVERB))) {
        ClientClass apart = lexicon.client(clause.verb().bare() + " " + words.get(behind).norm());
        if (apart != null && words.get(direct.head()).is(Pos.PRONOUN)
            || apart != null && !lexicon.listed("PREPOSITION", words.get(behind).norm())
            || apart != null && direct.to() - direct.from() <= 4 && particle(words, behind)) {
          return apart;
        }
      }
    }
    ClientClass found = lexicon.client(verb);
    return found == null ? lexicon.client(clause.verb().bare()) : found;
  }

  private static boolean particle(List<Word> words, int i) {
    boolean end =
        i + 1 >= words.size()
            || words.get(i + 1).pos().boundary()
            || words.get(i + 1).is(Pos.TIME)
            || words.get(i + 1).is(Pos.PREPOSITION)
            || words.get(i + 1).is(Pos.TO);
    return end || words.get(i).token().is("over", "off", "back", "up");
  }

  private ObjectClass about(List<Word> words, List<Group> around, Group direct) {
    ObjectClass found = direct == null ? null : objects.of(words, direct);
    boolean weak = found == ObjectClass.OURS || found == ObjectClass.MIND;
    if (direct != null
        && (found != null && !weak
            || words.get(direct.head()).is(Pos.PRONOUN) && around.size() == 1)) {
      return found;
    }
    for (Group group : around) {
      boolean free =
          group != direct
              && (group.after().isEmpty()
                  || Set.of("to on for of in about with at into".split(" "))
                      .contains(group.after()));
      boolean aside = direct != null && group.behindBoundary() && group.after().isEmpty();
      ObjectClass other = free && !aside ? objects.of(words, group) : null;
      if (other != null && (found == null || other.energy() > found.energy())) {
        found = other;
      }
    }
    return found;
  }

  /** The group the act is done to; "us" and "me" receive it and are passed over. */
  static Group direct(List<Group> around) {
    for (Group group : around) {
      if (group.after().isEmpty() && group.side() != Party.US) {
        return group;
      }
    }
    return null;
  }
}
