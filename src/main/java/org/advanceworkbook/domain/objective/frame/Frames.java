package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Form;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** Turns clauses into frames: act by act, what the verb and its surroundings say. */
final class Frames {
  private static final Set<String> HAPPENS =
      Set.of(
          ("start|begin|happen|go ahead|run|come back|come|arrive|go out|go live|land|"
                  + "take|go|go through|get")
              .split("\\|"));

  private static final Set<String> RECEIVES =
      Set.of("see hear receive welcome host meet invite".split(" "));
  private static final Set<String> BRINGS = Set.of("bring", "fetch", "invite", "send");
  private static final Set<String> ASKS =
      Set.of(
          "ask check see clarify confirm establish test hear look verify find learn know get understand identify determine"
              .split(" "));

  private final Lexicon lexicon;
  private final Objects objects;
  private final ClientEnergy energies;
  private final RepActs reps;
  private final List<Word> words;
  private final List<Clause> clauses;
  private final HiddenActors actors;
  private final PassiveActs passives;
  private final FrameBuilder builder;
  private final List<Frame> frames = new ArrayList<>();

  Frames(Lexicon lexicon, List<Word> words, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.objects = new Objects(lexicon);
    this.energies = new ClientEnergy(lexicon, objects);
    this.reps = new RepActs(lexicon, objects);
    this.words = words;
    this.clauses = clauses;
    this.actors = new HiddenActors(lexicon, objects, words);
    this.passives = new PassiveActs(lexicon, objects, words);
    this.builder = new FrameBuilder(lexicon, words, clauses);
    Set<Clause> passedOn = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Clause clause : clauses) {
      if (clause.cause() != null && passesOn(clause.cause(), clause)) {
        passedOn.add(clause.cause());
      }
    }
    for (int k = 0; k < clauses.size(); k++) {
      if (!passedOn.contains(clauses.get(k))) {
        frames.add(builder.frame(clauses.get(k), k, meaning(clauses.get(k), k)));
      }
    }
  }

  List<Frame> all() {
    return frames;
  }

  private boolean passesOn(Clause cause, Clause act) {
    String verb = cause.verb().verb();
    String bare = cause.verb().bare();
    if (cause.side() == Party.CLIENT && BRINGS.contains(bare)) {
      return false;
    }
    boolean chain =
        lexicon.chain(verb) != null
            || lexicon.chain(bare) != null
            || lexicon.rep(RepClass.CAUSE, bare)
            || bare.equals("be");
    return chain || act.verb().form() == Form.INFINITIVE && act.subject() == cause.subject();
  }

  private Meaning meaning(Clause clause, int k) {
    if (actors.granted(clause)) {
      return Meaning.client(3, ObjectClass.WORK, true);
    }
    boolean actor = actors.unknownActor(clause);
    boolean passive =
        !actor
            && (clause.verb().passive()
                || clause.verb().form() == Form.DONE && clause.implied() && clause.cause() != null
                || (!HAPPENS.contains(clause.verb().bare())
                    && clause.verb().form() == Form.DONE
                    && (clause.side() == Party.NONE)
                    && clause.subject() != null)
                || participleState(clause));
    if (passive) {
      return passives.of(clause);
    }
    if (actors.unknownActor(clause)) {
      return client(clause, k);
    }
    if (clause.side() == Party.US
        && clause.implied()
        && clause.subject() == null
        && clause.cause() == null
        && actors.forUs(clause)) {
      return client(clause, k);
    }
    return switch (clause.side()) {
      case CLIENT -> client(clause, k);
      case US, BOTH -> rep(clause);
      case NONE -> thing(clause, k);
    };
  }

  private boolean participleState(Clause clause) {
    return clause.verb().form() == Form.DONE
        && clause.side() == Party.NONE
        && clause.subject() == null
        && PassiveActs.by(clause) != null;
  }

  private Meaning client(Clause clause, int k) {
    ClientEnergy.Act act = energies.of(words, own(clause, k));
    int energy = act.energy();
    boolean does =
        Set.of("do").contains(clause.verb().bare())
            && clause.objects().size() == 1
            && words.get(clause.objects().get(0).head()).token().is("it", "this", "that", "so");
    if (does && k > 0) {
      energy = Math.max(2, energies.of(words, clauses.get(k - 1)).energy());
    }
    if (study(clause.verb().verb(), builder.time(clause, k))) {
      energy = Math.max(energy, 2);
    }
    if (inWriting(clause)) {
      energy = Math.max(energy, 3);
    }
    if (receives(clause, k) || permits(k)) {
      energy = Math.max(energy, 2);
    }
    if (clause.verb().bare().equals("be")) {
      energy = present(clause) ? 2 : 0;
    }
    boolean content = content(clause.verb().to());
    ObjectClass about = content && energy < 2 ? ObjectClass.FACT : act.about();
    if (content && lexicon.clientList("FIX", clause.verb().verb())
        || content && act.verbClass() == ClientClass.WORK) {
      energy = Math.max(energy, 2);
    }
    if (act.about() == ObjectClass.SMALL
        && energy == 1
        && opinion(clause, builder.time(clause, k))) {
      energy = 2;
    }
    if (content && choosesOne(clause)) {
      energy = Math.max(energy, 2);
    }
    boolean mental = act.verbClass() == ClientClass.MIND && energy < 2;
    return new Meaning(Party.CLIENT, null, energy, about, mental, act.known());
  }

  /** Without the subject of the next act, and without what stands in a clause told. */
  private Clause own(Clause clause, int k) {
    Group next = k + 1 < clauses.size() ? clauses.get(k + 1).subject() : null;
    boolean cut =
        next != null
            && next.from() >= clause.verb().to()
            && next.behindBoundary()
            && clauses.get(k + 1).cause() != clause;
    int from = cut ? next.from() : Integer.MAX_VALUE;
    for (int i = clause.verb().to(); i < clause.end() && i < from; i++) {
      if (words.get(i).token().is("how", "why", "where", "when", "whether", "what")) {
        from = i;
      }
    }
    int last = from;
    return clause.narrowed(clause.objects().stream().filter(g -> g.from() < last).toList());
  }

  /** "gives feedback by Thursday": minutes of work, because a day is set for it. */
  private boolean opinion(Clause clause, TimeMention time) {
    Group direct = ClientEnergy.direct(clause.objects());
    return time != null
        && time.kind() == TimeMention.Kind.DATED
        && direct != null
        && words.get(direct.head()).token().is("feedback", "opinion", "verdict", "assessment");
  }

  /** "says which of the two goes to the board": a choice made aloud. */
  private boolean choosesOne(Clause clause) {
    int i = clause.verb().to();
    return Set.of("say", "tell", "show").contains(clause.verb().bare())
        && i + 1 < words.size()
        && words.get(i).token().is("which")
        && words.get(i + 1).token().is("of", "one", "ones");
  }

  /** "confirms in writing": more than words. */
  private boolean inWriting(Clause clause) {
    boolean writes = Set.of("write", "email", "mail").contains(clause.verb().bare());
    for (int i = clause.verb().to(); i + 1 < words.size() && i <= clause.end(); i++) {
      boolean that = writes && i < clause.verb().to() + 3 && words.get(i).token().is("that");
      if (that || words.get(i).token().is("in") && words.get(i + 1).token().is("writing")) {
        return true;
      }
    }
    return false;
  }

  /** "sees us on Thursday": a dated hour of theirs. */
  private boolean receives(Clause clause, int k) {
    TimeMention time = builder.time(clause, k);
    boolean us =
        clause.objects().stream().anyMatch(g -> g.side() == Party.US && g.after().isEmpty());
    return us
        && RECEIVES.contains(clause.verb().bare())
        && time != null
        && time.kind() == TimeMention.Kind.DATED;
  }

  /** "confirms that we may audit": leave given for an act of ours. */
  private boolean permits(int k) {
    boolean fixes = lexicon.clientList("FIX", clauses.get(k).verb().verb());
    Clause next = k + 1 < clauses.size() ? clauses.get(k + 1) : null;
    return fixes && next != null && next.subordinate().equals("that") && next.side() == Party.US;
  }

  /** "says when the contract ends", "names who signs": a clause tells a fact. */
  private boolean content(int i) {
    return i < words.size()
        && words
            .get(i)
            .token()
            .is("who", "when", "how", "which", "what", "where", "whether", "why");
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

  /** "walks them through why": a lesson. */
  private boolean lectures(Clause clause) {
    boolean lesson = false;
    for (int i = clause.verb().to(); i < words.size() && i < clause.verb().to() + 4; i++) {
      lesson |= words.get(i).token().is("why");
    }
    return lesson && Set.of("walk", "take", "talk", "run", "guide").contains(clause.verb().bare());
  }

  private Meaning rep(Clause clause) {
    RepActs.Act act = reps.of(words, clause);
    if (content(clause.verb().to()) && ASKS.contains(clause.verb().bare())) {
      return Meaning.rep(RepClass.INFO, ObjectClass.FACT);
    }
    if (act.kind() == RepClass.SELLER && lectures(clause)) {
      return Meaning.rep(RepClass.EDUCATE, act.about());
    }
    boolean owns = clause.verb().bare().equals("have") && clause.subject() != null;
    if (!owns && act.wanted() >= 1 && act.kind() != RepClass.SELLER) {
      return new Meaning(Party.CLIENT, act.kind(), act.wanted(), act.about(), false, true);
    }
    return Meaning.rep(act.kind(), act.about());
  }

  /** Reading counts as work when a day is set for it. */
  private static boolean study(String verb, TimeMention time) {
    boolean reads =
        Set.of("read", "review", "study", "read through", "work through").contains(verb);
    return reads && time != null && time.kind() == TimeMention.Kind.DATED;
  }

  /** "is in", "is on our account", "is here". */
  private boolean arrived(Clause clause) {
    int i = clause.verb().to();
    return i < words.size()
        && words.get(i).token().is("in", "on", "here", "through", "done", "back", "with");
  }

  private Meaning thing(Clause clause, int k) {
    boolean nobody = clause.subject() == null;
    if (nobody && clause.purpose()) {
      return Meaning.nothing(null);
    }
    if (nobody && clause.verb().form() == Form.DONE) {
      Group first = clause.objects().isEmpty() ? null : clause.objects().get(0);
      boolean towards =
          first != null
              && (first.after().isEmpty() || first.after().equals("to"))
              && words.get(first.head()).is(Pos.PRONOUN);
      if (towards && first.side() == Party.US) {
        return client(clause, k);
      }
      if (towards && first.side() == Party.CLIENT) {
        return rep(clause);
      }
      boolean inside =
          clause.objects().stream()
                  .anyMatch(
                      g ->
                          g.side() == Party.CLIENT
                              && g.after().equals("to")
                              && words.get(g.from()).token().is("her", "his", "their"))
              && Set.of("forward", "pass", "pass on", "escalate", "copy")
                  .contains(clause.verb().verb());
      if (inside) {
        return client(clause, k);
      }
      if (lexicon.rep(RepClass.OBTAIN, clause.verb().verb())
          || lexicon.rep(RepClass.ARRANGE, clause.verb().verb())) {
        return rep(clause);
      }
      boolean own = passives.repLike(clause);
      if (own && clause.objects().isEmpty() && k > 0
          || own && clause.objects().isEmpty() && clause.verb().from() > 0) {
        return Meaning.nothing(null);
      }
      ClientEnergy.Act act = energies.of(words, clause);
      return own
          ? Meaning.rep(reps.of(words, clause).kind(), act.about())
          : Meaning.client(act.energy(), act.about(), act.known());
    }
    if (nobody) {
      return Meaning.nothing(null);
    }
    ObjectClass what = objects.of(words, clause.subject());
    ClientClass moved = lexicon.client(clause.verb().bare());
    boolean comesOver =
        what == null
                && (moved == ClientClass.STAND || moved == ClientClass.ORDER)
                && clause.verb().form() != Form.BASE
            || what == null
                && Set.of("switch", "migrate", "convert").contains(clause.verb().bare());
    if (comesOver) {
      return Meaning.client(4, what, true);
    }
    boolean here =
        clause.verb().bare().equals("be") && what != null && what.energy() >= 4 && arrived(clause);
    int next = clause.verb().to();
    boolean well =
        next < words.size()
            && words
                .get(next)
                .token()
                .is("well", "smoothly", "fine", "right", "ok", "as", "according");
    boolean happens =
        here
            || !well
                && HAPPENS.contains(clause.verb().bare())
                && what != null
                && what != ObjectClass.OURS;
    if (happens && what.energy() >= 2) {
      return Meaning.client(what.energy(), what, true);
    }
    return Meaning.nothing(what);
  }
}
