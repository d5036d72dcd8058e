package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.List;

/** Puts words together into noun groups and verb groups. */
final class Chunker {

  private final List<Word> words;
  private final List<Group> groups = new ArrayList<>();
  private final List<VerbGroup> verbs = new ArrayList<>();

  Chunker(Lexicon lexicon, List<Word> words) {
    this.words = words;
    VerbChunker chunker = new VerbChunker(lexicon, words, verbs);
    int i = 0;
    while (i < words.size()) {
      int next = chunker.from(i);
      next = next == i ? group(i) : next;
      i = next == i ? i + 1 : next;
    }
  }

  List<Group> groups() {
    return groups;
  }

  List<VerbGroup> verbs() {
    return verbs;
  }

  private boolean at(int i, Pos pos) {
    return i >= 0 && i < words.size() && words.get(i).is(pos);
  }

  private boolean norm(int i, String... norms) {
    return i >= 0 && i < words.size() && words.get(i).token().is(norms);
  }

  private int group(int start) {
    int i = start;
    int head = -1;
    while (i < words.size()) {
      Word word = words.get(i);
      boolean person = word.is(Pos.PRONOUN);
      if (person) {
        if (head >= 0 || i > start) {
          break;
        }
        head = i++;
        break;
      }
      if (word.is(Pos.NOUN) || word.is(Pos.NAME)) {
        head = i;
      } else if (word.is(Pos.NUMBER)) {
        head = head < 0 ? i : head;
      } else if (word.is(Pos.DETERMINER)
          && head >= 0
          && !word.token().is("'s")
          && !(word.token().is("more", "other") && words.get(i - 1).is(Pos.NUMBER))) {
        break;
      } else if (word.is(Pos.OTHER)
          && head >= 0
          && !norm(i, ".", "'", "\"", "%", "$", "\u20ac", "#")) {
        break;
      } else if (!word.is(Pos.DETERMINER) && !word.is(Pos.ADJECTIVE) && !word.is(Pos.OTHER)) {
        break;
      }
      i++;
    }
    if (head < 0) {
      return start;
    }
    int end = of(i);
    add(start, end, head);
    return end;
  }

  /** "list of users": the head stays with the list. */
  private int of(int i) {
    if (!norm(i, "of")) {
      return i;
    }
    int at = i + 1;
    while (at < words.size()
        && (at(at, Pos.NOUN)
            || at(at, Pos.NAME)
            || at(at, Pos.DETERMINER)
            || at(at, Pos.ADJECTIVE)
            || at(at, Pos.NUMBER)
            || at(at, Pos.PRONOUN) && at == i + 1)) {
      at++;
    }
    return at > i + 1 ? at : i;
  }

  /** "two of his tenants" are tenants. */
  private Party side(int head, int to) {
    Word word = words.get(head);
    boolean counts =
        word.is(Pos.NUMBER)
            || word.token()
                .is(
                    "one", "both", "all", "some", "most", "several", "each", "half", "couple",
                    "many", "few");
    return counts && to > head + 1 ? words.get(to - 1).side() : word.side();
  }

  private void add(int from, int to, int head) {
    int before = from - 1;
    while (at(before, Pos.ADVERB) || at(before, Pos.OTHER)) {
      before--;
    }
    boolean particle = !verbs.isEmpty() && before < verbs.get(verbs.size() - 1).to();
    String after =
        particle
            ? ""
            : at(before, Pos.PREPOSITION) || at(before, Pos.TO) ? words.get(before).norm() : "";
    boolean boundary =
        before < 0
            || words.get(before).pos().boundary()
            || at(before, Pos.TIME)
            || at(before, Pos.CLOSE)
            || at(before, Pos.RELATIVE);
    groups.add(new Group(from, to, head, side(head, to), after, boundary));
  }
}
