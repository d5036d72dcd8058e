package org.advanceworkbook.domain.objective.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The dictionary of English word forms, read once. The look-up of the library is not safe for
 * several threads, so {@link #reader()} makes one for each text.
 */
public final class WordForms {
  private static final String PLACE = "/org/languagetool/resource/en/english";
  private static final Map<String, Integer> TAGS =
      Map.ofEntries(
          Map.entry("VB", WordForm.BASE),
          Map.entry("VBP", WordForm.BASE),
          Map.entry("VBZ", WordForm.THIRD),
          Map.entry("VBD", WordForm.PAST),
          Map.entry("VBN", WordForm.PARTICIPLE),
          Map.entry("VBG", WordForm.ING),
          Map.entry("NN", WordForm.NOUN),
          Map.entry("NNS", WordForm.NOUNS),
          Map.entry("NNP", WordForm.NAME),
          Map.entry("NNPS", WordForm.NAME),
          Map.entry("JJ", WordForm.ADJECTIVE),
          Map.entry("JJR", WordForm.ADJECTIVE),
          Map.entry("JJS", WordForm.ADJECTIVE),
          Map.entry("RB", WordForm.ADVERB),
          Map.entry("RBR", WordForm.ADVERB),
          Map.entry("IN", WordForm.PREPOSITION),
          Map.entry("DT", WordForm.DETERMINER),
          Map.entry("PRP$", WordForm.DETERMINER),
          Map.entry("PRP", WordForm.PRONOUN));

  private final Dictionary dictionary;

  private WordForms(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Reads the dictionary from the class path. */
  public static WordForms load() {
    try (InputStream words = WordForms.class.getResourceAsStream(PLACE + ".dict");
        InputStream info = WordForms.class.getResourceAsStream(PLACE + ".info")) {
      return new WordForms(Dictionary.read(words, info));
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionary of word forms cannot be read", e);
    }
  }

  /** A look-up for one text; stays on one thread. */
  public Reader reader() {
    return new Reader(new DictionaryLookup(dictionary));
  }

  /** Looks words up; confined to one thread. */
  public static final class Reader {
    private final DictionaryLookup lookup;

    private Reader(DictionaryLookup lookup) {
      this.lookup = lookup;
    }

    /** What the dictionary knows about a word in lower case, or about it as a name. */
    public WordForm of(String word) {
      WordForm form = read(word);
      if (form.tags() != 0 || word.isEmpty()) {
        return form;
      }
      int first = word.offsetByCodePoints(0, 1);
      String capital = word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
      return read(capital).tags() == 0 ? WordForm.UNKNOWN : new WordForm(WordForm.NAME, "", "");
    }

    private WordForm read(String word) {
      if (word.length() > 40) {
        return WordForm.UNKNOWN;
      }
      List<WordData> found = lookup.lookup(word);
      int tags = 0;
      String verb = "";
      String noun = "";
      for (WordData data : found) {
        String tag = data.getTag() == null ? "" : data.getTag().toString();
        int colon = tag.indexOf(':');
        int bit = TAGS.getOrDefault(colon < 0 ? tag : tag.substring(0, colon), 0);
        tags |= bit;
        String stem = data.getStem() == null ? word : data.getStem().toString();
        if ((bit & WordForm.VERB) != 0 && better(stem, verb)) {
          verb = stem;
        }
        if ((bit & WordForm.ANY_NOUN) != 0 && better(stem, noun)) {
          noun = stem;
        }
      }
      return tags == 0 ? WordForm.UNKNOWN : new WordForm(tags, verb, noun);
    }

    /** Several stems are rare; the shortest, then the first by alphabet, is always the same one. */
    private static boolean better(String stem, String known) {
      return known.isEmpty()
          || stem.length() < known.length()
          || (stem.length() == known.length() && stem.compareTo(known) < 0);
    }
  }
}
