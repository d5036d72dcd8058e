package org.advanceworkbook.domain.objective.frame;

import org.advanceworkbook.domain.objective.text.Token;
import org.advanceworkbook.domain.objective.text.WordForm;

/** Whether the first word of a clause is a verb: "order from" is none, "order two" is one. */
final class ClauseStart {
  private final Lexicon lexicon;
  private final WordNext around;

  ClauseStart(Lexicon lexicon, WordNext around) {
    this.lexicon = lexicon;
    this.around = around;
  }

  boolean verb(Token token, Token next, boolean noun, boolean adjective) {
    if (next != null && next.is("'s")) {
      return false;
    }
    boolean leaves =
        token.can(WordForm.THIRD) && lexicon.listed("VERB_FIRST", WordNext.verb(token))
            || token.is("leaves");
    if (leaves) {
      return next != null && !next.mark() && !next.is("of", "from", "for", "is", "are");
    }
    if (lexicon.listed("VERB_FIRST", token.norm()) && token.can(WordForm.BASE | WordForm.PAST)) {
      return next == null
          || !next.is("of")
              && !(lexicon.object(token.norm()) != null && WordNext.donePassive(token, next, noun));
    }
    boolean acts =
        next != null
            && around.role(token)
            && next.can(WordForm.THIRD | WordForm.PAST)
            && !next.can(WordForm.ANY_NOUN);
    boolean department =
        next != null
            && lexicon.listed("PLACE", token.norm())
            && next.can(WordForm.THIRD)
            && lexicon.knowsVerb(WordNext.verb(next));
    if (acts || department || noun && next != null && WordNext.donePassive(token, next, noun)) {
      return false;
    }
    if (!noun && !adjective) {
      return !token.can(WordForm.PARTICIPLE) || token.can(WordForm.BASE | WordForm.PAST);
    }
    if (next == null || next.mark()) {
      return token.can(WordForm.PARTICIPLE) && !noun
          || !noun && token.can(WordForm.BASE) && !adjective;
    }
    boolean group = around.startsGroup(next);
    boolean nounNext = around.objectNext(next) && !group;
    if (token.can(WordForm.THIRD) && noun) {
      boolean known = lexicon.knowsVerb(WordNext.verb(token));
      boolean clear =
          group
              || next.is(
                  "up", "off", "out", "in", "over", "back", "down", "through", "us", "me", "him",
                  "her", "to");
      return known && (clear || nounNext && !next.can(WordForm.NOUNS));
    }
    if (token.can(WordForm.BASE)) {
      boolean known = lexicon.knowsVerb(WordNext.verb(token));
      if (around.role(token) && !group) {
        return false;
      }
      if (next.shape() == Token.Shape.NUMBER && lexicon.listed("NOUN_FIRST", token.norm())) {
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
