package org.advanceworkbook.domain.objective.frame;

import org.advanceworkbook.domain.objective.text.Token;
import org.advanceworkbook.domain.objective.text.WordForm;

/** What the word behind tells about a word. */
final class WordNext {
  private final Lexicon lexicon;

  WordNext(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean objectNext(Token next) {
    return next != null
        && !next.mark()
        && (startsGroup(next)
            || next.can(WordForm.ANY_NOUN | WordForm.ADJECTIVE)
                && lexicon.closed(next.norm()) == null
            || next.capitalised()
            || next.shape() == Token.Shape.NUMBER);
  }

  /** A determiner or pronoun: only a verb can stand before it. */
  boolean governs(Token next) {
    Pos closed = next == null ? null : lexicon.closed(next.norm());
    return closed == Pos.DETERMINER || closed == Pos.PRONOUN;
  }

  boolean startsGroup(Token next) {
    Pos closed = lexicon.closed(next.norm());
    return closed == Pos.NUMBER
        || closed == Pos.DETERMINER
        || closed == Pos.PRONOUN
        || next.shape() == Token.Shape.NUMBER
        || next.capitalised() && next.can(WordForm.NAME);
  }

  boolean role(Token token) {
    if (lexicon.agent(token)) {
      return true;
    }
    return lexicon.listed("CLIENT", token.norm()) || lexicon.listed("PLACE", token.norm());
  }

  static String verb(Token token) {
    return token.form().verb().isEmpty() ? token.norm() : token.form().verb();
  }

  /** Two words that are one thing: "standing order", "test run". */
  boolean compound(Token token, Token next) {
    String noun = next.form().noun().isEmpty() ? next.norm() : next.form().noun();
    return lexicon.closed(next.norm()) == null
            && lexicon.object(token.norm() + " " + next.norm()) != null
        || lexicon.object(token.norm() + " " + noun) != null;
  }

  /** "visit confirmed by", "order signed": the first is what the second is done to. */
  static boolean donePassive(Token token, Token next, boolean noun) {
    boolean finite =
        next.can(WordForm.PAST)
                && !next.can(WordForm.ANY_NOUN | WordForm.BASE | WordForm.PARTICIPLE)
            || next.is("came", "goes", "went", "comes", "stays");
    boolean done =
        finite
            || next.can(WordForm.PARTICIPLE) && !next.can(WordForm.ANY_NOUN | WordForm.ADJECTIVE);
    return noun
        && token.can(WordForm.ANY_NOUN)
        && (done
            || next.is(
                "confirmed",
                "agreed",
                "signed",
                "fixed",
                "approved",
                "booked",
                "accepted",
                "is",
                "are",
                "gets",
                "get",
                "got",
                "was"));
  }
}
