package org.advanceworkbook.domain.objective;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Lexicon;
import org.advanceworkbook.domain.objective.frame.ObjectClass;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;
import org.advanceworkbook.domain.objective.text.PhraseBook;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** How a call ended, from the acts told and the phrases that decide. DOMAIN section 5. */
final class Ending {
  private static final int ENOUGH = 2;
  private static final int MONEY = 5;

  /** What a client does by being in the call: no result of it. */
  private static final Set<String> THE_CALL_ITSELF =
      Set.of(
          ("meet|attend|join|come|go|sit|sit down|stay|spend|show up|turn up|arrive|"
                  + "receive|welcome|host|greet|walk|call|ring|phone|take part|participate|drive|"
                  + "travel|visit|move|cancel|postpone|forget|reschedule|push|wait|be|ask|ask for|"
                  + "request|want|reject|decline|refuse|terminate|quit|stop|run|use|have|get|leave|"
                  + "keep|miss|hold|drop|check|compare|chase|send away|turn down|turn away|start|"
                  + "catch|see")
              .split("\\|"));

  private static final Set<String> AGAINST_US =
      Set.of(
          "freeze delay pause shelve cut cancel terminate stop reject decline refuse postpone reschedule withhold reduce complain forget owe lose miss shut close"
              .split(" "));
  private static final Set<String> COMES =
      Set.of(
          "join|come|show|show up|turn up|appear|answer|pick up|dial in|attend|call in|be there|log in"
              .split("\\|"));
  private static final Set<String> TELLS =
      Set.of(
          "say tell send leave text call ring forget let email mail be have come go get cancel move try"
              .split(" "));
  private static final Set<String> AGREES =
      Set.of("agree", "accept", "promise", "confirm", "approve", "agree on", "agree to");

  private final Lexicon lexicon;
  private final Reading reading;
  private final List<PhraseBook.Hit> hits;

