package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** What around a verb makes its act more, or something else, than the verb alone says. */
final class ActSigns {
  private static final Set<String> RECEIVES =
      Set.of("see hear receive welcome host meet invite".split(" "));

  private final Objects objects;
  private final List<Word> words;
  private final List<Clause> clauses;

  ActSigns(Objects objects, List<Word> words, List<Clause> clauses) {
    this.objects = objects;
    this.words = words;
    this.clauses = clauses;
  }

  /** Without the subject of the next act, and without what stands in a clause told. */
  Clause own(Clause clause, int k) {
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
    from = Math.min(from, commaBehindTime(clause));
    int last = from;
    return clause.narrowed(clause.objects().stream().filter(g -> g.from() < last).toList());
  }

  /** "signs tonight, both names": what stands behind the comma is not what is signed. */
  private int commaBehindTime(Clause clause) {
    int to = clause.verb().to();
    if (to < clause.end() && words.get(to).is(Pos.COMMA)) {
      return to;
    }
    boolean time = to < clause.end() && words.get(to).is(Pos.TIME);
    boolean comma = time && to + 1 < clause.end() && words.get(to + 1).is(Pos.COMMA);
    return comma ? to + 1 : Integer.MAX_VALUE;
  }

  /** "decides by Friday between us and the other": the decision itself, with its day. */
  boolean decides(Clause clause, TimeMention time) {
    int next = clause.verb().to();
    return next < words.size()
        && !words.get(next).pos().boundary()
        && (Set.of("decide", "choose").contains(clause.verb().bare())
            || Set.of("confirm", "accept").contains(clause.verb().verb())
                && ClientEnergy.direct(clause.objects()) == null)
        && time != null
        && time.kind() == TimeMention.Kind.DATED;
  }

  /** "gives feedback by Thursday": minutes of work, because a day is set for it. */
  boolean opinion(Clause clause, TimeMention time) {
    Group direct = ClientEnergy.direct(clause.objects());
    return time != null
        && time.kind() == TimeMention.Kind.DATED
        && direct != null
        && words.get(direct.head()).token().is("feedback", "opinion", "verdict", "assessment");
  }

  /** "says which of the two goes to the board": a choice made aloud. */
  boolean choosesOne(Clause clause) {
    int i = clause.verb().to();
    return Set.of("say", "tell", "show").contains(clause.verb().bare())
        && i + 1 < words.size()
        && words.get(i).token().is("which")
        && words.get(i + 1).token().is("of", "one", "ones");
  }

  /** "confirms in writing": more than words. */
  boolean inWriting(Clause clause) {
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
  boolean receives(Clause clause, TimeMention time) {
    boolean us =
        clause.objects().stream().anyMatch(g -> g.side() == Party.US && g.after().isEmpty());
    boolean slot =
        Set.of("give", "offer").contains(clause.verb().bare())
            && ClientEnergy.direct(clause.objects()) == null;
    return us
        && (slot || RECEIVES.contains(clause.verb().bare()))
        && time != null
        && time.kind() == TimeMention.Kind.DATED;
  }

  /** "says when the contract ends", "names who signs": a clause tells a fact. */
  boolean content(int i) {
    return i < words.size()
        && words
            .get(i)
            .token()
            .is("who", "when", "how", "which", "what", "where", "whether", "why");
  }

  /** "is in the meeting", "is at the table": somebody gives time. */
  boolean present(Clause clause) {
    for (Group group : clause.objects()) {
      ObjectClass about = objects.of(words, group);
      boolean place = Set.of("in", "at", "on").contains(group.after());
      if (place && words.get(group.head()).token().is("stage", "panel", "podium")) {
        return true;
      }
      if (place && about == ObjectClass.TIME || about == ObjectClass.WORK && place) {
        return true;
      }
    }
    return false;
  }

  /** Reading counts as work when a day is set for it. */
  static boolean study(String verb, TimeMention time) {
    boolean reads =
        Set.of("read", "review", "study", "read through", "work through").contains(verb);
    return reads && time != null && time.kind() == TimeMention.Kind.DATED;
  }

  /** "walks them through why": a lesson. */
  boolean lectures(Clause clause) {
    boolean lesson = false;
    for (int i = clause.verb().to(); i < words.size() && i < clause.verb().to() + 4; i++) {
      lesson |= words.get(i).token().is("why");
    }
    return lesson && Set.of("walk", "take", "talk", "run", "guide").contains(clause.verb().bare());
  }

  /** "Workshop on the 2nd is on": with a day, it stands. */
  boolean stands(Clause clause, TimeMention time) {
    int i = clause.verb().to();
    boolean on = i < words.size() && words.get(i).token().is("on");
    boolean end = i + 1 >= words.size() || words.get(i + 1).pos().boundary();
    return clause.verb().bare().equals("be") && on && end && time != null;
  }

  /** "is in", "is on our account", "is here". */
  boolean arrived(Clause clause) {
    int i = clause.verb().to();
    boolean onItsWay =
        i + 2 < words.size() && words.get(i).token().is("on") && words.get(i + 2).token().is("way");
    return i < words.size()
        && !onItsWay
        && words.get(i).token().is("in", "on", "here", "through", "done", "back", "with");
  }
}
