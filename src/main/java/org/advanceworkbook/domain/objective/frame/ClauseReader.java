package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides for every verb group who acts, from what stands between it and the verb group before:
 * "get Dana to sign", "Dana agrees to sign and sends", "to sign", "signed by Dana".
 */
final class ClauseReader {

  private final List<Word> words;
  private final Gaps gaps;
  private final Subjects subjects;

  /** "shows how he does it and gives us the file": what goes to us goes on from the telling. */
  private static final Set<String> ASIDES = Set.of("how", "why", "what", "where");

  private final List<VerbGroup> verbs;
  private final List<Clause> clauses = new ArrayList<>();

  ClauseReader(Lexicon lexicon, List<Word> words, List<Group> groups, List<VerbGroup> verbs) {
    this.words = words;
    this.gaps = new Gaps(words, groups);
    this.subjects = new Subjects(lexicon, words, gaps);
    this.verbs = verbs;
    for (int k = 0; k < verbs.size(); k++) {
      clauses.add(clause(k));
    }
  }

  List<Clause> clauses() {
    return clauses;
  }

  private Clause clause(int k) {
    VerbGroup verb = verbs.get(k);
    int from = k == 0 ? 0 : verbs.get(k - 1).to();
    int stop = gaps.lastStop(from, verb.from());
    Clause before = k == 0 ? null : clauses.get(k - 1);
    Clause linked = stop >= 0 ? null : before;
    int begin = stop >= 0 ? stop + 1 : from;
    List<Group> between = gaps.between(begin, verb.from());
    String sub = subordinator(begin, verb.from(), linked);
    Subject subject = subjects.of(verb, linked, before, between, begin);
    boolean temporal =
        subject.group() != null && Subjects.TEMPORAL.contains(subject.group().after());
    sub = temporal ? "before" : sub;
    int end =
        k + 1 < verbs.size()
            ? Math.min(gaps.firstStop(verb.to()), verbs.get(k + 1).from())
            : gaps.firstStop(verb.to());
    return new Clause(
        verb,
        subject.group(),
        subject.side(),
        subject.implied(),
        gaps.between(verb.to(), end),
        false,
        subject.cause(),
        sub,
        subject.purpose(),
        end);
  }

  /** "if possible", "if there is time", "I'd love it if": no condition. */
  private boolean polite(int i) {
    boolean wished = false;
    for (int w = Math.max(0, i - 2); w < i; w++) {
      wished |=
          words
              .get(w)
              .token()
              .is("love", "great", "nice", "good", "ideal", "perfect", "happy", "glad", "best");
    }
    return wished
        || i + 1 < words.size()
            && words.get(i + 1).token().is("possible", "necessary", "needed", "any");
  }

  private String subordinator(int from, int to, Clause linked) {
    for (int i = to - 1; i >= from; i--) {
      if (words.get(i).token().is("if") && polite(i)) {
        return "";
      }
      if (words.get(i).is(Pos.SUBORDINATE)) {
        boolean soonAs = words.get(i).token().is("as");
        return soonAs ? "as" : words.get(i).norm();
      }
      boolean asSoon =
          words.get(i).token().is("soon") && i > 0 && words.get(i - 1).token().is("as");
      if (asSoon) {
        return "once";
      }
      boolean content =
          words.get(i).token().is("what", "which", "whatever")
              && i > 0
              && (words.get(i - 1).is(Pos.VERB)
                  || words.get(i - 1).is(Pos.PREPOSITION)
                  || words.get(i - 1).is(Pos.PRONOUN));
      if (content) {
        return "how";
      }
      if (words.get(i).is(Pos.RELATIVE)) {
        return "who";
      }
      if (i == to - 1
          && Subjects.TEMPORAL.contains(words.get(i).norm())
          && words.get(i).is(Pos.PREPOSITION)) {
        return "before";
      }
      if (words.get(i).is(Pos.COMMA)) {
        return "";
      }
    }
    boolean toUs = to + 1 < words.size() && words.get(to + 1).side() == Party.US;
    boolean told = linked != null && ASIDES.contains(linked.subordinate());
    if (toUs && told && from < to && words.get(to - 1).is(Pos.CONJUNCTION)) {
      return "";
    }
    boolean joined = linked != null && gaps.boundaries(from, to) > 0 && gaps.noComma(from, to);
    boolean infinitive = linked != null && from <= to && gaps.boundaries(from, to) == 0;
    return joined || infinitive ? linked.subordinate() : "";
  }
}