  Ending(Lexicon lexicon, Reading reading, List<PhraseBook.Hit> hits) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.hits = hits.stream().filter(h -> !inBrackets(h)).toList();
  }

  private boolean inBrackets(PhraseBook.Hit hit) {
    int open = 0;
    for (int i = 0; i < hit.from(); i++) {
      open +=
          reading.words().get(i).is(Pos.OPEN) ? 1 : reading.words().get(i).is(Pos.CLOSE) ? -1 : 0;
    }
    return open > 0;
  }

  List<PhraseBook.Hit> hits() {
    return hits;
  }

  Outcome outcome() {
    boolean advance = reading.frames().stream().anyMatch(this::advances);
    if (notHeld() && !advance && !order()) {
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

  /** An act of the client that is told of a conversation, not of an absence. */
  private boolean toldOf(Frame frame) {
    boolean theirs = frame.side() == Party.CLIENT && !frame.verb().isEmpty() && !frame.negated();
    return theirs && frame.energy() >= 1 && !TELLS.contains(frame.verb());
  }

  private boolean notHeld() {
    boolean nobodyCame =
        reading.frames().stream()
            .anyMatch(f -> f.negated() && f.tense() == Tense.PAST && COMES.contains(f.verb()));
    boolean somethingElse = reading.frames().stream().anyMatch(this::toldOf);
    if (nobodyCame || has("ABSENT") && !somethingElse) {
      return true;
    }
    return hits.stream()
        .anyMatch(
            h ->
                h.kind().equals("NOT_HELD")
                    && hits.stream()
                        .noneMatch(
                            r ->
                                r.kind().equals("REFUSAL")
                                    && r.from() < h.to()
                                    && h.from() < r.to()));
  }

  private boolean has(String kind) {
    return hits.stream().anyMatch(h -> h.kind().equals(kind));
  }

  /** A refusal that nothing later takes back. */
  private boolean refused() {
    return has("REFUSAL")
        && !has("NOT_YET")
        && reading.frames().stream().noneMatch(this::advancesAfterRefusal);
  }

  private boolean advancesAfterRefusal(Frame frame) {
    int last = 0;
    for (PhraseBook.Hit hit : hits) {
      last = hit.kind().equals("REFUSAL") ? Math.max(last, hit.to()) : last;
    }
    return frame.from() >= last && advances(frame);
  }

  private boolean order() {
    boolean phrase = hits.stream().anyMatch(h -> h.kind().equals("ORDER") && !deniedAt(h));
    return phrase || reading.frames().stream().anyMatch(this::orders);
  }

  /** "not signed", "if the contract is signed", "no order number", "ordered lunch". */
  private boolean deniedAt(PhraseBook.Hit hit) {
    for (int i = Math.max(0, hit.from() - 3); i < hit.from(); i++) {
      if (reading.words().get(i).is(Pos.NOT)
          || reading
              .words()
              .get(i)
              .token()
              .is(
                  "no", "if", "once", "until", "unless", "before", "will", "would", "to", "could",
                  "might", "may", "when", "get", "without", "'ll")) {
        return true;
      }
    }
    boolean frame = false;
    for (Frame f : reading.frames()) {
      boolean here = f.from() <= hit.from() && hit.from() < f.to() && f.side() == Party.CLIENT;
      frame |=
          here
              && (f.negated()
                  || f.conditional()
                  || f.perhaps()
                  || f.tried()
                  || !f.verb().isEmpty() && f.energy() < MONEY && f.about() != ObjectClass.ORDER);
    }
    return frame
        || hedgedAt(hit.from(), hit.to())
        || hits.stream()
            .anyMatch(
                r -> r.kind().equals("REFUSAL") && r.from() < hit.to() && hit.from() < r.to());
  }

  /** Signed, ordered or paid: done, not promised. */
  boolean orders(Frame frame) {
    boolean money =
        frame.side() == Party.CLIENT
            && frame.energy() >= MONEY
            && !frame.negated()
            && !frame.conditional()
            && !frame.tried()
            && !frame.perhaps();
    boolean done = frame.tense() == Tense.PAST || frame.verb().isEmpty() && frame.time() == null;
    boolean present =
        frame.tense() == Tense.PRESENT
            && frame.time() != null
            && frame.time().kind() == TimeMention.Kind.IN_CALL;
    return money && (done || present) && !rival(frame);
  }

  private boolean rival(Frame frame) {
    return hits.stream()
        .anyMatch(
            h ->
                (h.kind().equals("REFUSAL") || h.kind().equals("NOT_HELD"))
                    && h.from() >= frame.from() - 2
                    && h.from() < frame.to());
  }

  /**
   * Who, what and when by the client with energy of 2 or more; or done before the call was over.
   */
  boolean advances(Frame frame) {
    if (AGAINST_US.contains(frame.verb())) {
      return false;
    }
    boolean acts =
        frame.side() == Party.CLIENT
            && frame.energy() >= ENOUGH
            && !frame.negated()
            && !frame.tried()
            && !frame.background();
    if (!acts || frame.conditional() || frame.perhaps() || hedged(frame) || rival(frame)) {
      return false;
    }
    boolean dated =
        frame.time() != null && frame.time().kind() != TimeMention.Kind.OPEN || datedNear(frame);
    boolean callItself =
        frame.rep() == null && THE_CALL_ITSELF.contains(frame.verb()) && frame.energy() < 4;
    boolean hedgedInside =
        hits.stream()
            .anyMatch(
                h -> h.kind().equals("HEDGE") && h.from() >= frame.from() && h.to() <= frame.to());
    if (frame.tense() == Tense.PAST && hedgedInside && AGREES.contains(frame.verb())) {
      return false;
    }
    if (frame.tense() == Tense.PAST) {
      return !callItself
          || frame.time() != null
              && frame.time().kind() == TimeMention.Kind.DATED
              && future(frame.time());
    }
    if (frame.verb().isEmpty()) {
      return dated || frame.named() && frame.energy() >= 3;
    }
    return dated;
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
    return hedgedAt(frame.from(), frame.to());
  }

  private boolean hedgedAt(int start, int end) {
    int from = start;
    while (from > 0 && !reading.words().get(from - 1).is(Pos.STOP)) {
      from--;
    }
    int to = end;
    while (to < reading.words().size() && !reading.words().get(to).is(Pos.STOP)) {
      to++;
    }
    int left = from;
    int right = to;
    return hits.stream()
        .anyMatch(
            h ->
                (h.kind().equals("HEDGE") || h.kind().equals("CONDITION"))
                    && h.from() >= left
                    && h.to() <= right);
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
    return promise && !advances(frame) && !hedged(frame) && frame.about() != ObjectClass.MIND;
  }
}
