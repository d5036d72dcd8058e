package org.advanceworkbook.domain.objective;

import java.util.Set;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.ObjectClass;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;
import org.advanceworkbook.domain.objective.frame.Word;

/** What looks like an act of the client in a debrief, and asks nothing of them. */
final class Courtesies {
  /** What a client wants of us is our work. */
  private static final Set<String> ASKS_US =
      Set.of("ask for", "request", "demand", "require", "want", "need", "expect");

  private static final Set<String> BODIES =
      Set.of("board", "council", "committee", "panel", "jury", "parliament", "assembly", "cabinet");

  private static final Set<String> FAILS =
      Set.of("crash", "fail", "hang", "break", "stall", "collapse", "drag", "overrun", "drag on");

  private static final int STANDING = 4;
  private static final int ENOUGH = 2;

  private static final Set<String> TELLS =
      Set.of("explain", "describe", "outline", "confirm", "tell", "clarify", "spell");

  /** What a rep does to reach people; without a subject it is the rep who will. */
  private static final Set<String> REACHES =
      Set.of(
          "contact",
          "ring",
          "call",
          "phone",
          "email",
          "mail",
          "visit",
          "chase",
          "follow up",
          "write",
          "text",
          "nudge",
          "try",
          "prepare",
          "quote",
          "draft");

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

  private final Reading reading;

  Courtesies(Reading reading) {
    this.reading = reading;
  }

  /** True when nothing is asked of the client here. */
  boolean none(Frame frame) {
    return explained(frame)
        || oursToReach(frame)
        || empty(frame)
        || heart(frame)
        || sits(frame)
        || everybody(frame)
        || fails(frame);
  }

  /** "Got the org chart explained": words, however sensitive what they are about. */
  private boolean explained(Frame frame) {
    if (!Set.of("get", "have").contains(frame.verb()) || frame.subject() != null) {
      return false;
    }
    int end = Math.min(frame.from() + 7, reading.words().size());
    for (int i = frame.from() + 1; i < end && !reading.words().get(i).is(Pos.STOP); i++) {
      Word word = reading.words().get(i);
      boolean done = word.token().norm().endsWith("ed") || word.token().is("told");
      if (done && TELLS.contains(word.token().form().verb())) {
        return true;
      }
    }
    return false;
  }

  /** "Will contact Weber": nobody is written, and it is we who look for people. */
  boolean oursToReach(Frame frame) {
    return frame.subject() == null
        && frame.side() == Party.CLIENT
        && frame.tense() == Tense.FUTURE
        && REACHES.contains(frame.verb());
  }

  /** "Opened up about the bank": trust, and no act. */
  private boolean heart(Frame frame) {
    int next = frame.from() + 2;
    return frame.verb().equals("open up")
        && next < reading.words().size()
        && reading.words().get(next).token().is("about", "to");
  }

  /** "The works council meets in January": it would meet without us too. */
  private boolean sits(Frame frame) {
    return Set.of("meet", "sit", "convene").contains(frame.verb())
        && frame.subject() != null
        && BODIES.contains(reading.words().get(frame.subject().head()).noun())
        && !names(frame, "us", "me", "our");
  }

  /** "Introduced me to everybody": to nobody, then. */
  private boolean everybody(Frame frame) {
    return frame.verb().startsWith("introduce")
        && names(frame, "everybody", "everyone", "people", "all", "staff");
  }

  /** "The demo crashed": what things do by themselves. */
  private static boolean fails(Frame frame) {
    return frame.subject() == null && FAILS.contains(frame.verb());
  }

  private boolean names(Frame frame, String... words) {
    for (int i = frame.from(); i < Math.min(frame.to(), reading.words().size()); i++) {
      if (reading.words().get(i).token().is(words)) {
        return true;
      }
    }
    return false;
  }

  /** "The boss paid him for it": money, and none of it ours. */
  boolean paysOthers(Frame frame) {
    int next = frame.from() + 1;
    return frame.verb().equals("pay")
        && next < reading.words().size()
        && reading.words().get(next).token().is("him", "her", "them");
  }

  /** "Contract's with legal": named, and lying there. */
  boolean lies(Frame frame) {
    return frame.about() == ObjectClass.ORDER
        && frame.subject() != null
        && frame.subject().after().equals("with");
  }

  /** To be there, to talk, to want: the call, and no result of it. */
  boolean callItself(Frame frame) {
    return frame.rep() == null
        && !thingCame(frame)
        && THE_CALL_ITSELF.contains(bare(frame))
        && (frame.energy() < STANDING || ASKS_US.contains(frame.verb()));
  }

  /** "Portal access arrived": what comes by itself is not the visit. */
  private static boolean thingCame(Frame frame) {
    return frame.subject() == null && frame.about() != null && frame.about().energy() > ENOUGH;
  }

  private static String bare(Frame frame) {
    int space = frame.verb().indexOf(' ');
    return space < 0 || THE_CALL_ITSELF.contains(frame.verb())
        ? frame.verb()
        : frame.verb().substring(0, space).equals("walk") ? "walk" : frame.verb();
  }

  /** "Countersigned nothing yet": the verb is there, and what it would be done to is not. */
  boolean empty(Frame frame) {
    int next = frame.verb().isEmpty() ? reading.words().size() : frame.from() + 1;
    while (next < reading.words().size() && reading.words().get(next).is(Pos.VERB)) {
      next++;
    }
    return next < Math.min(frame.to(), reading.words().size())
        && reading.words().get(next).token().is("nothing", "none", "no", "neither");
  }
}
