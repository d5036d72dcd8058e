package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;

/**
 * Questions written down instead of an act: "what do they use, who decides", "hours on the loader,
 * what he thinks of it". What a rep wants to know is information, whoever is its subject.
 */
final class Asked {
  private final List<Word> words;
  private final List<Clause> clauses;
  private final List<Frame> frames = new ArrayList<>();

  Asked(List<Word> words, List<Clause> clauses) {
    this.words = words;
    this.clauses = clauses;
    for (int i = 0; i < words.size(); i++) {
      boolean first = i == 0 || words.get(i - 1).pos().boundary();
      if (first && asks(i) && !told(i)) {
        int end = end(i);
        frames.add(frame(i, end));
        i = end - 1;
      }
    }
  }

  List<Frame> all() {
    return frames;
  }

  /** True when a question of ours is written and the frame stands in it or is one of its topics. */
  boolean covers(Frame frame) {
    boolean topic =
        !frames.isEmpty()
            && frame.verb().isEmpty()
            && !frame.named()
            && frame.time() == null
            && sentence(frame.from()) == sentence(frames.get(0).from());
    Group subject = frame.subject();
    boolean goesOn =
        subject != null
            && frames.stream().anyMatch(f -> f.from() <= subject.from() && subject.from() < f.to());
    return topic
        || goesOn
        || frames.stream().anyMatch(f -> f.from() <= frame.from() && frame.from() < f.to());
  }

  private int sentence(int at) {
    int stops = 0;
    for (int i = 0; i < at; i++) {
      stops += words.get(i).is(Pos.STOP) ? 1 : 0;
    }
    return stops;
  }

  private boolean asks(int i) {
    Word word = words.get(i);
    boolean open = word.token().is("what", "which", "whose", "who", "why", "how");
    boolean helper =
        i + 1 < words.size() && (words.get(i + 1).is(Pos.DO) || words.get(i + 1).is(Pos.BE));
    boolean when = word.token().is("when", "where") && (helper || !frames.isEmpty());
    boolean goesOn =
        i + 1 < words.size()
            && !words.get(i + 1).is(Pos.STOP)
            && !words.get(i + 1).is(Pos.TO)
            && !words.get(i + 1).is(Pos.COMMA);
    boolean ours =
        i + 2 < words.size()
            && words.get(i + 1).side() == Party.US
            && words.get(i + 2).is(Pos.VERB)
            && words.get(i + 2).token().is("want", "need", "expect", "hope", "like", "get");
    boolean relative =
        word.token().is("who", "which", "whose") && i > 0 && words.get(i - 1).is(Pos.COMMA);
    boolean behindQuestion = !frames.isEmpty() || i == 0;
    return goesOn && !ours && (open || when) && (!relative || behindQuestion);
  }

  /** "She tells us what they use": an act stands before the question and owns it. */
  private boolean told(int i) {
    for (Clause clause : clauses) {
      boolean before = clause.verb().from() < i && sentence(clause.verb().from()) == sentence(i);
      boolean own =
          frames.stream()
              .anyMatch(f -> f.from() <= clause.verb().from() && clause.verb().from() < f.to());
      if (before && !own) {
        return true;
      }
    }
    return false;
  }

  private int end(int from) {
    int i = from + 1;
    while (i < words.size() && !words.get(i).is(Pos.STOP) && !words.get(i).is(Pos.COMMA)) {
      i++;
    }
    return i;
  }

  private Frame frame(int from, int to) {
    return new Frame(
        Party.US,
        false,
        RepClass.INFO,
        "ask",
        0,
        Tense.PRESENT,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        ObjectClass.FACT,
        from,
        to,
        null,
        null);
  }
}
