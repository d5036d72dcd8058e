package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Group;
import org.advanceworkbook.domain.objective.frame.Lexicon;
import org.advanceworkbook.domain.objective.frame.ObjectClass;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;
import org.advanceworkbook.domain.objective.frame.Word;
import org.advanceworkbook.domain.objective.text.PhraseBook;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** How a call ended, from the acts told and the phrases that decide. DOMAIN section 5. */
final class Ending {
  private static final int ENOUGH = 2;
  private static final int MONEY = 5;

  private static final Set<String> AGAINST_US =
      Set.of(
          "compare freeze delay pause shelve cut cancel terminate stop reject decline refuse postpone reschedule withhold reduce complain forget owe lose miss shut close"
              .split(" "));

  /** Verbs whose past looks like their present. */
  private static final Set<String> ONE_FORM = Set.of("put", "set", "cut", "let", "split", "bid");

  private static final Set<String> AGREES =
      Set.of("agree", "accept", "promise", "confirm", "approve", "agree on", "agree to");

  private final Lexicon lexicon;
  private final Reading reading;
  private final EndingPhrases told;
  private final Courtesies courtesies;
  private final Refusals refusals;

  Ending(Lexicon lexicon, Reading reading, List<PhraseBook.Hit> hits, LocalDate today) {
    this.lexicon = lexicon;
    this.reading = reading;
    List<PhraseBook.Hit> all = new ArrayList<>(hits);
    this.refusals = new Refusals(lexicon, reading);
    all.addAll(refusals.all());
    this.told = new EndingPhrases(reading, all, today);
    this.courtesies = new Courtesies(reading);
  }

  List<PhraseBook.Hit> hits() {
    return told.hits();
  }

  Outcome outcome() {
    boolean advance = reading.frames().stream().anyMatch(this::advances) || told.appointed();
    boolean more =
        reading.frames().stream()
            .anyMatch(
                f ->
                    advances(f)
                        && !EndingPhrases.TELLS.contains(f.verb())
                        && !(f.verb().isEmpty() && putOff(f)));
    if (told.notHeld() && !more && !order()) {
      return Outcome.NOT_HELD;
    }
    if (order() && !refused()) {
      return Outcome.ORDER;
    }
    if (refused()) {
      return Outcome.NO_SALE;
    }
    return advance ? Outcome.ADVANCE : Outcome.CONTINUATION;
  }

  /** "Council call was moved to the 16th": what is named is what did not happen. */
  private boolean putOff(Frame frame) {
    return told.hits().stream()
        .anyMatch(
            h ->
                h.kind().equals("NOT_HELD")
                    && frame.from() <= h.from()
                    && frame.to() >= h.from() - 1);
  }

  private boolean has(String kind) {
    return told.hits().stream().anyMatch(h -> h.kind().equals(kind));
  }

  /** A refusal that nothing later takes back. */
  private boolean refused() {
    boolean other = reading.frames().stream().anyMatch(refusals::chosen);
    return (other || has("REFUSAL"))
        && !has("NOT_YET")
        && reading.frames().stream().noneMatch(this::advancesAfterRefusal);
  }

  private boolean advancesAfterRefusal(Frame frame) {
    int last = 0;
    for (PhraseBook.Hit hit : told.hits()) {
      last = hit.kind().equals("REFUSAL") ? Math.max(last, hit.to()) : last;
    }
    boolean somebody = frame.subject() != null || frame.time() != null;
    return frame.from() >= last && somebody && advances(frame);
  }

  private boolean order() {
    boolean phrase =
        told.hits().stream()
            .anyMatch(
                h -> h.kind().equals("ORDER") && !told.deniedAt(h) && !refusals.around(h.to()));
    return phrase || reading.frames().stream().anyMatch(this::orders);
  }

  /** Signed, ordered or paid: done, not promised. */
  boolean orders(Frame frame) {
    if (pending(frame)
        || told.hearsayAt(frame)
        || courtesies.empty(frame)
        || courtesies.paysOthers(frame)
        || refusals.around(frame.from() + 1)) {
      return false;
    }
    boolean money =
        frame.side() == Party.CLIENT
            && frame.energy() >= MONEY
            && !frame.negated()
            && !frame.conditional()
            && !frame.tried()
            && !frame.perhaps();
    boolean here = frame.verb().equals("be") && frame.tense() == Tense.PRESENT;
    boolean done =
        here
            || pastInForm(frame)
            || frame.tense() == Tense.PAST
            || frame.verb().isEmpty() && frame.time() == null;
    boolean present =
        frame.tense() == Tense.PRESENT
            && frame.time() != null
            && frame.time().kind() == TimeMention.Kind.IN_CALL;
    return money && (done || present) && !told.rival(frame);
  }

