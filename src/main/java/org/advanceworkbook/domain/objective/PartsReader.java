package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.Word;
import org.advanceworkbook.domain.objective.text.TimeMention;
import org.advanceworkbook.domain.objective.text.WordForm;

/** Takes the strongest client act apart into who, what and when. */
final class PartsReader {
  private final String text;
  private final Reading reading;
  private final Frame act;
  private final int end;

  PartsReader(String text, Reading reading, Frame act) {
    this.text = text;
    this.reading = reading;
    this.act = act;
    int to = act.from() + 1;
    while (to < reading.words().size() && !reading.words().get(to).is(Pos.STOP)) {
      to++;
    }
    this.end = to;
  }

  Parts parts() {
    TimeMention time = time();
    boolean inTheCall = time != null && time.kind() == TimeMention.Kind.IN_CALL;
    LocalDate due = time == null || inTheCall ? null : time.day();
    String who = act.subject() == null ? "" : Spans.who(text, reading, act);
    return new Parts(who, action(time), due, inTheCall);
  }

  private TimeMention time() {
    TimeMention found = act.time();
    for (int i = act.from(); i < end && found == null; i++) {
      found = reading.words().get(i).time();
    }
    return found == null || found.kind() == TimeMention.Kind.OPEN ? null : found;
  }

  /** From the verb to the end of the sentence, without the words that say when. */
  private String action(TimeMention time) {
    StringBuilder action = new StringBuilder();
    int from = act.from();
    Word first = reading.words().get(from);
    if (first.is(Pos.TO)) {
      first = reading.words().get(++from);
    }
    int at = first.start();
    if (first.is(Pos.VERB)
        && first.token().can(WordForm.BASE)
        && act.rep() == null
        && !first.token().can(WordForm.PAST)) {
      action.append(thirdPerson(first.token().raw()));
      at = first.end();
    }
    for (int i = from; i < end; i++) {
      Word word = reading.words().get(i);
      if (time != null && word.time() == time) {
        action.append(text, at, Math.max(at, word.start()));
        at = word.end();
      }
    }
    action.append(text, at, Math.max(at, reading.words().get(end - 1).end()));
    return action.toString().replaceAll("\\s+", " ").replaceAll("[\\s,;.]+$", "").strip();
  }

  /** "send" becomes "sends"; only the endings English spelling asks for. */
  static String thirdPerson(String verb) {
    String lower = verb.toLowerCase(java.util.Locale.ROOT);
    if (lower.equals("be") || lower.equals("have")) {
      return lower.equals("be") ? "is" : "has";
    }
    if (lower.matches(".*(s|x|z|ch|sh|o)")) {
      return verb + "es";
    }
    return lower.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
  }
}
