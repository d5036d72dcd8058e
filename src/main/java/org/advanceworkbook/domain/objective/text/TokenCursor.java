package org.advanceworkbook.domain.objective.text;

import java.util.List;
import java.util.Set;

/** Looks at tokens by index without minding where the text ends. */
final class TokenCursor {
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  static final Set<String> LEADING =
      Set.of(
          ("by on until till before at in within latest for from no later than to til due "
                  + "around about not this the of during after since - next last coming following "
                  + "up end mid early late beginning start middle first second half week day")
              .split(" "));

  private final List<Token> tokens;

  TokenCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  int size() {
    return tokens.size();
  }

  Token word(int i) {
    return tokens.get(i);
  }

  /** The normalised word, empty outside the text. */
  String norm(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
  }

  boolean is(int i, String... words) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(words);
  }

  /** True when a word that leads to a day stands before it. */
  boolean led(int i) {
    return i > 0 && LEADING.contains(norm(i - 1));
  }

  static String strip(String text) {
    boolean ordinal =
        text.length() > 2
            && Character.isDigit(text.charAt(0))
            && number(text.substring(0, text.length() - 2)) >= 0
            && text.length() <= 4
            && ORDINALS.contains(text.substring(text.length() - 2));
    return ordinal ? text.substring(0, text.length() - 2) : text;
  }

  /** The number, or -1 where the word is none. */
  static int number(String text) {
    if (text.isEmpty() || text.length() > 6) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
