package org.advanceworkbook.domain.objective.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of a data file, found in a text by their words or the words they are forms of. {@code _}
 * stands for any one word, {@code ..} for up to three, {@code a/b} for a choice.
 */
public final class PhraseBook {
  private static final int GAP = 3;

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /** Learns every section of a file; the heading is the kind of its phrases. */
  public PhraseBook(String file) {
    for (DataFile.Section section : DataFile.read(file)) {
      for (String phrase : section.entries()) {
        String[][] words = choices(phrase);
        for (String first : words[0]) {
          byFirst
              .computeIfAbsent(first, k -> new ArrayList<>())
              .add(new Entry(section.heading(), words));
        }
      }
    }
  }

  /**
   * A phrase in a text.
   *
   * @param kind heading of its section
   * @param from first token
   * @param to token behind its last
   */
  public record Hit(String kind, int from, int to) {}

  private record Entry(String kind, String[][] words) {}

  /** All phrases in the tokens, by first token; of one kind at one place only the longest. */
  public List<Hit> find(List<Token> tokens) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Map<String, Hit> longest = new java.util.TreeMap<>();
      Token token = tokens.get(i);
      collect(tokens, i, token.norm(), longest);
      if (!token.form().verb().equals(token.norm())) {
        collect(tokens, i, token.form().verb(), longest);
      }
      if (!token.form().noun().equals(token.norm())) {
        collect(tokens, i, token.form().noun(), longest);
      }
      hits.addAll(longest.values());
    }
    return hits;
  }

  private void collect(List<Token> tokens, int i, String first, Map<String, Hit> longest) {
    for (Entry entry : byFirst.getOrDefault(first, List.of())) {
      int end = match(tokens, i + 1, entry.words(), 1);
      Hit known = longest.get(entry.kind());
      if (end > 0 && (known == null || known.to() < end)) {
        longest.put(entry.kind(), new Hit(entry.kind(), i, end));
      }
    }
  }

  private static int match(List<Token> tokens, int at, String[][] words, int word) {
    int i = at;
    for (int w = word; w < words.length; w++) {
      if (words[w][0].equals("..")) {
        for (int skip = 0; skip <= GAP; skip++) {
          int end = match(tokens, i + skip, words, w + 1);
          if (end > 0) {
            return end;
          }
        }
        return -1;
      }
      if (i >= tokens.size() || !fits(tokens.get(i), words[w])) {
        return -1;
      }
      i++;
    }
    return i > tokens.size() ? -1 : i;
  }

  private static boolean fits(Token token, String[] choice) {
    for (String word : choice) {
      if (token.matches(word) || (word.equals("_") && !token.mark())) {
        return true;
      }
    }
    return false;
  }

  private static String[][] choices(String phrase) {
    String[] words = phrase.split(" ");
    String[][] result = new String[words.length][];
    for (int i = 0; i < words.length; i++) {
      result[i] = words[i].split("/");
    }
    return result;
  }
}
