package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.text.Token;
import org.advanceworkbook.domain.objective.text.WordForm;

/** Whether an open word is a verb, a noun or an adjective in its place. */
final class VerbOrNoun {
  private final Lexicon lexicon;
  private final WordNext around;
  private final WordPlaces places;
  private final ClauseStart starts;

  VerbOrNoun(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.around = new WordNext(lexicon);
    this.places = new WordPlaces(lexicon, around);
    this.starts = new ClauseStart(lexicon, around);
  }

  Pos pos(List<Token> tokens, int i, List<Word> before, boolean timeNext) {
    Token token = tokens.get(i);
    boolean listedVerb = lexicon.knowsVerb(WordNext.verb(token)) && token.form().tags() == 0;
    boolean verb = token.can(WordForm.VERB) || listedVerb;
    boolean noun =
        token.can(WordForm.ANY_NOUN) || lexicon.object(token.norm()) != null || around.role(token);
    boolean adjective = token.can(WordForm.ADJECTIVE);
    if (token.is("came")) {
      return Pos.VERB;
    }
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
    Pos p =
        prev == null || prev.is(Pos.CLOSE) && WordPlaces.opensText(before) ? Pos.STOP : prev.pos();
    if (p == Pos.STOP && places.namesActor(tokens, i)) {
      return false;
    }
    boolean free = p != Pos.TO && p != Pos.MODAL && p != Pos.DO && p != Pos.PRONOUN;
    if (noun
        && free
        && (next != null && around.compound(token, next)
            || prev != null && prev.is(Pos.NOUN) && around.compound(prev.token(), token))) {
      return false;
    }
    if (lexicon.listed("TITLE", token.norm())
        && next != null
        && (next.capitalised() || next.is("."))) {
      return false;
    }
    if (next != null && lexicon.listed("CLIENT", token.norm() + " " + next.norm())) {
      return false;
    }
    if (lexicon.listed("ROLE_ING", token.norm()) && next != null && around.role(next)) {
      return false;
    }
    boolean before3 = p != Pos.DETERMINER && p != Pos.ADJECTIVE && p != Pos.NUMBER;
    boolean first =
        before3 && lexicon.listed("VERB_FIRST", token.norm()) && token.can(WordForm.BASE);
    if (first && next != null && next.is("him", "her", "them", "us", "me")) {
      return true;
    }
    switch (p) {
      case TO:
        return !WordPlaces.upTo(before, token)
            && (token.can(WordForm.BASE) || token.form().tags() == 0)
            && !(around.role(token) && !around.governs(next));
      case MODAL, DO:
        return token.can(WordForm.BASE) || !noun;
      case NOT:
        return !noun
            || token.can(WordForm.BASE | WordForm.PARTICIPLE | WordForm.ING)
                && around.objectNext(next)
            || token.can(WordForm.BASE) && before.size() > 1;
      case BE:
        return token.can(WordForm.PARTICIPLE | WordForm.ING) || !noun && !adjective;
      case DETERMINER, NUMBER, ADJECTIVE:
        return !noun && !adjective && !token.can(WordForm.PARTICIPLE | WordForm.ING)
            || timeNext && p != Pos.DETERMINER && token.can(WordForm.PARTICIPLE) && !noun
            || p == Pos.NUMBER
                && token.can(WordForm.THIRD)
                && next != null
                && around.governs(next)
                && !next.is("more", "of")
            || p == Pos.NUMBER && token.is("came", "went", "got", "arrived")
            || (p == Pos.NUMBER || p == Pos.ADJECTIVE)
                && token.can(WordForm.THIRD)
                && !token.can(WordForm.NOUNS);
      case PREPOSITION:
        if (token.is("writing")) {
          return false;
        }
        return token.can(WordForm.ING) && (!noun || around.objectNext(next))
            || !noun && !adjective && !token.can(WordForm.PARTICIPLE);
      case PRONOUN:
        return afterPronoun(prev, token, next, before, noun);
      case NAME, NOUN, CLOSE, RELATIVE:
        if (around.role(token) && next != null && next.is("to")) {
          return false;
        }
        if (places.plainVerb(prev, token, next)) {
          return true;
        }
        if (prev.side() == Party.CLIENT
            && places.plural(before)
            && token.can(WordForm.BASE)
            && lexicon.knowsVerb(WordNext.verb(token))
            && next != null
            && next.can(WordForm.PREPOSITION)
            && lexicon.object(token.norm()) == null) {
          return true;
        }
        return afterNoun(token, next, before, prev, noun, adjective);
      case VERB:
        return afterVerb(prev, token, next, before, noun, adjective);
      default:
        return starts.verb(token, next, noun, adjective);
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

  private boolean afterPronoun(
      Word prev, Token token, Token next, List<Word> before, boolean noun) {
    if (lexicon.listed("THING_SUBJECT", prev.token().norm())) {
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
        return Set.of("have let make help see get watch".split(" ")).contains(before.get(i).verb());
      }
    }
    return false;
  }

  private boolean afterNoun(
      Token token, Token next, List<Word> before, Word prev, boolean noun, boolean adjective) {
    boolean person = prev.side() != Party.NONE || prev.is(Pos.RELATIVE);
    if (token.is("goes", "comes")) {
      return true;
    }
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
              && (around.startsGroup(next)
                  || around.objectNext(next)
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
                      "round",
                      "around",
                      "down",
                      "through",
                      "away",
                      "and",
                      "together",
                      "into"));
      boolean groupNext = next != null && (around.startsGroup(next) && !next.is("some"));
      return person
          ? !finiteNext && (object || next == null || lexicon.knowsVerb(WordNext.verb(token)))
          : groupNext;
    }
    if (token.can(WordForm.PAST | WordForm.PARTICIPLE)) {
      boolean same = token.can(WordForm.BASE);
      boolean goesOn =
          next != null
              && (around.startsGroup(next)
                  || next.is("by", "on", "in", "into", "at", "up", "out", "aside", "to", "for"));
      return !token.can(WordForm.NOUN)
          || lexicon.knowsVerb(WordNext.verb(token)) && (!same || goesOn);
    }
    if (token.can(WordForm.BASE) || token.form().tags() == 0) {
      boolean plural =
          prev.token().can(WordForm.NOUNS) && !prev.token().can(WordForm.NOUN)
              || lexicon.listed("PLURAL", prev.norm());
      boolean bare = person && (causative(before) || !noun);
      ObjectClass about = lexicon.object(token.norm());
      boolean things =
          plural && !person && lexicon.knowsVerb(WordNext.verb(token)) && about == null;
      boolean many =
          plural
              && person
              && lexicon.knowsVerb(WordNext.verb(token))
              && about == null
              && next != null
              && around.objectNext(next)
              && !lexicon.listed("NOUN_FIRST", token.norm());
      if (many) {
        return true;
      }
      return (bare || plural && person || things) && (!noun || startsGroup2(next));
    }
    return token.can(WordForm.ING) && !noun || !noun && !adjective;
  }

  private boolean startsGroup2(Token next) {
    return next != null
        && (around.startsGroup(next) || next.is("to", "with", "up", "off", "in", "on"));
  }

  private boolean afterVerb(
      Word prev, Token token, Token next, List<Word> before, boolean noun, boolean adjective) {
    boolean perfect =
        prev.token().is("has", "have", "had", "having", "get", "gets", "got", "getting");
    boolean helper =
        prev.token().is("has", "have", "had")
            && token.can(WordForm.PAST)
            && before.size() > 1
            && before.get(before.size() - 2).side() != Party.NONE;
    if (helper && token.can(WordForm.PARTICIPLE)) {
      return true;
    }
    if (perfect && token.can(WordForm.PARTICIPLE)) {
      return !noun && !adjective || !around.objectNext(next) || startsGroup2(next);
    }
    boolean helps = Set.of("help", "let", "make", "go", "come").contains(prev.verb());
    return !noun && !adjective && !token.can(WordForm.PARTICIPLE)
        || helps && token.can(WordForm.BASE) && startsGroup2(next);
  }
}
