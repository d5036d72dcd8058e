package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Form;

/** Turns clauses into frames: act by act, what the verb and its surroundings say. */
final class Frames {
  private static final Set<String> HAPPENS =
      Set.of(
          ("start|begin|happen|go ahead|run|come back|come|arrive|go out|go live|land|"
                  + "take|go|go through|get")
              .split("\\|"));

  /** "travels to see it": the deed is the act, what it is for is not. */
  private static final Set<ClientClass> DEEDS =
      EnumSet.of(ClientClass.MOVE, ClientClass.TIME, ClientClass.ORDER, ClientClass.STAND);

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
  private final ActSigns signs;
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
    this.signs = new ActSigns(objects, words, clauses);
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
    boolean acts =
        !chain
            && cause.side() == Party.CLIENT
            && lexicon.client(verb) != null
            && DEEDS.contains(lexicon.client(verb));
    return chain
        || !acts && act.verb().form() == Form.INFINITIVE && act.subject() == cause.subject();
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
      return HiddenActors.putToWork(clause)
          ? Meaning.client(3, ObjectClass.WORK, true)
          : passives.of(clause);
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
      case US, BOTH -> rep(signs.own(clause, k), builder.time(clause, k) != null);
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
    ClientEnergy.Act act = energies.of(words, signs.own(clause, k));
    int energy = act.energy();
    boolean does =
        Set.of("do").contains(clause.verb().bare())
            && clause.objects().size() == 1
            && words.get(clause.objects().get(0).head()).token().is("it", "this", "that", "so");
    if (does && k > 0) {
      energy = Math.max(2, energies.of(words, clauses.get(k - 1)).energy());
    }
    if (ActSigns.study(clause.verb().verb(), builder.time(clause, k))) {
      energy = Math.max(energy, 2);
    }
    if (signs.decides(clause, builder.time(clause, k))) {
      energy = Math.max(energy, 3);
    }
    if (signs.inWriting(clause)) {
      energy = Math.max(energy, 3);
    }
    if (signs.receives(clause, builder.time(clause, k)) || permits(k)) {
      energy = Math.max(energy, 2);
    }
    if (HiddenActors.delegated(clause)
        && act.verbClass() != null
        && act.verbClass() != ClientClass.MIND) {
      energy = Math.max(energy, 2);
    }
    if (clause.verb().bare().equals("be")) {
      energy = signs.present(clause) ? 2 : 0;
    }
    boolean content = signs.content(clause.verb().to());
    ObjectClass about = content && energy < 2 ? ObjectClass.FACT : act.about();
    if (content && lexicon.clientList("FIX", clause.verb().verb())
        || content && act.verbClass() == ClientClass.WORK) {
      energy = Math.max(energy, 2);
    }
    if (act.about() == ObjectClass.SMALL
        && energy == 1
        && signs.opinion(clause, builder.time(clause, k))) {
      energy = 2;
    }
    if (content && signs.choosesOne(clause)) {
      energy = Math.max(energy, 2);
    }
    boolean mental = act.verbClass() == ClientClass.MIND && energy < 2;
    return new Meaning(Party.CLIENT, null, energy, about, mental, act.known());
  }

  /**
   * "confirms that we may audit", "that there is an owner and a date": leave or substance given.
   */
  private boolean permits(int k) {
    boolean fixes = lexicon.clientList("FIX", clauses.get(k).verb().verb());
    Clause next = k + 1 < clauses.size() ? clauses.get(k + 1) : null;
    if (!fixes || next == null || !next.subordinate().equals("that")) {
      return false;
    }
    boolean felt = lexicon.client(next.verb().verb()) == ClientClass.MIND;
    boolean substance =
        next.objects().stream()
            .map(g -> objects.of(words, g))
            .anyMatch(o -> o != null && o.energy() >= 2);
    return next.side() == Party.US || !felt && substance;
  }

  private Meaning rep(Clause clause) {
    return rep(clause, false);
  }

  /** "By the end of the call we have three names": what one has by then was got. */
  private Meaning rep(Clause clause, boolean dated) {
    RepActs.Act act = reps.of(words, clause);
    if (signs.content(clause.verb().to()) && ASKS.contains(clause.verb().bare())) {
      return Meaning.rep(RepClass.INFO, ObjectClass.FACT);
    }
    if (act.kind() == RepClass.SELLER && signs.lectures(clause)) {
      return Meaning.rep(RepClass.EDUCATE, act.about());
    }
    boolean owns = clause.verb().bare().equals("have") && clause.subject() != null && !dated;
    if (!owns && act.wanted() >= 1 && act.kind() != RepClass.SELLER) {
      return new Meaning(Party.CLIENT, act.kind(), act.wanted(), act.about(), false, true);
    }
    return Meaning.rep(act.kind(), act.about());
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
        clause.verb().bare().equals("be")
            && what != null
            && what.energy() >= 4
            && signs.arrived(clause);
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
    boolean stands =
        what != null && what.energy() >= 2 && signs.stands(clause, builder.time(clause, k));
    if (stands || happens && what.energy() >= 2) {
      return Meaning.client(what.energy(), what, true);
    }
    return Meaning.nothing(what);
  }
}
