package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import org.advanceworkbook.domain.objective.text.Token;
import org.advanceworkbook.domain.objective.text.WordForm;

/**
 * Who a word names, and on whose side. The plan's own people come first, then roles, then titles; a
 * word with a capital is a person only where a person can stand.
 */
final class NameFinder {
  private final Lexicon lexicon;

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A word the plan knows as a name, unless it stands there as an ordinary small word. */
  boolean knownName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean common = lexicon.closed(token.norm()) != null || token.can(WordForm.VERB);
    return !common || token.capitalised();
  }

  boolean isName(List<Token> tokens, int i, List<Word> before) {
    Token token = tokens.get(i);
    if (i > 0 && title(tokens, i)) {
      return true;
    }
    boolean start = before.isEmpty() || before.get(before.size() - 1).is(Pos.STOP);
    int tags = token.form().tags();
    boolean known =
        lexicon.listed("CLIENT", token.norm())
            || lexicon.listed("PLACE", token.norm())
            || lexicon.object(token.norm()) != null;
    if (known) {
      return false;
    }
    if (token.capitalised() && token.raw().length() > 1) {
      boolean onlyName = (tags & ~WordForm.NAME) == 0;
      return onlyName || (!start && !afterDeterminer(before)) || (start && personBehind(tokens, i));
    }
    boolean unknown =
        (tags & ~WordForm.NAME) == 0 && token.norm().length() > 2 && !token.allCapitals();
    return unknown
        && lexicon.client(token.norm()) == null
        && !lexicon.knowsVerb(token.norm())
        && personBehind(tokens, i);
  }

  private static boolean afterDeterminer(List<Word> before) {
    return !before.isEmpty() && before.get(before.size() - 1).is(Pos.DETERMINER);
  }

  private boolean title(List<Token> tokens, int i) {
    int t = tokens.get(i - 1).is(".") && i > 1 ? i - 2 : i - 1;
    boolean listed = lexicon.listed("TITLE", tokens.get(t).norm());
    boolean roleToo =
        tokens
            .get(t)
            .is(
                "chef", "captain", "pan", "don", "dona", "ing", "sig", "lady", "sister", "father",
                "lord", "miss", "lead");
    return listed
        && (tokens.get(i).capitalised()
            || !roleToo
                && lexicon.closed(tokens.get(i).norm()) == null
                && tokens.get(i).form().verb().isEmpty());
  }

  /** A capital at the start is a person when a verb, a modal, "to" or a second name follows. */
  private boolean personBehind(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean verbHere =
        token.can(WordForm.BASE | WordForm.ING | WordForm.PARTICIPLE) && !token.can(WordForm.NAME);
    if (given(tokens, i)) {
      return true;
    }
    boolean verbNext =
        next.can(WordForm.THIRD) && !next.can(WordForm.NOUNS)
            || next.is(
                "will", "agrees", "to", "has", "is", "signs", "books", "wants", "must", "can",
                "would");
    boolean ambiguous =
        next.can(WordForm.THIRD)
            && next.can(WordForm.NOUNS)
            && i + 2 < tokens.size()
            && startsObject(tokens.get(i + 2));
    boolean secondName = next.capitalised() && (next.form().tags() & ~WordForm.NAME) == 0;
    if (token.can(WordForm.BASE | WordForm.ADJECTIVE | WordForm.ING) && next.is("to")) {
      return false;
    }
    return (verbNext || ambiguous || secondName) && !verbHere;
  }

  /** "Sue puts toner on the order": a given name, though "to sue" is a verb. */
  private boolean given(List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    return lexicon.listed("GIVEN", tokens.get(i).norm())
        && i + 2 < tokens.size()
        && next.can(WordForm.THIRD)
        && lexicon.knowsVerb(WordNext.verb(next))
        && !tokens.get(i + 2).mark();
  }

  private static boolean startsObject(Token token) {
    return token.is(
        "the", "a", "an", "our", "us", "me", "his", "her", "their", "with", "to", "up", "in", "at",
        "it", "by", "on");
  }

  Party side(List<Token> tokens, int i, Pos pos, List<Word> before, People people) {
    Token token = tokens.get(i);
    Party known = pos == Pos.NAME || pos == Pos.NOUN ? people.side(token.norm()) : Party.NONE;
    if (known != Party.NONE) {
      return known;
    }
    return switch (pos) {
      case PRONOUN -> pronoun(token);
      case NAME -> Party.CLIENT;
      case NOUN -> role(token, before);
      default -> Party.NONE;
    };
  }

  private Party pronoun(Token token) {
    if (lexicon.listed("US", token.norm())) {
      return Party.US;
    }
    boolean person =
        token.is("both", "all")
            || lexicon.listed("THEY", token.norm())
            || lexicon.listed("PERSON", token.norm())
            || token.is("her");
    return person && !token.is("mine", "ours") ? Party.CLIENT : Party.NONE;
  }

  private Party role(Token token, List<Word> before) {
    String word = token.norm();
    String noun = token.form().noun();
    if (lexicon.listed("OURS", word) || lexicon.listed("OURS", noun)) {
      return Party.US;
    }
    if (word.equals("hr") && !token.allCapitals()) {
      return Party.NONE;
    }
    boolean place = lexicon.listed("PLACE", word) || (word.equals("it") && token.allCapitals());
    boolean role =
        lexicon.listed("CLIENT", word)
            || lexicon.listed("CLIENT", noun)
            || place
            || lexicon.agent(token);
    if (!role) {
      return Party.NONE;
    }
    boolean paper =
        word.equals("doc") && !before.isEmpty() && before.get(before.size() - 1).is(Pos.NOUN);
    if (paper) {
      return Party.NONE;
    }
    boolean theirs = lexicon.listed("OURS_CLIENTS", word) || lexicon.listed("OURS_CLIENTS", noun);
    return ours(before) && !theirs ? Party.US : Party.CLIENT;
  }

  /** "our", "my" before it, at most three words back in the same group of words. */
  private static boolean ours(List<Word> before) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
      Word word = before.get(i);
      if (word.token().is("our", "my")) {
        return true;
      }
      if (!word.is(Pos.ADJECTIVE) && !word.is(Pos.NOUN) && !word.is(Pos.NAME)) {
        return false;
      }
    }
    return false;
  }
}
