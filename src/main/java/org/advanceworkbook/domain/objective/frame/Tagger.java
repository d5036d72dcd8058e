package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.objective.text.TimeMention;
import org.advanceworkbook.domain.objective.text.Token;
import org.advanceworkbook.domain.objective.text.WordForm;

/**
 * Decides what each word is in its place, from left to right, with one word of look-ahead: the
 * dictionary says what it can be, the neighbours what it is.
 */
public final class Tagger {
  private final Lexicon lexicon;
  private final VerbOrNoun verbOrNoun;
  private final NameFinder names;

  /** Uses the words of {@code lexicon}. */
  public Tagger(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.verbOrNoun = new VerbOrNoun(lexicon);
    this.names = new NameFinder(lexicon);
  }

  /** The words in their places; a time becomes one word. */
  public List<Word> tag(List<Token> tokens, List<TimeMention> times, People people) {
    List<Word> words = new ArrayList<>();
    int time = 0;
    int i = 0;
    while (i < tokens.size()) {
      if (time < times.size() && times.get(time).from() == i) {
        TimeMention mention = times.get(time++);
        int end = tokens.get(mention.to() - 1).end();
        words.add(new Word(tokens.get(i), Pos.TIME, Party.NONE, mention, end));
        i = mention.to();
      } else if (noOne(tokens, i)) {
        Token no = tokens.get(i);
        int end = tokens.get(i + 1).end();
        Token nobody =
            new Token(no.start(), end, no.raw(), "nobody", WordForm.UNKNOWN, Token.Shape.WORD);
        words.add(new Word(nobody, Pos.NOUN, Party.CLIENT, null, end));
        i += 2;
      } else {
        boolean timeNext = time < times.size() && times.get(time).from() == i + 1;
        words.add(word(tokens, i, words, people, timeNext));
        i++;
      }
    }
    return words;
  }

  /** "no one": one word in two. */
  private static boolean noOne(List<Token> tokens, int i) {
    return tokens.get(i).is("no") && i + 1 < tokens.size() && tokens.get(i + 1).is("one");
  }

  private Word word(List<Token> tokens, int i, List<Word> before, People people, boolean timeNext) {
    Token token = tokens.get(i);
    Pos pos = token.mark() ? mark(tokens, i) : open(tokens, i, before, people, timeNext);
    Party side = names.side(tokens, i, pos, before, people);
    if (side != Party.NONE && pos == Pos.OTHER) {
      pos = Pos.NAME;
    }
    return new Word(token, pos, side, null, token.end());
  }

  private static Pos mark(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean title =
        token.is(".")
            && i > 0
            && (tokens
                    .get(i - 1)
                    .is(
                        "mr",
                        "mrs",
                        "ms",
                        "doctor",
                        "professor",
                        "st",
                        "sr",
                        "sra",
                        "eg",
                        "approximately",
                        "vs",
                        "num",
                        "inc",
                        "ltd",
                        "co")
                || (tokens.get(i - 1).raw().length() == 1
                    && Character.isLetter(tokens.get(i - 1).raw().charAt(0))
                    && !tokens.get(i - 1).is("i")));
    boolean counted =
        token.is(".")
            && i > 0
            && tokens.get(i - 1).is("number")
            && i + 1 < tokens.size()
            && tokens.get(i + 1).shape() == Token.Shape.NUMBER;
    if (title || counted) {
      return Pos.OTHER;
    }
    return switch (token.norm()) {
      case "," -> Pos.COMMA;
      case "(", "[" -> Pos.OPEN;
      case ")", "]" -> Pos.CLOSE;
      case ".", ";", ":", "!", "?", "-", "->", "|", "\n", "\u2022", "*" -> Pos.STOP;
      case "/" -> Pos.CONJUNCTION;
      default -> Pos.OTHER;
    };
  }

  private Pos open(List<Token> tokens, int i, List<Word> before, People people, boolean timeNext) {
    Token token = tokens.get(i);
    if (token.shape() == Token.Shape.NUMBER) {
      return Pos.NUMBER;
    }
    if (token.is("to")) {
      return Pos.TO;
    }
    if (people.side(token.norm()) != Party.NONE && names.knownName(tokens, i)) {
      return Pos.NAME;
    }
    Pos closed = lexicon.closed(token.norm());
    if (token.is("it") && token.allCapitals()) {
      return Pos.NOUN;
    }
    if (closed != null) {
      return closedInPlace(tokens, i, before, closed);
    }
    if (names.isName(tokens, i, before)) {
      return Pos.NAME;
    }
    return verbOrNoun.pos(tokens, i, before, timeNext);
  }

