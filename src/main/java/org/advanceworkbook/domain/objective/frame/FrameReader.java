package org.advanceworkbook.domain.objective.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    this.tokenizer = new Tokenizer(forms, new Spelling(lexicon::words));
    this.tagger = new Tagger(lexicon);
  }

  /** Reads dictionary and data files from the class path. */
  public static FrameReader load() {
    CompletableFuture<WordForms> forms = CompletableFuture.supplyAsync(WordForms::load);
    return new FrameReader(Lexicon.load(), forms.join());
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
    Asked asked = new Asked(words, clauses);
    List<Frame> all = new ArrayList<>(frames.all());
    all.addAll(nominals.all());
    all.removeIf(asked::covers);
    all.addAll(asked.all());
    all.sort(Comparator.comparingInt(Frame::from));
    return new Reading(
        words, all, mentions, WordIndex.inWords(signals.find(tokens), words, tokens), tokens);
  }

  /** The phrases of a book in a text that was read, by index of word. */
  public List<PhraseBook.Hit> hits(Reading reading, PhraseBook book) {
    return WordIndex.inWords(book.find(reading.tokens()), reading.words(), reading.tokens());
  }
}
