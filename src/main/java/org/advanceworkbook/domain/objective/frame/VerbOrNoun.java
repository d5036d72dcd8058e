package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.text.Token;
import org.advanceworkbook.domain.objective.text.WordForm;

/** Whether an open word is a verb, a noun or an adjective in its place. */
final class VerbOrNoun {
  private final Lexicon lexicon;

  VerbOrNoun(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Pos pos(List<Token> tokens, int i, List<Word> before, boolean timeNext) {
    Token token = tokens.get(i);
    boolean listedVerb = lexicon.knowsVerb(verb(token)) && token.form().tags() == 0;
    boolean verb = token.can(WordForm.VERB) || listedVerb;
    boolean noun =
        token.can(WordForm.ANY_NOUN) || lexicon.object(token.norm()) != null || role(token);
    boolean adjective = token.can(WordForm.ADJECTIVE);
    if (!verb) {
      return noun
          ? Pos.NOUN
          : adjective ? Pos.ADJECTIVE : token.can(WordForm.ADVERB) ? Pos.ADVERB : unknown(token);
    }
    return verbLike(tokens, i, before, timeNext, noun, adjective)
        ? Pos.VERB
        : noun ? Pos.NOUN : Pos.ADJECTIVE;
  }

  private static Pos unknown(Token token) {
    return token.can(WordForm.PREPOSITION) ? Pos.PREPOSITION : Pos.NOUN;
  }

  private boolean role(Token token) {
    if (lexicon.agent(token)) {
      return true;
    }
    return lexicon.listed("CLIENT", token.norm()) || lexicon.listed("PLACE", token.norm());
  }

  static String verb(Token token) {
    return token.form().verb().isEmpty() ? token.norm() : token.form().verb();
  }

  private boolean verbLike(
      List<Token> tokens,
      int i,
      List<Word> before,
      boolean timeNext,
      boolean noun,
      boolean adjective) {
    Token token = tokens.get(i);
    Token next = timeNext || i + 1 >= tokens.size() ? null : tokens.get(i + 1);
    Word prev = lastWord(before);
    Pos p = prev == null ? Pos.STOP : prev.pos();
    switch (p) {
      case TO:
        return (token.can(WordForm.BASE) || token.form().tags() == 0)
            && !(role(token) && !objectNext(next));
      case MODAL, DO:
        return token.can(WordForm.BASE) || !noun;
      case NOT:
        return !noun
            || token.can(WordForm.BASE | WordForm.PARTICIPLE | WordForm.ING) && objectNext(next)
            || token.can(WordForm.BASE) && before.size() > 1;
      case BE:
        return token.can(WordForm.PARTICIPLE | WordForm.ING) || !noun && !adjective;
      case DETERMINER, NUMBER, ADJECTIVE:
        return !noun && !adjective && !token.can(WordForm.PARTICIPLE | WordForm.ING)
            || (p == Pos.NUMBER || p == Pos.ADJECTIVE)
                && token.can(WordForm.THIRD)
                && !token.can(WordForm.NOUNS);
      case PREPOSITION:
        return token.can(WordForm.ING) && (!noun || objectNext(next))
            || !noun && !adjective && !token.can(WordForm.PARTICIPLE);
      case PRONOUN:
        return afterPronoun(prev, token, next, before, noun);
      case NAME, NOUN, CLOSE, RELATIVE:
        return afterNoun(token, next, before, prev, noun, adjective);
      case VERB:
        return afterVerb(prev, token, next, before, noun, adjective);
      default:
        return atStart(token, next, noun, adjective);
    }
  }

  /** The last word that is no adverb. */
  static Word lastWord(List<Word> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Word word = before.get(i);
      if (!word.is(Pos.ADVERB) && !word.is(Pos.OTHER)) {
        return word;
      }
    }
    return null;
  }

  private boolean objectNext(Token next) {
    return next != null
        && !next.mark()
        && (startsGroup(next)
            || next.can(WordForm.ANY_NOUN | WordForm.ADJECTIVE)
                && lexicon.closed(next.norm()) == null
            || next.capitalised()
            || next.shape() == Token.Shape.NUMBER);
  }

  private boolean startsGroup(Token next) {
    Pos closed = lexicon.closed(next.norm());
    return closed == Pos.DETERMINER
        || closed == Pos.PRONOUN
        || next.shape() == Token.Shape.NUMBER
        || next.capitalised() && next.can(WordForm.NAME);
  }

  private boolean afterPronoun(
      Word prev, Token token, Token next, List<Word> before, boolean noun) {
    if (prev.token()
        .is(
            "it",
            "that",
            "this",
            "what",
            "which",
            "one",
            "there",
            "something",
            "anything",
            "everything",
            "who")) {
      return token.can(WordForm.THIRD | WordForm.PAST | WordForm.PARTICIPLE) || !noun;
    }
    boolean nominative =
        prev.token()
            .is(
                "i",
                "we",
                "he",
                "she",
                "they",
                "someone",
                "somebody",
                "everyone",
                "everybody",
                "nobody");
    if (nominative) {
      return token.can(WordForm.FINITE | WordForm.PARTICIPLE) || !noun;
    }
    return token.can(WordForm.BASE | WordForm.ING | WordForm.PARTICIPLE)
            && (!noun || causative(before))
        || token.can(WordForm.THIRD) && !noun;
  }

  private boolean causative(List<Word> before) {
    for (int i = before.size() - 1; i >= 0 && i > before.size() - 6; i--) {
      if (before.get(i).is(Pos.VERB)) {
        return Set.of("have", "let", "make", "help", "see", "get", "watch")
            .contains(before.get(i).verb());
      }
    }
    return false;
  }

