package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;

/**
 * What is done to something: "contract signed", "the plan is approved by Tom", "we are invited".
 */
final class PassiveActs {
  private static final Set<String> TAKES_PART =
      Set.of("enrol", "enroll", "register", "onboard", "involve", "commit");

  private final Lexicon lexicon;
  private final Objects objects;
  private final List<Word> words;

  PassiveActs(Lexicon lexicon, Objects objects, List<Word> words) {
    this.lexicon = lexicon;
    this.objects = objects;
    this.words = words;
  }

  Meaning of(Clause clause) {
    Group agent = by(clause);
    Group about =
        clause.subject() != null && clause.subject().side() == Party.NONE
            ? clause.subject()
            : ClientEnergy.direct(clause.objects());
    ObjectClass what = about == null ? null : objects.of(words, about);
    boolean toUs =
        clause.objects().stream().anyMatch(g -> g.side() == Party.US && g.after().equals("to"));
    if (toUs && agent == null && clause.subject() != null) {
      return Meaning.client(4, what, true);
    }
    if (agent != null && agent.side() == Party.US
        || agent == null && clause.side() != Party.US && repLikePassive(clause)) {
      return Meaning.rep(RepClass.SELLER, what);
    }
    boolean clientIsDoneTo = clause.side() == Party.CLIENT && agent == null;
    if (clientIsDoneTo
        && lexicon.client(clause.verb().verb()) != ClientClass.ORDER
        && !TAKES_PART.contains(clause.verb().bare())) {
      return Meaning.mental(what);
    }
    ClientClass c =
        lexicon.client(clause.verb().verb()) == null
            ? lexicon.client(clause.verb().bare())
            : lexicon.client(clause.verb().verb());
    int energy = c == null ? 2 : passiveEnergy(c, what, clause.verb().verb());
    boolean strong = theirs(c) || lexicon.rep(RepClass.ARRANGE, clause.verb().verb());
    if (what == null && agent == null && clause.side() != Party.US && !strong) {
      energy = Math.min(energy, 1);
    }
    return Meaning.client(energy, what, c != null);
  }

  boolean repLike(Clause clause) {
    String verb = clause.verb().verb();
    ClientClass c = lexicon.client(verb);
    boolean own =
        lexicon.rep(RepClass.SELLER, verb)
            || lexicon.rep(RepClass.EDUCATE, verb)
            || lexicon.rep(RepClass.INFO, verb)
            || lexicon.rep(RepClass.VAGUE, verb);
    boolean strong = theirs(c);
    return own && !strong;
  }

  private boolean repLikePassive(Clause clause) {
    String verb = clause.verb().verb();
    ClientClass c = lexicon.client(verb);
    Group done = clause.subject();
    ObjectClass what = done == null ? null : objects.of(words, done);
    boolean papers =
        what == ObjectClass.WORK
            && Set.of("upload", "hand over", "submit", "share", "forward", "fill in", "export")
                .contains(verb);
    if (papers || what == ObjectClass.ORDER || what == ObjectClass.STAND) {
      return false;
    }
    boolean theirs =
        theirs(c) || lexicon.rep(RepClass.ARRANGE, verb) || lexicon.rep(RepClass.CLIENTS, verb);
    boolean own = lexicon.rep(RepClass.SELLER, verb) || lexicon.rep(RepClass.EDUCATE, verb);
    return own && !theirs;
  }

  private static int passiveEnergy(ClientClass c, ObjectClass what, String verb) {
    int base =
        switch (c) {
          case ORDER -> Money.ordered(verb, what);
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

  static Group by(Clause clause) {
    for (Group group : clause.objects()) {
      boolean agent = group.after().equals("by") || group.after().equals("from");
      if (agent && group.side() != Party.NONE) {
        return group;
      }
    }
    return null;
  }

  /** Classes that only a client can make true, whoever writes the sentence. */
  private static boolean theirs(ClientClass c) {
    return c == ClientClass.ORDER
        || c == ClientClass.STAND
        || c == ClientClass.FIX
        || c == ClientClass.TIME;
  }
}
