package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.ObjectClass;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;
import org.advanceworkbook.domain.objective.text.PhraseBook;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** The phrases of a debrief that decide by themselves, and what takes their force away. */
final class EndingPhrases {
  private static final int MONEY = 5;
  private static final Set<String> COMES =
      Set.of(
          "join|come|show|show up|turn up|appear|answer|pick up|dial in|attend|call in|be there|log in"
              .split("\\|"));
  static final Set<String> TELLS =
      Set.of(
          "say tell send leave text call ring forget let email mail be have come go get cancel move try"
              .split(" "));

  private final Reading reading;
  private final List<PhraseBook.Hit> hits;

  EndingPhrases(Reading reading, List<PhraseBook.Hit> all, LocalDate today) {
    this.reading = reading;
    PhrasesMeant meant = new PhrasesMeant(reading, all, today);
    this.hits = all.stream().filter(h -> !inBrackets(h) && meant.test(h)).toList();
  }

  /** All that stand outside brackets, in text order. */
  List<PhraseBook.Hit> hits() {
    return hits;
  }

  private boolean has(String kind) {
    return hits.stream().anyMatch(h -> h.kind().equals(kind));
  }

  /** What is only heard binds nobody, not even when it is told as done. */
  boolean hearsayAt(Frame frame) {
    return hits.stream()
        .anyMatch(
            h ->
                h.kind().equals("HEARSAY") && sameSentence(h.from(), frame.from())
                    || almost(h, frame.from()));
  }

  /** "Was practically signed": the word that takes half of it back stands next to the verb. */
  private static boolean almost(PhraseBook.Hit hit, int verb) {
    return hit.kind().equals("ALMOST") && Math.abs(hit.from() - verb) <= 2;
  }

  private boolean sameSentence(int one, int other) {
    for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
      if (reading.words().get(i).is(Pos.STOP)) {
        return false;
      }
    }
    return true;
  }

  /** "Invite accepted": a day ahead that stands in both diaries. */
  boolean appointed() {
    boolean dated =
        reading.times().stream()
            .anyMatch(t -> t.kind() == TimeMention.Kind.DATED && t.day() != null);
    return dated
        && hits.stream().anyMatch(h -> h.kind().equals("CALENDAR") && !deniedAt(h))
        && !has("NOT_HELD");
  }

  private boolean inBrackets(PhraseBook.Hit hit) {
    int open = 0;
    for (int i = 0; i < hit.from(); i++) {
      open +=
          reading.words().get(i).is(Pos.OPEN) ? 1 : reading.words().get(i).is(Pos.CLOSE) ? -1 : 0;
    }
    return open > 0;
  }

  boolean hedgedAt(int start, int end) {
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
                    && h.to() <= right
                    && !otherWish(h, start, end));
  }

  /** "…, he wants to see the sheet": what another clause wishes does not weaken what was agreed. */
  private boolean otherWish(PhraseBook.Hit hit, int start, int end) {
    boolean wish = reading.words().get(hit.from()).token().form().verb().equals("want");
    return wish
        && reading.frames().stream()
            .anyMatch(f -> f.subject() != null && covers(f, hit) && apart(f, start, end));
  }

  private static boolean covers(Frame frame, PhraseBook.Hit hit) {
    return frame.from() <= hit.to() && frame.to() > hit.from();
  }

  /** Each of the two has somebody of its own who acts. */
  private boolean apart(Frame wish, int start, int end) {
    return wish.subject().from() >= end
        || reading.frames().stream()
            .anyMatch(
                f -> f.from() == start && f.subject() != null && f.subject().from() >= wish.to());
  }

  boolean rival(Frame frame) {
    return hits.stream()
        .anyMatch(
            h ->
                (h.kind().equals("REFUSAL") || h.kind().equals("NOT_HELD"))
                    && h.from() >= frame.from() - 2
                    && h.from() < frame.to());
  }

  boolean notHeld() {
    if (refusedLater()) {
      return false;
    }
    boolean nobodyCame =
        reading.frames().stream()
            .anyMatch(
                f ->
                    f.negated()
                        && f.tense() == Tense.PAST
                        && COMES.contains(f.verb())
                        && !reading.words().get(f.from()).token().is("has", "have"));
    nobodyCame |= !has("REFUSAL") && reading.frames().stream().anyMatch(this::putOff);
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

  /** "…, pushed.", "call moved": put off, with nothing said of what is done instead. */
  private boolean putOff(Frame frame) {
    boolean alone =
        frame.to() >= reading.words().size()
            || frame.to() - frame.from() <= 1
                && (reading.words().get(frame.to()).pos().boundary()
                    || reading.words().get(frame.to()).is(Pos.TIME));
    return alone
        && frame.to() - frame.from() <= 1
        && frame.tense() == Tense.PAST
        && !frame.negated()
        && Set.of(
                "push",
                "bump",
                "postpone",
                "reschedule",
                "cancel",
                "overrun",
                "rearrange",
                "rebook",
                "slip")
            .contains(frame.verb());
  }

  /** "Postponed, then cancelled the project": the later word is the last. */
  private boolean refusedLater() {
    int moved = -1;
    int refused = -1;
    for (PhraseBook.Hit hit : hits) {
      moved = hit.kind().equals("NOT_HELD") && moved < 0 ? hit.from() : moved;
      boolean clear = hit.kind().equals("REFUSAL") && hit.to() - hit.from() > 1;
      refused = clear ? hit.from() : refused;
    }
    return moved >= 0 && refused > moved;
  }

  /** An act of the client that is told of a conversation, not of an absence. */
  private boolean toldOf(Frame frame) {
    boolean theirs = frame.side() == Party.CLIENT && !frame.verb().isEmpty() && !frame.negated();
    return theirs && frame.energy() >= 1 && !TELLS.contains(frame.verb());
  }

  /** "not signed", "if the contract is signed", "no order number", "ordered lunch". */
  boolean deniedAt(PhraseBook.Hit hit) {
    if (hit.from() > 0
        && reading.words().get(hit.from() - 1).token().is("test", "dummy", "mock", "demo")) {
      return true;
    }
    if (hit.to() < reading.words().size()
        && reading.words().get(hit.to()).token().is("nothing", "none", "neither")) {
      return true;
    }
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
      boolean click = reading.words().get(hit.from()).token().form().verb().equals("click");
      boolean whole = hit.from() <= f.from() && (click || hit.to() - hit.from() > 2);
      boolean here = f.from() <= hit.from() && hit.from() < f.to() && f.side() == Party.CLIENT;
      frame |=
          here
              && (f.negated()
                  || f.conditional()
                  || f.perhaps()
                  || f.tried()
                  || !whole
                      && !f.verb().isEmpty()
                      && f.energy() < MONEY
                      && f.about() != ObjectClass.ORDER);
    }
    return frame
        || hedgedAt(hit.from(), hit.to())
        || hits.stream()
            .anyMatch(
                r -> r.kind().equals("REFUSAL") && r.from() < hit.to() && hit.from() < r.to());
  }
}