  private boolean afterNoun(
      Token token, Token next, List<Word> before, Word prev, boolean noun, boolean adjective) {
    boolean person = prev.side() != Party.NONE || prev.is(Pos.RELATIVE);
    if (token.can(WordForm.THIRD)) {
      if (!token.can(WordForm.NOUNS)) {
        return true;
      }
      boolean finiteNext =
          next != null
              && (next.is("is", "are", "was", "were", "will", "has", "have", "get", "gets")
                  || next.can(WordForm.THIRD) && !next.can(WordForm.NOUNS));
      boolean object =
          next != null
              && (startsGroup(next)
                  || objectNext(next)
                  || next.is(
                      "with",
                      "to",
                      "in",
                      "on",
                      "up",
                      "at",
                      "by",
                      "over",
                      "back",
                      "out",
                      "off",
                      "off",
                      "and",
                      "together",
                      "into"));
      boolean groupNext = next != null && (startsGroup(next) && !next.is("some"));
      return person
          ? !finiteNext && (object || next == null || lexicon.knowsVerb(verb(token)))
          : groupNext;
    }
    if (token.can(WordForm.PAST | WordForm.PARTICIPLE)) {
      boolean same = token.can(WordForm.BASE);
      boolean goesOn =
          next != null
              && (startsGroup(next)
                  || next.is("by", "on", "in", "into", "at", "up", "out", "aside", "to", "for"));
      return !token.can(WordForm.NOUN) || lexicon.knowsVerb(verb(token)) && (!same || goesOn);
    }
    if (token.can(WordForm.BASE) || token.form().tags() == 0) {
      boolean plural =
          prev.token().can(WordForm.NOUNS) && !prev.token().can(WordForm.NOUN)
              || lexicon.listed("PLURAL", prev.norm());
      boolean bare = person && (causative(before) || !noun);
      return (bare || plural && person) && (!noun || startsGroup2(next));
    }
    return token.can(WordForm.ING) && !noun || !noun && !adjective;
  }

  /** "visit confirmed by", "order signed": the first is what the second is done to. */
  private static boolean donePassive(Token token, Token next, boolean noun) {
    boolean done =
        next.can(WordForm.PARTICIPLE) && !next.can(WordForm.ANY_NOUN | WordForm.ADJECTIVE);
    return noun
        && token.can(WordForm.ANY_NOUN) && (done
            || next.is(
                "confirmed",
                "agreed",
                "signed",
                "fixed",
                "approved",
                "booked",
                "is",
                "are",
                "gets",
                "get",
                "got",
                "was"));
  }

  private boolean startsGroup2(Token next) {
    return next != null && (startsGroup(next) || next.is("to", "with", "up", "off", "in", "on"));
  }

  private boolean afterVerb(
      Word prev, Token token, Token next, List<Word> before, boolean noun, boolean adjective) {
    boolean perfect =
        prev.token().is("has", "have", "had", "having", "get", "gets", "got", "getting");
    if (perfect && token.can(WordForm.PARTICIPLE)) {
      return !noun && !adjective || !objectNext(next) || startsGroup2(next);
    }
    boolean helps = Set.of("help", "let", "make", "go", "come").contains(prev.verb());
    return !noun && !adjective && !token.can(WordForm.PARTICIPLE)
        || helps && token.can(WordForm.BASE) && startsGroup2(next);
  }

  private boolean atStart(Token token, Token next, boolean noun, boolean adjective) {
    if (lexicon.listed("VERB_FIRST", token.norm()) && token.can(WordForm.BASE)) {
      return next == null || !next.is("of") && !donePassive(token, next, noun);
    }
    if (noun && next != null && donePassive(token, next, noun)) {
      return false;
    }
    if (!noun && !adjective) {
      return !token.can(WordForm.PARTICIPLE) || token.can(WordForm.BASE | WordForm.PAST);
    }
    if (next == null || next.mark()) {
      return !noun && token.can(WordForm.BASE) && !adjective;
    }
    boolean group = startsGroup(next);
    boolean nounNext = objectNext(next) && !group;
    if (token.can(WordForm.THIRD) && noun) {
      boolean known = lexicon.knowsVerb(verb(token));
      boolean clear =
          group
              || next.is(
                  "up", "off", "out", "in", "over", "back", "down", "through", "us", "me", "him",
                  "her", "to");
      return known && (clear || nounNext && !next.can(WordForm.NOUNS));
    }
    if (token.can(WordForm.BASE)) {
      boolean known = lexicon.knowsVerb(verb(token));
      if (role(token) && !group) {
        return false;
      }
      if (group) {
        return !token.is("email", "phone") || next.is("her", "him", "them", "the");
      }
      if (nounNext) {
        return known && !(noun && lexicon.listed("NOUN_FIRST", token.norm()));
      }
      boolean particle =
          next.is("up", "off", "out", "over", "back", "down", "through", "about", "to")
              && !next.is("to");
      ObjectClass about = lexicon.object(token.norm());
      boolean actNoun =
          about != null && about.energy() > 0 || lexicon.listed("NOUN_FIRST", token.norm());
      return particle && known && !actNoun
          || !noun && known
          || noun && known && !actNoun && !next.is("of", "for", "from", "by");
    }
    if (token.can(WordForm.ING)) {
      return !noun || group || nounNext && lexicon.object(token.norm()) == null;
    }
    boolean attributive = nounNext;
    return token.can(WordForm.PARTICIPLE | WordForm.PAST) && !attributive;
  }
}
