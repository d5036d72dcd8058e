package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Form;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** Places a meaning in its text: denied or not, when, on condition, with which words. */
final class FrameBuilder {
  private static final Set<String> CONDITIONS =
      Set.of("if once unless whether provided whenever when as".split(" "));
  private static final Set<String> ASIDES =
      Set.of(
          ("because since although though whereas who where hence why how before until " + "while")
              .split(" "));

  /** "make it easy for them to say yes" is a wish. */
  private static final Set<String> EASES = Set.of("make", "be", "keep");

  private final Lexicon lexicon;
  private final List<Word> words;
  private final List<Clause> clauses;

  FrameBuilder(Lexicon lexicon, List<Word> words, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.words = words;
    this.clauses = clauses;
  }

  Frame frame(Clause clause, int k, Meaning m) {
    boolean nobody =
        clause.subject() != null
            && words
                .get(clause.subject().from())
                .token()
                .is("no", "nobody", "none", "neither", "nothing");
    boolean negated = clause.verb().negated() || nobody || deniedBefore(clause);
    boolean tried = false;
    boolean perhaps = clause.verb().perhaps();
    boolean eased =
        clause.cause() != null
            && clause.subject() != null
            && clause.subject().after().equals("for");
    tried |=
        eased && clause.cause().side() == Party.US && EASES.contains(clause.cause().verb().bare());
    String sub = clause.subordinate();
    Tense tense = clause.verb().tense();
    TimeMention when = time(clause, k);
    boolean result =
        clause.verb().passive() && tense == Tense.PRESENT && clause.verb().form() == Form.FINITE;
    tense = result && (when == null || when.kind() != TimeMention.Kind.DATED) ? Tense.PAST : tense;
    for (Clause up = clause.cause(); up != null; up = up.cause()) {
      negated |= up.verb().negated();
      perhaps |= up.verb().perhaps();
      boolean theirs =
          up.side() == Party.CLIENT || theirOwn(clause, up) || HiddenActors.invited(clause, up);
      ClientChain chain = lexicon.chain(up.verb().verb());
      chain = chain == null ? lexicon.chain(up.verb().bare()) : chain;
      tried |=
          theirs && chain == ClientChain.TRY
              || up.verb().bare().equals("be") && theirs && !willing(up);
      sub = sub.isEmpty() ? up.subordinate() : sub;
      boolean done = up.verb().tense() == Tense.PAST || up.verb().form() == Form.DONE;
      boolean brought =
          Set.of("get", "have", "make", "let", "help", "see", "invite").contains(up.verb().bare());
      tense =
          up.verb().tense() == Tense.FUTURE
              ? Tense.FUTURE
              : done && brought ? Tense.PAST : done ? Tense.FUTURE : tense;
      tried |= done && !theirs && !brought;
    }
    boolean named =
        clause.subject() != null
                && clause.subject().side() == Party.CLIENT
                && !words.get(clause.subject().head()).is(Pos.PRONOUN)
            || PassiveActs.by(clause) != null && PassiveActs.by(clause).side() == Party.CLIENT;
    int from = clause.verb().from();
    int to = Math.max(clause.verb().to(), trimmed(clause.verb().to(), clause.end(), k));
    Group subject =
        clause.subject() != null && clause.subject().side() != Party.NONE ? clause.subject() : null;
    boolean strange = subject != null && subject.side() == Party.US && m.side() == Party.CLIENT;
    if (strange) {
      Clause leave =
          clause.cause() != null && clause.cause().side() == Party.CLIENT ? clause.cause() : null;
      subject = leave == null ? null : leave.subject();
      named |= subject != null && !words.get(subject.head()).is(Pos.PRONOUN);
      from = leave == null ? from : leave.verb().from();
    }
    return new Frame(
        m.side(),
        named,
        m.rep(),
        clause.verb().verb(),
        m.energy(),
        tense,
        negated,
        CONDITIONS.contains(sub),
        tried,
        perhaps,
        ASIDES.contains(sub) || "who".equals(sub),
        m.mental(),
        m.sure(),
        m.about(),
        from,
        to,
        subject,
        time(clause, k));
  }

  /** "Told his warehouse man to clear bay 6": who sends his own people is the client. */
  private boolean theirOwn(Clause clause, Clause up) {
    return up.subject() == null
        && clause.subject() != null
        && clause.subject().side() == Party.CLIENT
        && up.verb().tense() == Tense.PAST
        && words.get(clause.subject().from()).token().is("his", "her", "their");
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
        && (words.get(i).is(Pos.NOT)
            || words.get(i).token().is("nobody", "nothing", "without", "no"));
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

  TimeMention time(Clause clause, int k) {
    int left = k == 0 ? 0 : clauses.get(k - 1).verb().to();
    TimeMention found = null;
    for (int i = clause.verb().to(); i < clause.end(); i++) {
      found = stronger(found, words.get(i).time());
    }
    for (int i = clause.verb().from() - 1; i >= left && found == null; i--) {
      if (words.get(i).is(Pos.STOP) || words.get(i).token().is("then", "afterwards")) {
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
