package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;

/** What kind of act of the rep a verb is, and what asking for its object would cost the client. */
final class RepActs {
  private static final List<RepClass> OWN =
      List.of(RepClass.EDUCATE, RepClass.RAPPORT, RepClass.INFO, RepClass.VAGUE, RepClass.SELLER);

  private static final Set<String> DATES = Set.of("book schedule arrange fix confirm".split(" "));

  private final Lexicon lexicon;
  private final Objects objects;

  RepActs(Lexicon lexicon, Objects objects) {
    this.lexicon = lexicon;
    this.objects = objects;
  }

  /**
   * The reading of one act of the rep.
   *
   * @param kind class of the act
   * @param wanted energy of what it wants from the client, -1 when it wants nothing from them
   * @param about what it is about, null when unknown
   */
  record Act(RepClass kind, int wanted, ObjectClass about) {}

  Act of(List<Word> words, Clause clause) {
    String bare = clause.verb().bare();
    String verb = apart(words, clause);
    Group direct = ClientEnergy.direct(clause.objects());
    ObjectClass about = direct == null ? null : objects.of(words, direct);
    RepClass compound = direct == null ? null : compound(bare, words.get(direct.head()).noun());
    if (compound != null) {
      return new Act(compound, compound == RepClass.CLIENTS ? 5 : -1, about);
    }
    if (in(RepClass.CLIENTS, verb, bare)) {
      boolean much = about == null || about == ObjectClass.ORDER || about == ObjectClass.OURS;
      return new Act(RepClass.CLIENTS, much ? 5 : about.energy(), about);
    }
    if (in(RepClass.OBTAIN, verb, bare)) {
      Group wanted = direct == null ? first(clause.objects()) : direct;
      return wanted(words, clause, wanted, RepClass.OBTAIN);
    }
    if (in(RepClass.ARRANGE, verb, bare)) {
      Act act = wanted(words, clause, direct, RepClass.ARRANGE);
      if (act.wanted() >= 2 || !own(verb, bare)) {
        return act;
      }
    }
    int behind = clause.verb().to();
    boolean that = behind < words.size() && words.get(behind).token().is("that", "it");
    RepClass own =
        bare.equals("make") && (that || about == ObjectClass.MIND)
            ? RepClass.VAGUE
            : ownClass(verb, bare);
    boolean bond = direct != null && lexicon.listed("BONDS", words.get(direct.head()).noun());
    boolean tends = own == RepClass.SELLER || own == RepClass.VAGUE;
    return new Act(bond && tends ? RepClass.RAPPORT : own, -1, about);
  }

  /** "talk them through": the particle behind the person. */
  private String apart(List<Word> words, Clause clause) {
    Group first = first(clause.objects());
    int behind = first == null ? words.size() : first.to();
    boolean person = first != null && first.side() == Party.CLIENT && first.after().isEmpty();
    String whole =
        behind < words.size() ? clause.verb().bare() + " " + words.get(behind).norm() : "";
    return person && lexicon.rep(RepClass.SELLER, whole) ? whole : clause.verb().verb();
  }

  private Act wanted(List<Word> words, Clause clause, Group direct, RepClass kind) {
    String verb = clause.verb().verb();
    if (direct != null && words.get(direct.head()).token().is("hand", "hands")) {
      Group held = behindHands(clause, direct);
      return held == null ? new Act(RepClass.VAGUE, -1, null) : wanted(words, clause, held, kind);
    }
    ObjectClass about = direct == null ? null : objects.of(words, direct);
    if (direct != null && direct.side() == Party.CLIENT && brought(words, clause)) {
      return new Act(kind, 2, ObjectClass.TIME);
    }
    if (about == null && direct == null && DATES.contains(verb)) {
      return new Act(kind, 2, ObjectClass.TIME);
    }
    if (about == null && direct != null && amount(words, direct)) {
      boolean handed = Set.of("get", "receive", "have", "collect", "pick up").contains(verb);
      return new Act(kind, handed ? 2 : 5, handed ? null : ObjectClass.ORDER);
    }
    boolean thing =
        direct != null
            && direct.side() == Party.NONE
            && direct.after().isEmpty()
            && !words.get(direct.head()).is(Pos.PRONOUN);
    if (about == null && kind == RepClass.OBTAIN && thing && outOf(words, clause)) {
      return new Act(kind, 2, null);
    }
    if (about == null && kind == RepClass.ARRANGE && direct != null && withClient(words, clause)) {
      return new Act(kind, 2, null);
    }
    if (about == null) {
      return new Act(RepClass.VAGUE, -1, null);
    }
    boolean minutes =
        about == ObjectClass.SMALL
            && words.get(direct.head()).token().is("minutes", "hour", "hours");
    if (minutes && (DATES.contains(verb) || withClient(words, clause))) {
      return new Act(kind, 2, ObjectClass.TIME);
    }
    if (words.get(direct.head()).token().is("decision", "verbal") && !bound(words, clause)) {
      return new Act(RepClass.VAGUE, -1, about);
    }
    if (about == ObjectClass.TIME && Set.of("run", "hold", "host", "give", "do").contains(verb)) {
      return new Act(RepClass.SELLER, -1, about);
    }
    if (verb.equals("make") && about == ObjectClass.WORK && !jointly(words, clause)) {
      return new Act(RepClass.SELLER, -1, about);
    }
    boolean offer = about == ObjectClass.OURS || about == ObjectClass.MIND;
    boolean has = verb.equals("have") && about.energy() < 3;
    return new Act(offer ? RepClass.VAGUE : kind, offer ? -1 : has ? 1 : about.energy(), about);
  }

