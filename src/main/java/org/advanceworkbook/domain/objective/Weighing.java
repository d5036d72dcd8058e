package org.advanceworkbook.domain.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.objective.frame.ClientClass;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Lexicon;
import org.advanceworkbook.domain.objective.frame.ObjectClass;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.People;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.RepClass;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;
import org.advanceworkbook.domain.objective.frame.Word;

/** Weighs the frames of an objective: which act is the strongest, and what it is worth. */
final class Weighing {
  private static final int ENOUGH = 2;
  private static final int STANDING = 4;
  private static final int MONEY = 5;
  private static final Set<String> COMES =
      Set.of("join|attend|come|help|support|dial in|come along".split("\\|"));

  private final Reading reading;
  private final ObjectiveContext context;
  private final Lexicon lexicon;
  private final People people;
  private final Pitfalls pitfalls;
  private final Frame best;

  Weighing(Lexicon lexicon, Reading reading, ObjectiveContext context) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.context = context;
    this.people = People.of(context.clients(), context.ours(), context.accountName());
    this.pitfalls = new Pitfalls(lexicon, reading);
    this.best = strongest();
  }

  /** The strongest client act that counts, else the first act of anybody, else null. */
  Frame best() {
    return best;
  }

  private Frame strongest() {
    Frame found = null;
    for (Frame frame : reading.frames()) {
      boolean better = found == null || frame.energy() > found.energy();
      if (counts(frame) && better) {
        found = frame;
      }
    }
    if (found != null) {
      return found;
    }
    for (Frame frame : reading.frames()) {
      if (frame.side() == Party.US && !frame.background() && frame.rep() != RepClass.VAGUE) {
        break;
      }
      if (frame.mental() && !frame.background()) {
        return frame;
      }
      boolean small =
          frame.side() == Party.CLIENT
              && frame.energy() == 1
              && !frame.negated()
              && !frame.background();
      if (small
          && !reading.frames().stream()
              .anyMatch(
                  f -> f.side() == Party.US && !f.background() && f.rep() != RepClass.VAGUE)) {
        return frame;
      }
    }
    for (Frame frame : reading.frames()) {
      if (!frame.background() && !(frame.tense() == Tense.PAST)) {
        return frame;
      }
    }
    return reading.frames().isEmpty() ? null : reading.frames().get(0);
  }

  /** A client's act counts unless it is denied, tried, conditional, or told as history. */
  boolean counts(Frame frame) {
    return frame.counts()
        && !frame.conditional()
        && !history(frame)
        && !companion(frame)
        && !bareWish(frame)
        && !outing(frame)
        && !asked(frame);
  }

  /** "Golf day with the owners": time spent on being liked. */
  private boolean outing(Frame frame) {
    return frame.verb().isEmpty()
        && frame.about() == ObjectClass.TIME
        && reading.signals().stream()
            .anyMatch(
                h ->
                    h.kind().equals("RAPPORT")
                        && h.from() >= frame.from()
                        && h.from() < frame.to());
  }

  /** "He should order": neither what nor when. */
  private static boolean bareWish(Frame frame) {
    return frame.perhaps()
        && frame.about() == null
        && frame.time() == null
        && frame.to() - frame.from() <= 2;
  }

  /** "Does she still work there?" is a question of ours, not an act of theirs. */
  private boolean asked(Frame frame) {
    int from = frame.from();
    while (from > 0 && !reading.words().get(from - 1).is(Pos.STOP)) {
      from--;
    }
    int to = frame.from();
    while (to < reading.words().size() && !reading.words().get(to).is(Pos.STOP)) {
      to++;
    }
    boolean question = to < reading.words().size() && reading.words().get(to).token().is("?");
    Word first = reading.words().get(from);
    return question
        && (first.is(Pos.DO)
            || first.is(Pos.BE)
            || first.is(Pos.RELATIVE)
            || first.token().is("what", "which", "when", "where", "how", "why", "whose", "any"));
  }

  /** "Demo on Friday, Anders joins": who merely comes to what the rep does may be one of ours. */
  private boolean companion(Frame frame) {
    boolean comes =
        COMES.contains(frame.verb()) && frame.subject() != null && frame.side() == Party.CLIENT;
    if (!comes
        || frame.energy() != ENOUGH
        || !reading.words().get(frame.subject().head()).is(Pos.NAME)) {
      return false;
    }
    String name = reading.words().get(frame.subject().head()).norm();
    boolean known = people.side(name) == Party.CLIENT;
    return !known
        && reading.frames().stream()
            .anyMatch(
                f -> f.from() < frame.from() && f.side() == Party.US && f.rep() == RepClass.SELLER);
  }

  private boolean history(Frame frame) {
    boolean past = frame.tense() == Tense.PAST && frame.subject() != null && frame.rep() == null;
    return past
        && reading.frames().size() > 1
        && reading.frames().stream()
            .anyMatch(
                f ->
                    f != frame
                        && f.tense() != Tense.PAST
                        && !f.background()
                        && f.side() != Party.NONE);
  }

  Verdict verdict() {
    if (best == null) {
      return Verdict.NOT_AN_ADVANCE;
    }
    if (best.energy() >= ENOUGH && counts(best)) {
      boolean grounds = best.sure() || best.time() != null || best.named();
      return grounds ? Verdict.ADVANCE : Verdict.CANNOT_TELL;
    }
    return purpose() ? Verdict.PURPOSE_ONLY : Verdict.NOT_AN_ADVANCE;
  }

  private boolean purpose() {
    if (context.kind() != CallKind.PROSPECTING) {
      return false;
    }
    for (Frame frame : reading.frames()) {
      boolean theirs =
          frame.side() == Party.CLIENT
              && frame.energy() == 1
              && !frame.negated()
              && frame.about() == ObjectClass.FACT;
      if (asked(frame)) {
        return true;
      }
      boolean asked =
          frame.side() == Party.US
              && frame.rep() == RepClass.INFO
              && !frame.negated()
              && !bareQualify(frame);
      if (theirs || asked) {
        return true;
      }
    }
    return false;
  }

  /** "Qualify": whom, for what, is not said. */
  private boolean bareQualify(Frame frame) {
    for (int i = frame.from(); i < frame.to(); i++) {
      Word word = reading.words().get(i);
      if (word.is(Pos.NOUN) || word.is(Pos.NAME) || word.is(Pos.PRONOUN) || word.is(Pos.RELATIVE)) {
        return false;
      }
    }
    return frame.verb().startsWith("qualify");
  }

  List<Pitfall> pitfalls(Verdict verdict) {
    List<Pitfall> found = new ArrayList<>();
    if (verdict == Verdict.ADVANCE) {
      if (absurd()) {
        found.add(Pitfall.UNREALISTIC);
      }
      return found;
    }
    if (verdict == Verdict.PURPOSE_ONLY || verdict == Verdict.CANNOT_TELL) {
      return found;
    }
    Pitfall main = pitfalls.main(best);
    if (main != null) {
      found.add(main);
    }
    return found;
  }

  /** Money or a signature at first contact in a long cycle. */
  boolean absurd() {
    if (best == null || context.stage() == null) {
      return false;
    }
    boolean early = context.stage().ordinal() <= Stage.DISCOVERY.ordinal();
    boolean strangers = early && reading.has("EARLY") && best.energy() >= STANDING;
    return strangers || best.energy() >= MONEY && early && context.cycle() != CycleLength.SHORT;
  }

  /** Anyone could answer yes or no at the end of the call or on a day. R27. */
  boolean specific() {
    if (verdict() == Verdict.PURPOSE_ONLY) {
      return true;
    }
    if (best == null
        || best.mental()
        || outing(best)
        || best.side() == Party.NONE
        || inward(best)
        || best.negated()
        || best.conditional()) {
      return false;
    }
    boolean dated =
        reading.times().stream()
            .anyMatch(
                t -> t.kind() != org.advanceworkbook.domain.objective.text.TimeMention.Kind.OPEN);
    boolean open =
        reading.times().stream()
            .anyMatch(
                t -> t.kind() == org.advanceworkbook.domain.objective.text.TimeMention.Kind.OPEN);
    if (best.side() == Party.US) {
      if (best.rep() == RepClass.INFO && fact(best)) {
        return !open;
      }
      if (lexicon.rep(RepClass.UNSEEN, best.verb()) && !dated) {
        return false;
      }
      if (trails()) {
        return false;
      }
      Pitfall main = pitfalls.main(best);
      return (main == Pitfall.SELLER_ACTIVITY || dated && main == Pitfall.EDUCATE) && !open;
    }
    return dated || !open && !later(best);
  }

  /** "Show the plan and keep momentum going": half of it nobody can answer. */
  private boolean trails() {
    return reading.frames().stream()
        .anyMatch(
            f ->
                f != best
                    && f.rep() == RepClass.VAGUE
                    && !f.verb().isEmpty()
                    && !f.background()
                    && f.tense() != Tense.PAST
                    && pitfalls.vague(f));
  }

  /**
   * "Ask which supplier, who decides, when it ends": a fact that is known or not when it is over.
   */
  private boolean fact(Frame frame) {
    int end = Math.min(frame.to() + 2, reading.words().size());
    for (int i = frame.from(); i < end; i++) {
      if (reading.words().get(i).token().is("which", "who", "when", "whether")) {
        return true;
      }
    }
    return false;
  }

  /** Something felt or learned, which nobody sees. */
  private boolean inward(Frame frame) {
    boolean felt =
        lexicon.clientList("FEELS", frame.verb()) || lexicon.clientList("LEARNS", frame.verb());
    if (frame.side() == Party.CLIENT
        && frame.energy() == 0
        && lexicon.client(frame.verb()) == ClientClass.MIND) {
      return true;
    }
    boolean liked =
        lexicon.clientList("SHOWN", frame.verb())
            && (reading.has("MOOD") || reading.has("RAPPORT"));
    return frame.side() == Party.CLIENT && frame.energy() < ENOUGH && (felt || liked);
  }

  /** Done after the call, so that without a day nobody can say yes or no when it is over. */
  private boolean later(Frame frame) {
    return frame.rep() == null && lexicon.clientList("LATER", frame.verb());
  }

  Actor actor() {
    if (best == null || best.side() == Party.NONE) {
      return Actor.NOBODY;
    }
    return best.side() == Party.CLIENT ? Actor.CLIENT : Actor.REP;
  }
}
