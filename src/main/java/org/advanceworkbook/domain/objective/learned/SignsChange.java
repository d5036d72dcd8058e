package org.advanceworkbook.domain.objective.learned;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Collects the signs of one text, each once, with the place where it was seen first. */
public final class SignsChange {
  private static final int BASIS = 0x811C9DC5;
  private static final int PRIME = 0x01000193;

  private final Set<Integer> seen = new HashSet<>();
  private int[] hashes = new int[256];
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int size;

  /** A sign of a kind at a stretch of the text, in UTF-16 offsets; 0, 0 for the whole text. */
  public void add(String kind, CharSequence what, int start, int end) {
    add(hash(hash(BASIS, kind), what), start, end);
  }

  private void add(int raw, int start, int end) {
    int hash = (raw ^ (raw >>> 15)) * 0x2C1B3C6D;
    hash ^= hash >>> 13;
    if (!seen.add(hash)) {
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
    }
    hashes[size] = hash;
    from[size] = start;
    to[size] = end;
    size++;
  }

  private static int hash(int basis, CharSequence text) {
    int hash = basis;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** The runs of letters of these lengths, as {@code kind}; a border of the text is a space. */
  public void letters(String kind, String text, int shortest, int longest) {
    char[] small = new char[text.length() + 2];
    Arrays.fill(small, ' ');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      small[i + 1] = Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
    }
    int basis = hash(BASIS, kind);
    for (int start = 0; start < small.length; start++) {
      int hash = basis;
      for (int n = 1; n <= longest && start + n <= small.length; n++) {
        hash = (hash ^ small[start + n - 1]) * PRIME;
        if (n >= shortest) {
          add(hash, Math.max(0, start - 1), Math.min(text.length(), start + n - 1));
        }
      }
    }
  }

  /** What was collected. */
  public Signs done() {
    return new Signs(
        Arrays.copyOf(hashes, size), Arrays.copyOf(from, size), Arrays.copyOf(to, size));
  }
}
