package org.advanceworkbook.domain.objective;

import java.util.Set;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Group;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.Word;

/** The client whom a text names, and who may therefore act in a rewrite; never a rival of ours. */
final class NamedClient {
  /** What one has from a supplier: the name before it is the supplier's. */
  private static final Set<String> SUPPLIED =
      Set.of(
          ("contract agreement deal licence license subscription lease renewal system software "
                  + "product machine equipment tool platform module price offer quote invoice "
                  + "service warranty term notice account supplier vendor")
              .split(" "));

  /** What one does with a supplier: the name behind it is the supplier's. */
  private static final Set<String> PAID =
      Set.of("pay", "use", "using", "replace", "ditch", "beat", "against", "versus", "vs", "than");

  private final String text;
  private final Reading reading;

  NamedClient(String text, Reading reading) {
    this.text = text;
    this.reading = reading;
  }

  /** Who acts, else the first person named; empty when the text names nobody of the client. */
  String who() {
    for (Frame frame : reading.frames()) {
      Group subject = frame.subject();
      boolean acts =
          frame.named()
              && subject != null
              && subject.side() == Party.CLIENT
              && !supplier(subject.from(), subject.to());
      if (acts) {
        String who = Spans.span(reading, subject.from(), subject.to()).of(text);
        return several(subject) ? "One of " + who : who;
      }
    }
    return anyName();
  }

  /** "The plant managers": a rewrite needs one who acts. */
  private boolean several(Group subject) {
    Word head = reading.words().get(subject.head());
    return reading.words().get(subject.from()).token().is("the", "their", "your")
        && subject.to() == subject.head() + 1
        && head.is(Pos.NOUN)
        && !head.noun().equals(head.norm());
  }

  /** "Present to Priya's team" is about Priya. */
  private String anyName() {
    for (int i = 0; i < reading.words().size(); i++) {
      int to = i;
      while (to < reading.words().size() && named(reading.words().get(to))) {
        to++;
      }
      if (to > i && !supplier(i, to)) {
        return Spans.span(reading, i, to).of(text);
      }
      i = Math.max(i, to - 1);
    }
    return "";
  }

  private static boolean named(Word word) {
    return word.is(Pos.NAME) && word.side() == Party.CLIENT && word.token().capitalised();
  }

  /** "the Elis contract", "what they pay Hydrotec", "the contract with Elis". */
  private boolean supplier(int from, int to) {
    if (!named(reading.words().get(to - 1))) {
      return false;
    }
    boolean things =
        to < reading.words().size() && SUPPLIED.contains(reading.words().get(to).noun());
    if (things) {
      return true;
    }
    Word before = from == 0 ? null : reading.words().get(from - 1);
    if (before == null) {
      return false;
    }
    boolean paid = PAID.contains(before.norm()) || PAID.contains(before.token().form().verb());
    boolean had =
        from > 1
            && before.token().is("with", "from", "by", "at")
            && SUPPLIED.contains(reading.words().get(from - 2).noun());
    return paid || had;
  }
}