  /** "Bob's bringing his brother", "Ann's agreed to it", not "Bob's meeting notes". */
  private boolean actsNext(List<Token> tokens, int i) {
    Token act = i < tokens.size() ? tokens.get(i) : null;
    Token behind = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    boolean form =
        act != null
            && act.can(WordForm.ING | WordForm.PARTICIPLE)
            && !lexicon.listed("NOUN_FIRST", act.norm());
    Pos closed = behind == null ? null : lexicon.closed(behind.norm());
    return form
        && (behind != null && behind.is("to")
            || closed == Pos.DETERMINER
            || closed == Pos.PRONOUN
            || closed == Pos.PREPOSITION
            || closed == Pos.NUMBER);
  }

  private Pos closedInPlace(List<Token> tokens, int i, List<Word> before, Pos closed) {
    Token token = tokens.get(i);
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    boolean nounNext = next != null && !next.mark() && lexicon.closed(next.norm()) == null;
    if (closed == Pos.DO
        && next != null
        && !next.mark()
        && (lexicon.closed(next.norm()) == Pos.DETERMINER
            || lexicon.listed("THING", next.norm())
            || nounNext && !next.can(WordForm.BASE))) {
      return Pos.VERB;
    }
    boolean personBefore = !before.isEmpty() && before.get(before.size() - 1).side() != Party.NONE;
    if (token.is("both", "all", "each") && personBefore) {
      return Pos.ADVERB;
    }
    boolean doneNext =
        next != null && next.can(WordForm.PAST) && !next.can(WordForm.ANY_NOUN | WordForm.BASE);
    if (token.is("both", "all") && doneNext && before.isEmpty()) {
      return Pos.PRONOUN;
    }
    boolean clauseNext =
        next != null
            && (lexicon.closed(next.norm()) == Pos.DETERMINER
                || lexicon.closed(next.norm()) == Pos.PRONOUN
                || next.capitalised());
    if (token.is("that") && clauseNext) {
      return Pos.SUBORDINATE;
    }
    if (token.is("this", "that", "these", "those", "one", "what", "same")
        && nounNext
        && next.can(WordForm.ANY_NOUN | WordForm.ADJECTIVE)) {
      boolean finite =
          next.can(WordForm.THIRD | WordForm.PAST)
              && !next.can(WordForm.ANY_NOUN | WordForm.ADJECTIVE);
      return finite ? closed : Pos.DETERMINER;
    }
    if (token.is("her")
        && (!nounNext
            || next.is("to")
            || next.can(WordForm.FINITE) && !next.can(WordForm.ANY_NOUN))) {
      return Pos.PRONOUN;
    }
    boolean thing =
        next != null && next.is("from", "of")
            || !before.isEmpty()
                && before
                    .get(before.size() - 1)
                    .token()
                    .is("straight", "clear", "firm", "definite", "written", "verbal")
            || !before.isEmpty()
                && (before.get(before.size() - 1).is(Pos.DETERMINER)
                    || before.get(before.size() - 1).is(Pos.ADJECTIVE));
    if (token.is("ok", "okay", "yes") && thing) {
      return Pos.NOUN;
    }
    if (token.is("'s")) {
      boolean verb = !before.isEmpty() && before.get(before.size() - 1).is(Pos.PRONOUN);
      return verb || personBefore && actsNext(tokens, i + 1) ? Pos.BE : Pos.DETERMINER;
    }
    if (token.is("will", "may", "can", "might", "must")
        && i > 0
        && lexicon.listed("TITLE", tokens.get(i - 1).norm())) {
      return Pos.NAME;
    }
    boolean markedUp =
        token.is("up")
            && !before.isEmpty()
            && before.get(before.size() - 1).token().is("marked")
            && nounNext;
    if (markedUp) {
      return Pos.ADJECTIVE;
    }
    boolean inGroup =
        !before.isEmpty()
            && before
                .get(before.size() - 1)
                .token()
                .is("the", "a", "an", "our", "their", "his", "my", "its", "your");
    if (closed == Pos.PREPOSITION && inGroup) {
      return nounNext ? Pos.ADJECTIVE : Pos.NOUN;
    }
    if (token.is("like", "back", "near", "down", "up", "out", "plus", "so", "then")
        && closed == Pos.PREPOSITION
        && token.is("back")) {
      return Pos.ADVERB;
    }
    if (token.is("like")
        && !before.isEmpty()
        && (before.get(before.size() - 1).is(Pos.PRONOUN)
            || before.get(before.size() - 1).is(Pos.MODAL)
            || before.get(before.size() - 1).is(Pos.TO))) {
      return Pos.VERB;
    }
    return closed;
  }
}
