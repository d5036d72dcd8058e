package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Form;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** Turns clauses into frames: act by act, what the verb and its surroundings say. */
final class Frames {
  private static final Set<String> CONDITIONS =
      Set.of("if", "once", "unless", "whether", "provided", "whenever", "when", "as");
  private static final Set<String> ASIDES =
      Set.of(
          "because",
          "since",
          "although",
          "though",
          "whereas",
          "who",
          "where",
          "hence",
          "why",
          "how",
          "before",
          "until",
          "while");
  private static final Set<String> HAPPENS =
      Set.of(
          "start",
          "begin",
          "happen",
          "go ahead",
          "run",
          "come back",
          "come",
          "arrive",
          "go out",
          "go live",
          "land",
          "take",
          "go",
          "go through",
          "get");

  private final Lexicon lexicon;
  private final Objects objects;
  private final ClientEnergy energies;
  private final RepActs reps;
  private final List<Word> words;
  private final List<Clause> clauses;
  private final List<Frame> frames = new ArrayList<>();

  Frames(Lexicon lexicon, List<Word> words, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.objects = new Objects(lexicon);
    this.energies = new ClientEnergy(lexicon, objects);
    this.reps = new RepActs(lexicon, objects);
    this.words = words;
    this.clauses = clauses;
    Set<Clause> passedOn = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Clause clause : clauses) {
      if (clause.cause() != null && passesOn(clause.cause(), clause)) {
        passedOn.add(clause.cause());
      }
    }
    for (int k = 0; k < clauses.size(); k++) {
      if (!passedOn.contains(clauses.get(k))) {
        frames.add(frame(clauses.get(k), k));
      }
    }
  }

  List<Frame> all() {
    return frames;
  }

  private boolean passesOn(Clause cause, Clause act) {
    String verb = cause.verb().verb();
    String bare = cause.verb().bare();
    boolean chain =
        lexicon.chain(verb) != null
            || lexicon.chain(bare) != null
            || lexicon.rep(RepClass.CAUSE, bare)
            || bare.equals("be");
    return chain || act.verb().form() == Form.INFINITIVE && act.subject() == cause.subject();
  }

  private Frame frame(Clause clause, int k) {
    boolean passive = clause.verb().passive() || clause.verb().form() == Form.DONE && clause.implied() && clause.cause() != null
            || (clause.verb().form() == Form.DONE
                && (clause.side() == Party.NONE)
                && clause.subject() != null)
            || participleState(clause);
    if (passive) {
      return passive(clause, k);
    }
    return switch (clause.side()) {
      case CLIENT -> client(clause, k);
      case US, BOTH -> rep(clause, k);
      case NONE -> thing(clause, k);
    };
  }

  private boolean participleState(Clause clause) {
    return clause.verb().form() == Form.DONE
        && clause.side() == Party.NONE
        && clause.subject() == null
        && !repLike(clause)
        && by(clause) != null;
  }

  private boolean repLike(Clause clause) {
    String verb = clause.verb().verb();
    ClientClass c = lexicon.client(verb);
    boolean own =
        lexicon.rep(RepClass.SELLER, verb)
            || lexicon.rep(RepClass.EDUCATE, verb)
            || lexicon.rep(RepClass.INFO, verb)
            || lexicon.rep(RepClass.VAGUE, verb);
    boolean strong =
        c == ClientClass.ORDER
            || c == ClientClass.STAND
            || c == ClientClass.FIX
            || c == ClientClass.TIME;
    return own && !strong;
  }

  private Frame client(Clause clause, int k) {
    ClientEnergy.Act act = energies.of(words, clause);
    int energy = act.energy();
    boolean does =
        Set.of("do").contains(clause.verb().bare())
            && clause.objects().size() == 1
            && words.get(clause.objects().get(0).head()).token().is("it", "this", "that", "so");
    if (does && k > 0) {
      energy = Math.max(2, energies.of(words, clauses.get(k - 1)).energy());
    }
    if (study(clause.verb().verb(), time(clause, k))) {
      energy = Math.max(energy, 2);
    }
    if (clause.verb().bare().equals("be")) {
      energy = present(clause) ? 2 : 0;
    }
    boolean content = content(clause.verb().to());
    ObjectClass about = content && energy < 2 ? ObjectClass.FACT : act.about();
    if (content && lexicon.clientList("FIX", clause.verb().verb()) || content && act.verbClass() == ClientClass.WORK) {
      energy = Math.max(energy, 2);
    }
    boolean mental = act.verbClass() == ClientClass.MIND && energy < 2;
    return build(clause, k, Party.CLIENT, null, energy, about, mental, act.known());
  }

  /** "says when the contract ends", "names who signs": a clause tells a fact. */
  private boolean content(int i) {
    return i < words.size() && words.get(i).token().is("who", "when", "how", "which", "what", "where", "whether", "why");
  }

  /** "is in the meeting", "is at the table": somebody gives time. */
  private boolean present(Clause clause) {
    for (Group group : clause.objects()) {
      ObjectClass about = objects.of(words, group);
      boolean place = Set.of("in", "at", "on").contains(group.after());
      if (place && about == ObjectClass.TIME || about == ObjectClass.WORK && place) {
        return true;
      }
    }
    return false;
  }

  private Frame rep(Clause clause, int k) {
    RepActs.Act act = reps.of(words, clause);
    boolean owns = clause.verb().bare().equals("have") && clause.subject() != null;
    if (!owns && act.wanted() >= 1 && act.kind() != RepClass.SELLER) {
      return build(clause, k, Party.CLIENT, act.kind(), act.wanted(), act.about(), false, true);
    }
    return build(clause, k, Party.US, act.kind(), 0, act.about(), false, true);
  }

  /** Reading counts as work when a day is set for it. */
  private static boolean study(String verb, TimeMention time) {
    boolean reads =
        Set.of("read", "review", "study", "read through", "work through").contains(verb);
    return reads && time != null && time.kind() == TimeMention.Kind.DATED;
  }

  private Frame passive(Clause clause, int k) {
    Group agent = by(clause);
    Group about =
        clause.subject() != null && clause.subject().side() == Party.NONE
            ? clause.subject()
            : ClientEnergy.direct(clause.objects());
    ObjectClass what = about == null ? null : objects.of(words, about);
    if (agent != null && agent.side() == Party.US
        || agent == null && clause.side() != Party.US && repLikePassive(clause)) {
      return build(clause, k, Party.US, RepClass.SELLER, 0, what, false, true);
    }
    boolean clientIsDoneTo = clause.side() == Party.CLIENT && agent == null;
    if (clientIsDoneTo && lexicon.client(clause.verb().verb()) != ClientClass.ORDER && !Set.of("enrol", "enroll", "register", "onboard", "involve", "commit").contains(clause.verb().bare())) {
      return build(clause, k, Party.CLIENT, null, 0, what, true, true);
    }
    ClientClass c =
        lexicon.client(clause.verb().verb()) == null
            ? lexicon.client(clause.verb().bare())
            : lexicon.client(clause.verb().verb());
    int energy = c == null ? 2 : passiveEnergy(c, what, agent != null || clause.side() == Party.US);
    return build(clause, k, Party.CLIENT, null, energy, what, false, c != null);
  }

  private boolean repLikePassive(Clause clause) {
    String verb = clause.verb().verb();
    ClientClass c = lexicon.client(verb);
    Group done = clause.subject();
    ObjectClass what = done == null ? null : objects.of(words, done);
    if (what == ObjectClass.ORDER || what == ObjectClass.STAND) {
      return false;
    }
    boolean theirs =
        c == ClientClass.ORDER
            || c == ClientClass.STAND
            || c == ClientClass.FIX
            || c == ClientClass.TIME
            || lexicon.rep(RepClass.ARRANGE, verb)
            || lexicon.rep(RepClass.CLIENTS, verb);
    boolean own = lexicon.rep(RepClass.SELLER, verb) || lexicon.rep(RepClass.EDUCATE, verb);
    return own && !theirs;
  }

  private static int passiveEnergy(ClientClass c, ObjectClass what, boolean agent) {
    int base =
        switch (c) {
          case ORDER -> 5;
          case STAND -> 4;
          case WORK, BRING -> 3;
          case GIVE, LIGHT, FIX -> what == null ? 2 : Math.max(what.energy(), 1);
          case TIME, MOVE, TELL -> 2;
          case SMALL -> 1;
          case MIND -> 0;
        };
    boolean offer = what == ObjectClass.OURS && (c == ClientClass.FIX);
    return offer ? 4 : what == ObjectClass.MIND ? Math.min(base, 1) : base;
  }

  private Group by(Clause clause) {
    for (Group group : clause.objects()) {
      boolean agent = group.after().equals("by") || group.after().equals("from");
      if (agent && group.side() != Party.NONE) {
        return group;
      }
    }
    return null;
  }

  private Frame thing(Clause clause, int k) {
    boolean nobody = clause.subject() == null;
    if (nobody && clause.purpose()) {
      return build(clause, k, Party.NONE, null, 0, null, false, false);
    }
    if (nobody && clause.verb().form() == Form.DONE) {
      boolean own = repLike(clause);
      ClientEnergy.Act act = energies.of(words, clause);
      return own
          ? build(clause, k, Party.US, reps.of(words, clause).kind(), 0, act.about(), false, true)
          : build(clause, k, Party.CLIENT, null, act.energy(), act.about(), false, act.known());
    }
    if (nobody) {
      return build(clause, k, Party.NONE, null, 0, null, false, false);
    }
    ObjectClass what = objects.of(words, clause.subject());
    boolean happens =
        HAPPENS.contains(clause.verb().verb()) && what != null && what != ObjectClass.OURS;
    if (happens && what.energy() >= 2) {
      return build(clause, k, Party.CLIENT, null, what.energy(), what, false, true);
    }
    return build(clause, k, Party.NONE, null, 0, what, false, false);
  }

  private Frame build(
      Clause clause,
      int k,
      Party side,
      RepClass rep,
      int energy,
      ObjectClass about,
      boolean mental,
      boolean sure) {
    boolean negated = clause.verb().negated() || deniedBefore(clause);
    boolean tried = false;
    boolean perhaps = clause.verb().perhaps();
    String sub = clause.subordinate();
    Tense tense = clause.verb().tense();
    for (Clause up = clause.cause(); up != null; up = up.cause()) {
      negated |= up.verb().negated();
      perhaps |= up.verb().perhaps();
      boolean theirs = up.side() == Party.CLIENT;
      ClientChain chain = lexicon.chain(up.verb().verb());
      chain = chain == null ? lexicon.chain(up.verb().bare()) : chain;
      tried |=
          theirs && chain == ClientChain.TRY
              || up.verb().bare().equals("be") && theirs && !willing(up);
      sub = sub.isEmpty() ? up.subordinate() : sub;
      tense = up.verb().tense() == Tense.FUTURE ? Tense.FUTURE : tense;
    }
    boolean named =
        clause.subject() != null
                && clause.subject().side() == Party.CLIENT
                && !words.get(clause.subject().head()).is(Pos.PRONOUN)
            || by(clause) != null && by(clause).side() == Party.CLIENT;
    int from = clause.verb().from();
    int to = Math.max(clause.verb().to(), trimmed(clause.verb().to(), clause.end(), k));
    Group subject =
        clause.subject() != null && clause.subject().side() != Party.NONE ? clause.subject() : null;
    return new Frame(
        side,
        named,
        rep,
        clause.verb().verb(),
        energy,
        tense,
        negated,
        CONDITIONS.contains(sub),
        tried,
        perhaps,
        ASIDES.contains(sub) || "who".equals(sub),
        mental,
        sure,
        about,
        from,
        to,
        subject,
        time(clause, k));
  }

  private boolean willing(Clause be) {
    int i = be.verb().to();
    return i < words.size()
        && words
            .get(i)
            .token()
            .is(
                "willing",
                "ready",
                "prepared",
                "happy",
                "able",
                "to",
                "due",
                "going",
                "set",
                "glad");
  }

  private boolean deniedBefore(Clause clause) {
    int i = clause.verb().from() - 1;
    while (i >= 0 && (words.get(i).is(Pos.ADVERB) || words.get(i).is(Pos.OTHER))) {
      i--;
    }
    return i >= 0
        && (words.get(i).is(Pos.NOT) || words.get(i).token().is("nobody", "without", "no"));
  }

  /** The words that belong to the act: up to the subject of the next clause. */
  private int trimmed(int from, int end, int index) {
    int to = end;
    if (index + 1 < clauses.size()) {
      Clause next = clauses.get(index + 1);
      if (next.subject() != null
          && next.subject().from() >= from
          && next.subject().from() < to
          && !next.implied()) {
        to = next.subject().from();
      }
    }
    while (to > from
        && (words.get(to - 1).pos().boundary()
            || words.get(to - 1).is(Pos.RELATIVE)
            || words.get(to - 1).is(Pos.OPEN))) {
      to--;
    }
    return to;
  }

  private TimeMention time(Clause clause, int k) {
    int left = k == 0 ? 0 : clauses.get(k - 1).verb().to();
    TimeMention found = null;
    for (int i = clause.verb().to(); i < clause.end(); i++) {
      found = stronger(found, words.get(i).time());
    }
    for (int i = clause.verb().from() - 1; i >= left && found == null; i--) {
      if (words.get(i).is(Pos.STOP)) {
        break;
      }
      found = words.get(i).time();
    }
    return found;
  }

  /** A day beats "during the call"; both beat an open end; of two days the later words win. */
  static TimeMention stronger(TimeMention known, TimeMention other) {
    if (known == null || other == null) {
      return known == null ? other : known;
    }
    return other.kind().compareTo(known.kind()) <= 0 ? other : known;
  }
}
