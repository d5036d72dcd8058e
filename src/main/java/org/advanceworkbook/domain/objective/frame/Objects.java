package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import org.advanceworkbook.domain.objective.text.WordForm;

/** What noun groups are about, by the longest compound the lists know. */
final class Objects {
  private static final int LONGEST = 4;

  private final Lexicon lexicon;

  Objects(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The class of a group: by its head first, then by any compound in it; null when unknown. */
  ObjectClass of(List<Word> words, Group group) {

    if (group.side() != Party.NONE) {
      return null;
    }
    ObjectClass atHead = endingAt(words, group.from(), group.head());
    if (words.get(group.head()).token().is("minutes", "seconds")
        && words.get(group.from()).is(Pos.NUMBER)) {
      return ObjectClass.SMALL;
    }
    ObjectClass withOf =
        starting(words, group.head(), Math.min(words.size(), group.head() + LONGEST));
    ObjectClass found = withOf != null ? withOf : atHead;
    if (found == null || measure(words.get(group.head()))) {
      for (int i = group.to() - 1; i >= group.from(); i--) {
        ObjectClass other = i == group.head() ? null : endingAt(words, group.from(), i);
        found = other != null && (found == null || other.energy() > found.energy()) ? other : found;
      }
    }
    if (words.get(group.from()).token().is("more", "better", "bigger")) {
      return ObjectClass.MIND;
    }
    if (words.get(group.from()).token().is("some", "any", "further", "additional", "another")
        && group.head() <= group.from() + 2
        && found != ObjectClass.TIME
        && found != ObjectClass.ORDER) {
      return ObjectClass.MIND;
    }
    if (personal(words, group)) {
      return ObjectClass.SMALL;
    }
    if (words.get(group.head()).token().is("list", "lists") && questions(words, group)) {
      return ObjectClass.SMALL;
    }
    boolean tried =
        found == ObjectClass.ORDER
            && group.head() > group.from()
            && words.get(group.from()).token().is("test", "dummy", "mock", "sandbox");
    if (tried) {
      return ObjectClass.WORK;
    }
    if (found == ObjectClass.SMALL
        && words.get(group.from()).token().is("good", "great", "positive", "nice")) {
      return ObjectClass.MIND;
    }
    if (found == ObjectClass.MIND
        && words.get(group.from()).token().is("dated", "booked", "scheduled")) {
      return ObjectClass.TIME;
    }
    if (found == ObjectClass.ORDER && unfinished(words, group)) {
      return ObjectClass.STAND;
    }
    ObjectClass done = participle(words, group, found);
    if (done != null) {
      return done;
    }
    return found;
  }

  /** "the marked up contract", "a draft order": worked on, not given. */
  private static boolean unfinished(List<Word> words, Group group) {
    for (int i = Math.max(0, group.from() - 3); i < group.head(); i++) {
      if (words
          .get(i)
          .token()
          .is("marked", "marked-up", "redlined", "draft", "commented", "amended", "unsigned")) {
        return true;
      }
    }
    return false;
  }

  /** "pictures of the grandkids": theirs, and none of our business. */
  private boolean personal(List<Word> words, Group group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (lexicon.listed("PERSONAL", words.get(i).noun())) {
        return true;
      }
    }
    return false;
  }

  private static boolean questions(List<Word> words, Group group) {
    return words.get(group.to() - 1).token().is("questions", "complaints", "points", "issues");
  }

  /** The class of one word alone, null when unknown. */
  ObjectClass at(List<Word> words, int i) {
    return look(words, i, i);
  }

  private static boolean measure(Word head) {
    return head.is(Pos.NUMBER)
        || head.token()
            .is(
                "copy", "lot", "couple", "set", "bunch", "pair", "round", "piece", "half",
                "minutes", "number");
  }

  /** "signed", "approved" before a noun tells more than the noun. */
  private ObjectClass participle(List<Word> words, Group group, ObjectClass found) {
    for (int i = group.from(); i < group.head(); i++) {
      boolean signed = words.get(i).token().is("signed", "countersigned", "e-signed", "paid");
      if (signed && found != ObjectClass.WORK && found != ObjectClass.STAND) {
        return ObjectClass.ORDER;
      }
      if (words.get(i).token().is("approved", "accepted", "authorised", "authorized", "written")
          && found != ObjectClass.ORDER
          && found != null) {
        return ObjectClass.STAND;
      }
    }
    return null;
  }

  private ObjectClass endingAt(List<Word> words, int from, int last) {
    for (int length = Math.min(LONGEST, last - from + 1); length >= 1; length--) {
      ObjectClass found = look(words, last - length + 1, last);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private ObjectClass starting(List<Word> words, int from, int to) {
    for (int length = Math.min(LONGEST, to - from); length >= 2; length--) {
      ObjectClass found = look(words, from, from + length - 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private ObjectClass look(List<Word> words, int from, int last) {
    StringBuilder before = new StringBuilder();
    for (int i = from; i < last; i++) {
      before.append(words.get(i).norm()).append(' ');
    }
    Word head = words.get(last);
    ObjectClass exact = lexicon.object(before + head.norm());
    if (exact == null && head.token().can(WordForm.ANY_NOUN)) {
      exact = lexicon.object(before + head.noun());
    }
    return exact;
  }
}
