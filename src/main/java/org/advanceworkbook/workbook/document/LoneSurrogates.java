package org.advanceworkbook.workbook.document;

/**
 * Halves of a character pair, as a cut-off paste can leave them. UTF-8 cannot carry them, so a
 * document writes them as JSON escapes: whatever was typed comes back.
 */
final class LoneSurrogates {
  private LoneSurrogates() {}

  static String escaped(String json) {
    int first = firstLone(json, 0);
    if (first < 0) {
      return json;
    }
    StringBuilder result = new StringBuilder(json.length() + 16);
    int from = 0;
    for (int at = first; at >= 0; at = firstLone(json, from)) {
      result.append(json, from, at).append(String.format("\\u%04x", (int) json.charAt(at)));
      from = at + 1;
    }
    return result.append(json, from, json.length()).toString();
  }

  private static int firstLone(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
