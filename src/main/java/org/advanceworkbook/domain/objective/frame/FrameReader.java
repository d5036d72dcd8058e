package org.advanceworkbook.domain.objective.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.text.PhraseBook;
import org.advanceworkbook.domain.objective.text.Spelling;
import org.advanceworkbook.domain.objective.text.TimeFinder;
import org.advanceworkbook.domain.objective.text.TimeMention;
import org.advanceworkbook.domain.objective.text.Token;
import org.advanceworkbook.domain.objective.text.Tokenizer;
import org.advanceworkbook.domain.objective.text.WordForms;

/** Reads a text into frames: the way from characters to acts, in one place. */
public final class FrameReader {
  private final Lexicon lexicon;
  private final Tokenizer tokenizer;
  private final TimeFinder times = new TimeFinder();
  private final PhraseBook signals = new PhraseBook("signals.txt");
  private final Tagger tagger;

  private FrameReader(Lexicon lexicon, WordForms forms) {
    this.lexicon = lexicon;
    this.tokenizer = new Tokenizer(forms, new Spelling(lexicon.words()));
    this.tagger = new Tagger(lexicon);
  }

  /** Reads dictionary and data files from the class path. */
  public static FrameReader load() {
    return new FrameReader(Lexicon.load(), WordForms.load());
  }

  /** The words of selling it reads with. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The reading of one text. */
  public Reading read(String text, People people, LocalDate today, boolean dayFirst) {
    List<Token> tokens = tokenizer.tokens(text);
    List<TimeMention> mentions = times.find(tokens, today, dayFirst);
    List<Word> words = tagger.tag(tokens, mentions, people);
    Chunker chunks = new Chunker(lexicon, words);
    List<Clause> clauses =
        new ClauseReader(lexicon, words, chunks.groups(), chunks.verbs()).clauses();
    Frames frames = new Frames(lexicon, words, clauses);
    Nominals nominals = new Nominals(lexicon, words, chunks.groups(), clauses);
    List<Frame> all = new ArrayList<>(frames.all());
    all.addAll(nominals.all());
    all.sort(Comparator.comparingInt(Frame::from));
    return new Reading(words, all, mentions, inWords(signals.find(tokens), words, tokens));
  }

  /** Hits count tokens; a time is one word of several tokens. */
  private static List<PhraseBook.Hit> inWords(
      List<PhraseBook.Hit> hits, List<Word> words, List<Token> tokens) {
    int[] wordOf = new int[tokens.size() + 1];
    int token = 0;
    for (int w = 0; w < words.size(); w++) {
      int width =
          words.get(w).time() == null ? 1 : words.get(w).time().to() - words.get(w).time().from();
      for (int n = 0; n < width && token < tokens.size(); n++) {
        wordOf[token++] = w;
      }
    }
    wordOf[tokens.size()] = words.size();
    List<PhraseBook.Hit> result = new ArrayList<>();
    Set<PhraseBook.Hit> seen = new HashSet<>();
    for (PhraseBook.Hit hit : hits) {
      int last = wordOf[hit.to() - 1] + 1;
      PhraseBook.Hit mapped = new PhraseBook.Hit(hit.kind(), wordOf[hit.from()], last);
      if (seen.add(mapped)) {
        result.add(mapped);
      }
    }
    return result;
  }
}
