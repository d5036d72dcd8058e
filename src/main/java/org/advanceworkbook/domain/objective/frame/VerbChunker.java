package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.text.WordForm;

/** Puts a verb together with its helpers and its particle. */
final class VerbChunker {
  private static final Set<String> PARTICLES =
      Set.of(
          ("up off out in over back down through on along forward away around aside "
                  + "together by round across ahead into past with about for after")
              .split(" "));
  private static final Set<String> HELPERS = Set.of("have", "get");

  private final Lexicon lexicon;
  private final List<Word> words;
  private final List<VerbGroup> verbs;

  VerbChunker(Lexicon lexicon, List<Word> words, List<VerbGroup> verbs) {
    this.lexicon = lexicon;
    this.words = words;
    this.verbs = verbs;
  }

  /** Adds the verb group that begins here; the word behind it, or {@code start} when none does. */
  int from(int start) {
    int i = start;
    boolean to = false;
    boolean modal = false;
    boolean be = false;
    boolean negated = false;
    boolean perhaps = false;
    boolean pastHelper = false;
    boolean doing = false;
    boolean invert = false;
    while (i < words.size()) {
      if (at(i, Pos.TO)
          && (at(i + 1, Pos.VERB)
              || at(i + 1, Pos.BE)
              || (at(i + 1, Pos.ADVERB) || at(i + 1, Pos.NOT)) && at(i + 2, Pos.VERB))) {
        to = true;
      } else if (at(i, Pos.MODAL)) {
        modal = true;
        perhaps |= norm(i, "might", "could", "would", "may", "should");
        invert |= (at(i + 1, Pos.PRONOUN) || at(i + 1, Pos.NAME)) && i == start;
      } else if (at(i, Pos.BE)) {
        be = true;
        pastHelper |= norm(i, "was", "were", "been");
      } else if (at(i, Pos.DO)) {
        doing = true;
        pastHelper |= norm(i, "did");
      } else if (at(i, Pos.NOT)) {
        negated = true;
      } else if (!(at(i, Pos.ADVERB) && i > start && follows(i + 1))) {
        break;
      }
      i++;
    }
    if (invert || i > words.size()) {
      return start;
    }
    boolean copula = be && !at(i, Pos.VERB);
    if (copula) {
      VerbGroup.Tense tense =
          pastHelper
              ? VerbGroup.Tense.PAST
              : modal ? VerbGroup.Tense.FUTURE : VerbGroup.Tense.PRESENT;
      VerbGroup.Form form =
          to
              ? VerbGroup.Form.INFINITIVE
              : norm(start, "be") ? VerbGroup.Form.BASE : VerbGroup.Form.FINITE;
      verbs.add(new VerbGroup(start, i, i - 1, "be", form, tense, negated, false, perhaps));
      return i;
    }
    if (!at(i, Pos.VERB)) {
      return start;
    }
    Word word = words.get(i);
    boolean perfect = false;
    boolean gets = false;
    if (HELPERS.contains(word.verb()) && doneNext(i + 1)) {
      perfect = word.verb().equals("have");
      gets = word.verb().equals("get");
      negated |= at(i + 1, Pos.NOT);
      int done = nextVerb(i + 1);
      boolean base = word.token().is("have", "get") && !modal && !to && !personBefore(start);
      if (base && perfect) {
        perfect = false;
      } else {
        i = done;
        if (words.get(i).is(Pos.BE)) {
          be = true;
          i = Math.min(nextVerb(i + 1), words.size() - 1);
        }
      }
      word = words.get(i);
    }
    if (word.token().is("going") && be && at(i + 1, Pos.TO) && at(i + 2, Pos.VERB)) {
      modal = true;
      i = i + 2;
      word = words.get(i);
    }
    return add(start, i, word, to, modal, be, negated, perhaps, pastHelper, doing, perfect, gets);
  }

  private boolean follows(int i) {
    return at(i, Pos.VERB)
        || at(i, Pos.BE)
        || at(i, Pos.ADVERB) && at(i + 1, Pos.VERB)
        || at(i, Pos.NOT);
  }

  private boolean personBefore(int i) {
    return i > 0 && words.get(i - 1).side() != Party.NONE;
  }

  private boolean doneNext(int i) {
    int at = nextVerb(i);
    return at < words.size()
        && (words.get(at).token().can(WordForm.PARTICIPLE) && words.get(at).is(Pos.VERB)
            || words.get(at).token().is("been"));
  }

  private int nextVerb(int i) {
    int at = i;
    while (at(at, Pos.ADVERB) || at(at, Pos.NOT)) {
      at++;
    }
    return at(at, Pos.VERB) || at(at, Pos.BE) ? at : words.size();
  }

  private int add(
      int start,
      int i,
      Word word,
      boolean to,
      boolean modal,
      boolean be,
      boolean negated,
      boolean perhaps,
      boolean pastHelper,
      boolean doing,
      boolean perfect,
      boolean gets) {
    boolean participle = word.token().can(WordForm.PARTICIPLE);
    boolean ing = word.token().can(WordForm.ING) && !word.token().can(WordForm.PARTICIPLE);
    boolean had =
        words.get(start).token().is("'d") && participle && !word.token().can(WordForm.BASE);
    boolean passive = be && participle && !ing || gets;
    VerbGroup.Form form = form(word, to, modal || be || perfect || doing, ing);
    boolean past =
        had
            || perfect
            || pastHelper && !modal
            || form == VerbGroup.Form.DONE
            || gets && words.get(Math.max(start, 0)).token().is("got");
    VerbGroup.Tense tense =
        past ? VerbGroup.Tense.PAST : modal ? VerbGroup.Tense.FUTURE : VerbGroup.Tense.PRESENT;
    String lemma = lemma(word);
    int end = i + 1;
    if (end < words.size()
        && PARTICLES.contains(words.get(end).norm())
        && lexicon.knowsVerb(lemma + " " + words.get(end).norm())) {
      lemma = lemma + " " + words.get(end).norm();
      end++;
    }
    verbs.add(
        new VerbGroup(
            start,
            end,
            i,
            lemma,
            form,
            tense,
            negated,
            passive,
            perhaps || words.get(start).token().is("'d") && !had));
    return end;
  }

  private static String lemma(Word word) {
    return switch (word.norm()) {
      case "left" -> "leave";
      case "found" -> "find";
      case "felt" -> "feel";
      case "got", "gotten" -> "get";
      case "saw" -> "see";
      case "met" -> "meet";
      default -> word.verb();
    };
  }

  private static VerbGroup.Form form(Word word, boolean to, boolean helped, boolean ing) {
    if (to) {
      return VerbGroup.Form.INFINITIVE;
    }
    if (helped) {
      return VerbGroup.Form.FINITE;
    }
    if (ing) {
      return VerbGroup.Form.ING;
    }
    if (word.token().can(WordForm.THIRD)) {
      return VerbGroup.Form.FINITE;
    }
    boolean done = word.token().can(WordForm.PAST | WordForm.PARTICIPLE);
    boolean base = word.token().can(WordForm.BASE) || word.token().form().tags() == 0;
    return done && !base ? VerbGroup.Form.DONE : VerbGroup.Form.BASE;
  }

  private boolean at(int i, Pos pos) {
    return i >= 0 && i < words.size() && words.get(i).is(pos);
  }

  private boolean norm(int i, String... norms) {
    return i >= 0 && i < words.size() && words.get(i).token().is(norms);
  }
}
