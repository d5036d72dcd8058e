package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.List;

/** What stands between two verb groups: noun groups, boundaries, stops. */
final class Gaps {
  private final List<Word> words;
  private final List<Group> groups;

  Gaps(List<Word> words, List<Group> groups) {
    this.words = words;
    this.groups = groups;
  }

  int boundaries(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += words.get(i).pos().boundary() ? 1 : 0;
    }
    return count;
  }

  boolean noComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).is(Pos.COMMA)) {
        return false;
      }
    }
    return true;
  }

  List<Group> between(int from, int to) {
    List<Group> found = new ArrayList<>();
    int low = 0;
    int high = groups.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (groups.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int g = low; g < groups.size() && groups.get(g).from() < to; g++) {
      found.add(groups.get(g));
    }
    return found;
  }

  int lastStop(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (words.get(i).is(Pos.STOP) && !(words.get(i).token().is(":") && personOnly(from, i))) {
        return i;
      }
    }
    return -1;
  }

  /** "CFO: signs by Friday" goes on behind its colon. */
  boolean personOnly(int from, int colon) {
    return colon > 0 && words.get(colon - 1).side() == Party.CLIENT && colon - from <= 4;
  }

  int firstStop(int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.get(i).is(Pos.STOP)) {
        return i;
      }
    }
    return words.size();
  }

  int adverbs(int end) {
    int count = 0;
    while (end - 1 - count >= 0
        && (words.get(end - 1 - count).is(Pos.ADVERB)
            || words.get(end - 1 - count).is(Pos.TIME)
            || words.get(end - 1 - count).is(Pos.CLOSE)
            || words.get(end - 1 - count).is(Pos.OTHER))) {
      count++;
    }
    return count;
  }

  /** Only the verb or another subject may stand behind a subject. */
  boolean joined(int from, int to) {
    boolean cut = false;
    boolean noun = false;
    for (int i = to - 1; i >= from; i--) {
      Word word = words.get(i);
      noun |= word.is(Pos.NOUN) || word.is(Pos.NAME) || word.is(Pos.PRONOUN);
      cut |= (word.is(Pos.COMMA) || word.is(Pos.CONJUNCTION)) && !noun;
    }
    return !cut;
  }

  boolean nominative(Group group) {
    return words.get(group.head()).token().is("i", "we", "he", "she", "they");
  }
}