  /** "get my hands on their complaint log". */
  private static Group behindHands(Clause clause, Group hands) {
    for (Group group : clause.objects()) {
      if (group.from() > hands.from() && group.after().equals("on")) {
        return group;
      }
    }
    return null;
  }

  /** "get Dana on the call", "have both at one table". */
  private boolean brought(List<Word> words, Clause clause) {
    for (Group group : clause.objects()) {
      ObjectClass where = objects.of(words, group);
      boolean place =
          Set.of("on in into onto to at round around".split(" ")).contains(group.after());
      boolean table =
          words
              .get(group.head())
              .token()
              .is("table", "room", "phone", "line", "plant", "factory", "site");
      if (place && (table || where != null && where.energy() >= 2)) {
        return true;
      }
    }
    return false;
  }

  /** "secure 40 seats": so many of anything is an order. */
  private static boolean amount(List<Word> words, Group group) {
    for (int i = group.from(); i < group.to(); i++) {
      boolean percent = i + 1 < words.size() && words.get(i + 1).token().is("%");
      if (words.get(i).is(Pos.NUMBER) && !percent) {
        return true;
      }
    }
    return false;
  }

  private static boolean withClient(List<Word> words, Clause clause) {
    return clause.objects().stream()
        .anyMatch(g -> g.side() == Party.CLIENT && g.after().equals("with"));
  }

  /** "get the line speeds out of the planner", "from the foreman". */
  private static boolean outOf(List<Word> words, Clause clause) {
    return clause.objects().stream()
        .anyMatch(
            g ->
                g.side() == Party.CLIENT
                    && (g.after().equals("from")
                        || g.after().equals("of")
                            && g.from() >= 2
                            && words.get(g.from() - 2).token().is("out")));
  }

  private static boolean jointly(List<Word> words, Clause clause) {
    boolean together = withClient(words, clause);
    for (int i = clause.verb().from(); i < clause.end(); i++) {
      together |= words.get(i).token().is("together", "jointly", "both");
    }
    return together;
  }

  /** A day or a person makes "push for a decision" something to be answered. */
  private static boolean bound(List<Word> words, Clause clause) {
    boolean person = clause.objects().stream().anyMatch(g -> g.side() == Party.CLIENT);
    boolean day = false;
    for (int i = clause.verb().from(); i < clause.end(); i++) {
      day |= words.get(i).time() != null;
    }
    return person || day;
  }

  private static Group first(List<Group> groups) {
    return groups.isEmpty() ? null : groups.get(0);
  }

  private RepClass compound(String verb, String noun) {
    for (RepClass c : RepClass.values()) {
      if (lexicon.rep(c, verb + " " + noun)) {
        return c;
      }
    }
    return null;
  }

  private boolean in(RepClass c, String verb, String bare) {
    return lexicon.rep(c, verb) || (!lexicon.knowsVerb(verb) && lexicon.rep(c, bare));
  }

  private boolean own(String verb, String bare) {
    return OWN.stream().anyMatch(c -> in(c, verb, bare));
  }

  private RepClass ownClass(String verb, String bare) {
    for (RepClass c : OWN) {
      if (lexicon.rep(c, verb)) {
        return c;
      }
    }
    for (RepClass c : OWN) {
      if (lexicon.rep(c, bare)) {
        return c;
      }
    }
    return RepClass.SELLER;
  }
}
