package org.advanceworkbook.domain.objective;

import java.util.ArrayList;
import java.util.List;
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
import org.advanceworkbook.domain.objective.text.TimeMention;

/** Weighs the frames of an objective: which act is the strongest, and what it is worth. */
final class Weighing {
  private static final int ENOUGH = 2;
  private static final int STANDING = 4;
  private static final int MONEY = 5;

  private final Reading reading;
  private final ObjectiveContext context;
  private final Lexicon lexicon;
  private final Doubts doubts;
  private final Pitfalls pitfalls;
  private final BareNotes notes;
  private final WholeText whole;
  private final Frame best;

  Weighing(
      Lexicon lexicon,
      SecondReader second,
      String text,
      Reading reading,
      ObjectiveContext context) {
    this.lexicon = lexicon;
    this.whole = new WholeText(second, text, reading, context);
    this.reading = reading;
    this.context = context;
    People people = People.of(context.clients(), context.ours(), context.accountName());
    this.doubts = new Doubts(reading, people);
    this.notes = new BareNotes(lexicon, reading);
    this.pitfalls = new Pitfalls(lexicon, reading, notes);
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

  /** A client's act counts unless it is denied, tried, conditional, told as history, or doubted. */
  boolean counts(Frame frame) {
    return ruled(frame) && !whole.doubted(frame);
  }

  private boolean ruled(Frame frame) {
    return frame.counts()
        && !frame.conditional()
        && !doubts.history(frame)
        && !doubts.companion(frame)
        && !Doubts.bareWish(frame)
        && !doubts.outing(frame)
        && !doubts.asked(frame)
        && !doubts.reduced(frame)
        && !notes.none(frame);
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
      if (doubts.asked(frame)) {
        return true;
      }
      boolean asked =
          frame.side() == Party.US
              && frame.rep() == RepClass.INFO
              && !frame.negated()
              && !doubts.bareQualify(frame);
      if (theirs || asked) {
        return true;
      }
    }
    return false;
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
    boolean doubted = reading.frames().stream().anyMatch(this::ruled);
    Pitfall main = best == null ? pitfalls.main(best) : whole.pitfall(pitfalls.main(best), doubted);
    if (main != null) {
      found.add(main);
    }
    return found;
  }

  /** What the strongest act of the client costs them; what is doubted costs a word. */
  int energy() {
    if (best == null || best.side() != Party.CLIENT) {
      return 0;
    }
    return verdict() == Verdict.ADVANCE ? best.energy() : Math.min(1, best.energy());
  }

  /** Money or a signature at first contact in a long cycle. */
  boolean absurd() {
    if (best == null || context.stage() == null) {
      return false;
    }
    boolean early = context.stage().ordinal() <= Stage.DISCOVERY.ordinal();
    boolean first = reading.has("EARLY") && best.energy() >= MONEY;
    if (first && context.cycle() != CycleLength.SHORT) {
      return true;
    }
    boolean strangers =
        early && reading.has("EARLY") && (best.energy() >= STANDING || notes.everything());
    return strangers || best.energy() >= MONEY && early && context.cycle() != CycleLength.SHORT;
  }

  /** Anyone could answer yes or no at the end of the call or on a day. R27. */
  boolean specific() {
    boolean ruled = ruledSpecific();
    boolean plain =
        ruled && best != null && best.side() == Party.CLIENT && best.time() != null && counts(best);
    boolean asked = best != null && !plain && verdict() != Verdict.PURPOSE_ONLY;
    boolean later = verdict() == Verdict.ADVANCE && !ruled;
    boolean said = asked && !later ? whole.specific(ruled) : ruled;
    return said && !pitfalls(verdict()).contains(Pitfall.VAGUE);
  }

  private boolean ruledSpecific() {
    if (verdict() == Verdict.PURPOSE_ONLY) {
      return true;
    }
    if (best == null
        || best.mental()
        || doubts.outing(best)
        || best.side() == Party.NONE
        || inward(best)
        || best.negated()
        || best.conditional()) {
      return false;
    }
    boolean dated = reading.times().stream().anyMatch(t -> t.kind() != TimeMention.Kind.OPEN);
    boolean open = reading.times().stream().anyMatch(t -> t.kind() == TimeMention.Kind.OPEN);
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
    return dated || !open && !later(best) && !bareRun(best);
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

  /** "Pilot with the plant managers": it runs after the call, and nothing says when. */
  private boolean bareRun(Frame frame) {
    boolean alone = frame.verb().isEmpty() && reading.frames().size() == 1 && frame.from() == 0;
    for (int i = frame.from(); alone && i < frame.to(); i++) {
      if (lexicon.listed("RUNS", reading.words().get(i).noun())) {
        return true;
      }
      alone = !reading.words().get(i).is(Pos.PREPOSITION);
    }
    return false;
  }

  Actor actor() {
    if (best == null || best.side() == Party.NONE) {
      return Actor.NOBODY;
    }
    return best.side() == Party.CLIENT ? Actor.CLIENT : Actor.REP;
  }
}
