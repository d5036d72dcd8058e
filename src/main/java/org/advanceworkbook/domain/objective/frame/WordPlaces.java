package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import org.advanceworkbook.domain.objective.text.Token;
import org.advanceworkbook.domain.objective.text.WordForm;

/** Places in a sentence where a word that could be a verb is none, or must be one. */
final class WordPlaces {
  private final Lexicon lexicon;
  private final WordNext around;

  WordPlaces(Lexicon lexicon, WordNext around) {
    this.lexicon = lexicon;
    this.around = around;
  }

  /** "(first chat) get the CISO …": what stands in brackets at the start is over. */
  static boolean opensText(List<Word> before) {
    int open = before.size() - 1;
    while (open > 0 && !before.get(open).is(Pos.OPEN)) {
      open--;
    }
    return open == 0 || before.get(open - 1).is(Pos.STOP);
  }

  /** "Trust IT lead books", "taste panel scores": the verb comes behind the person. */
  boolean namesActor(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.can(WordForm.ANY_NOUN)
        || !token.can(WordForm.BASE)
        || lexicon.listed("VERB_FIRST", token.norm())) {
      return false;
    }
    for (int j = i + 2; j < tokens.size() && j <= i + 4; j++) {
      Token act = tokens.get(j);
      Token before = tokens.get(j - 1);
      boolean small = lexicon.closed(before.norm()) != null && !before.allCapitals();
      if (act.mark() || before.mark() || small) {
        return false;
      }
      if (act.can(WordForm.THIRD)
          && lexicon.knowsVerb(WordNext.verb(act))
          && around.role(before)
          && (j + 1 >= tokens.size() || around.objectNext(tokens.get(j + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "up to speed", "up to date": no act. */
  static boolean upTo(List<Word> before, Token token) {
    return before.size() >= 2
        && before.get(before.size() - 2).token().is("up")
        && token.is("speed", "date", "scratch", "par");
  }

  /** "Customer give the order": the ending is dropped, and it is the customer who acts. */
  boolean plainVerb(Word prev, Token token, Token next) {
    boolean goesOn =
        next != null
            && !next.mark()
            && (around.startsGroup(next)
                || next.is("to", "us", "me", "him", "her", "them", "with", "for")
                || next.can(WordForm.ANY_NOUN) && !next.can(WordForm.FINITE));
    return goesOn
        && prev.side() == Party.CLIENT
        && !prev.is(Pos.PRONOUN)
        && !prev.token().can(WordForm.NOUNS)
        && token.can(WordForm.BASE)
        && lexicon.listed("VERB_PLAIN", token.norm());
  }

  /** "both", "husband and wife": several people before the verb. */
  boolean plural(List<Word> before) {
    boolean both = before.get(before.size() - 1).token().is("both", "all", "each");
    boolean joined =
        before.size() >= 3
            && before.get(before.size() - 2).is(Pos.CONJUNCTION)
            && before.get(before.size() - 3).side() == Party.CLIENT;
    return both || joined;
  }
}