  /**
   * Who, what and when by the client with energy of 2 or more; or done before the call was over.
   */
  boolean advances(Frame frame) {
    if (pending(frame)) {
      return false;
    }
    if (AGAINST_US.contains(frame.verb()) && !standsStill(frame)
        || told.hearsayAt(frame)
        || courtesies.none(frame)) {
      return false;
    }
    boolean acts =
        frame.side() == Party.CLIENT
            && frame.energy() >= ENOUGH
            && !frame.negated()
            && !frame.tried()
            && !frame.background();
    if (!acts || frame.conditional() || frame.perhaps() || hedged(frame) || told.rival(frame)) {
      return false;
    }
    boolean own = frame.time() != null && frame.time().kind() != TimeMention.Kind.OPEN;
    boolean dated =
        own || !frame.verb().isEmpty() && (frame.time() == null || own) && datedNear(frame);
    if (!frame.sure() && !own && !(dated && frame.subject() != null) || refusals.chosen(frame)) {
      return false;
    }
    boolean callItself = courtesies.callItself(frame);
    boolean loose = frame.time() != null && frame.time().kind() == TimeMention.Kind.OPEN;
    if (loose && frame.tense() == Tense.PAST && frame.energy() <= ENOUGH) {
      return false;
    }
    boolean hedgedInside =
        told.hits().stream()
            .anyMatch(
                h -> h.kind().equals("HEDGE") && h.from() >= frame.from() && h.to() <= frame.to());
    if (frame.tense() == Tense.PAST && hedgedInside && AGREES.contains(frame.verb())) {
      return false;
    }
    if (frame.tense() == Tense.PAST || pastInForm(frame)) {
      return !callItself
          || frame.time() != null
              && frame.time().kind() == TimeMention.Kind.DATED
              && future(frame.time());
    }
    if (frame.verb().isEmpty()) {
      return dated || inHand(frame) || frame.named() && frame.energy() >= 3;
    }
    return dated;
  }

  /** "QS put our price in the bill": one person and no s, so it is told. */
  private boolean pastInForm(Frame frame) {
    Word verb = reading.words().get(frame.from());
    boolean same = ONE_FORM.contains(verb.norm()) && verb.norm().equals(frame.verb());
    Group subject = frame.subject();
    return same
        && subject != null
        && subject.to() == frame.from()
        && !reading.words().get(subject.head()).token().is("they", "we", "i", "you", "all", "both")
        && frame.tense() == Tense.PRESENT;
  }

  /** "Contract still with legal": named, and not there. */
  private boolean pending(Frame frame) {
    return frame.verb().isEmpty()
        && (courtesies.lies(frame)
            || within(
                frame, Set.of("still", "yet", "pending", "outstanding", "missing", "awaiting")));
  }

  /** "12 bills in my bag": handed over. */
  private boolean inHand(Frame frame) {
    return frame.energy() >= 3
        && within(frame, Set.of("my", "our", "hand"))
        && within(frame, Set.of("in", "on"));
  }

  private boolean within(Frame frame, Set<String> words) {
    for (int i = frame.from(); i < frame.to(); i++) {
      if (words.contains(reading.words().get(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /** "stops machine 7 on Saturday": stopped for our sake. */
  private boolean standsStill(Frame frame) {
    for (int i = frame.from(); i < frame.to(); i++) {
      if (lexicon.listed("STILL", reading.words().get(i).noun())) {
        return true;
      }
    }
    return false;
  }

  private boolean future(TimeMention time) {
    return time.day() != null;
  }

  private boolean datedNear(Frame frame) {
    for (int i = frame.from();
        i < reading.words().size()
            && !(reading.words().get(i).is(Pos.STOP) && !reading.words().get(i).token().is(":"));
        i++) {
      TimeMention time = reading.words().get(i).time();
      if (time != null && time.kind() == TimeMention.Kind.DATED) {
        return true;
      }
    }
    return false;
  }

  /** A hedge or a condition in the same sentence as a promise; what is done is done. */
  boolean hedged(Frame frame) {
    if (frame.tense() == Tense.PAST) {
      return false;
    }
    return told.hedgedAt(frame.from(), frame.to());
  }

  /** A task of ours: told as coming. */
  boolean ourTask(Frame frame) {
    boolean ours = frame.side() == Party.US && frame.subject() != null && !frame.background();
    return ours && frame.tense() != Tense.PAST && frame.rep() != null && !frame.negated();
  }

  /** A promise of the client without a day. */
  boolean undated(Frame frame) {
    boolean promise =
        frame.side() == Party.CLIENT
            && frame.energy() >= 1
            && frame.tense() == Tense.FUTURE
            && !frame.negated();
    return promise
        && !courtesies.none(frame)
        && !advances(frame)
        && !hedged(frame)
        && frame.about() != ObjectClass.MIND;
  }
}
