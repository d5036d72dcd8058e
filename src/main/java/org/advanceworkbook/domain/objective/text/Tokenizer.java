package org.advanceworkbook.domain.objective.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into tokens, writes abbreviations out and takes contractions apart. Offsets always
 * point into the text as given. Only the first {@value #LONGEST} characters are read: an objective
 * is a sentence, and a pasted book must not hold up the window.
 */
public final class Tokenizer {
  private static final int LONGEST = 20_000;

  private final WordForms forms;
  private final Spelling spelling;
  private final Map<String, String> abbreviations = new HashMap<>();

  /** Reads the abbreviations; {@code spelling} mends slips of the words that matter. */
  public Tokenizer(WordForms forms, Spelling spelling) {
    this.forms = forms;
    this.spelling = spelling;
    for (DataFile.Section section : DataFile.read("abbreviations.txt")) {
      for (String shortForm : section.entries()) {
        abbreviations.put(shortForm, section.heading());
      }
    }
  }

  /** The tokens of a text, in order. */
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    WordForms.Reader reader = forms.reader();
    int end = Math.min(text.length(), LONGEST);
    int i = 0;
    while (i < end) {
      int cp = text.codePointAt(i);
      int next = i + Character.charCount(cp);
      if (isWordPart(cp)) {
        next = wordEnd(text, next, end);
        addWord(tokens, reader, text, i, Math.min(next, text.length()));
      } else if (!Character.isWhitespace(cp) || cp == '\n') {
        next = markEnd(text, i, next, end);
        addMark(tokens, text, i, next);
      }
      i = next;
    }
    return tokens;
  }

  private static boolean isWordPart(int cp) {
    return Character.isLetterOrDigit(cp) || Character.getType(cp) == Character.NON_SPACING_MARK;
  }

  /** A word goes on over letters and digits, and over one joining mark between two of them. */
  private static int wordEnd(String text, int from, int end) {
    int i = from;
    while (i < end) {
      int cp = text.codePointAt(i);
      int after = i + Character.charCount(cp);
      boolean joined =
          after < text.length()
              && isWordPart(text.codePointAt(after))
              && joins(cp, text.codePointBefore(i), text.codePointAt(after));
      if (!isWordPart(cp) && !joined) {
        return cp == '/' && i - from == 0 && isW(text, i - 1) ? withOrWithout(text, after) : i;
      }
      i = after;
    }
    return i;
  }

  /** "w/" and "w/o". */
  private static int withOrWithout(String text, int after) {
    boolean o = after < text.length() && "oOcC".indexOf(text.charAt(after)) >= 0;
    boolean ends = after + 1 >= text.length() || !Character.isLetter(text.charAt(after + 1));
    return o && ends ? after + 1 : after;
  }

  private static boolean isW(String text, int i) {
    boolean alone = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    return i >= 0 && alone && (text.charAt(i) == 'w' || text.charAt(i) == 'W');
  }

  private static boolean joins(int mark, int before, int after) {
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    boolean letters = Character.isLetter(before) && Character.isLetter(after);
    if (mark == '-' || mark == '\u2011') {
      return true;
    }
    if (mark == '\'' || mark == '\u2019') {
      return letters;
    }
    return digits && (mark == '.' || mark == ',' || mark == ':' || mark == '/');
  }

  private static int markEnd(String text, int from, int next, int end) {
    boolean arrow = next < end && text.charAt(next) == '>' && "-=".indexOf(text.charAt(from)) >= 0;
    return arrow ? next + 1 : next;
  }

  private void addMark(List<Token> tokens, String text, int start, int end) {
    String raw = text.substring(start, end);
    String norm =
        switch (raw) {
          case "&", "+" -> "and";
          case "\u2013", "\u2014" -> "-";
          case "\u2192", "=>", "->", ">" -> "->";
          case "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb" -> "\"";
          case "\u2019", "\u2018" -> "'";
          case "\u2026" -> ".";
          case "@" -> "at";
          default -> raw;
        };
    boolean word = norm.equals("and") || norm.equals("at");
    Token.Shape shape = word ? Token.Shape.WORD : Token.Shape.PUNCTUATION;
    tokens.add(new Token(start, end, raw, norm, WordForm.UNKNOWN, shape));
  }

  private void addWord(
      List<Token> tokens, WordForms.Reader reader, String text, int start, int end) {
    String raw = text.substring(start, end);
    String norm = normal(raw);
    String full = numero(text, norm, end) ? "number" : abbreviations.get(norm);
    if (full == null && norm.length() > 2) {
      int apostrophe = norm.indexOf('\'');
      if (apostrophe > 0) {
        addContraction(tokens, reader, raw, norm, start, end, apostrophe);
        return;
      }
    }
    for (String part : (full == null ? norm : full).split(" ")) {
      tokens.add(word(reader, start, end, raw, part));
    }
  }

  /** "no. 4471" counts, it does not deny. */
  private static boolean numero(String text, String norm, int end) {
    if (!norm.equals("no") || end >= text.length() || text.charAt(end) != '.') {
      return false;
    }
    int i = end + 1;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private void addContraction(
      List<Token> tokens,
      WordForms.Reader reader,
      String raw,
      String norm,
      int start,
      int end,
      int apostrophe) {
    String tail = norm.substring(apostrophe);
    boolean not = tail.equals("'t") && norm.charAt(apostrophe - 1) == 'n';
    int cut = not ? apostrophe - 1 : apostrophe;
    String rest =
        switch (tail) {
          case "'t" -> "not";
          case "'ll" -> "will";
          case "'re" -> "are";
          case "'ve" -> "have";
          case "'m" -> "am";
          default -> tail;
        };
    int middle = Math.min(start + cut, end);
    if (middle <= start || middle >= end) {
      tokens.add(word(reader, start, end, raw, norm));
      return;
    }
    String head = norm.substring(0, cut);
    String whole = head.equals("wo") ? "will" : head.equals("ca") ? "can" : head;
    tokens.add(word(reader, start, middle, raw.substring(0, middle - start), whole));
    tokens.add(word(reader, middle, end, raw.substring(middle - start), rest));
  }

  private Token word(WordForms.Reader reader, int start, int end, String raw, String norm) {
    if (Character.isDigit(norm.charAt(0))) {
      return new Token(start, end, raw, norm, WordForm.UNKNOWN, Token.Shape.NUMBER);
    }
    WordForm form = known(reader, norm);
    boolean capital = Character.isUpperCase(raw.codePointAt(0));
    if (form.tags() == 0 && !capital) {
      String mended = spelling.corrected(norm);
      if (!mended.equals(norm)) {
        return new Token(start, end, raw, mended, known(reader, mended), Token.Shape.WORD);
      }
    }
    return new Token(start, end, raw, norm, form, Token.Shape.WORD);
  }

  /** A joined word counts as its last part does: sign-off, co-write, e-signs. */
  private static WordForm known(WordForms.Reader reader, String norm) {
    WordForm form = reader.of(norm);
    int hyphen = norm.lastIndexOf('-');
    if (form.tags() != 0 || hyphen <= 0 || hyphen == norm.length() - 1) {
      return form;
    }
    WordForm last = reader.of(norm.substring(hyphen + 1));
    String head = norm.substring(0, hyphen + 1);
    return new WordForm(
        last.tags(),
        last.verb().isEmpty() ? "" : head + last.verb(),
        last.noun().isEmpty() ? "" : head + last.noun());
  }

  /** Lower case, straight apostrophes, no accents. */
  public static String normal(String raw) {
    String plain = raw;
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > 127) {
        String apart = Normalizer.normalize(raw, Normalizer.Form.NFD);
        plain = apart.replaceAll("\\p{Mn}+", "").replace('\u2019', '\'').replace('\u2011', '-');
        break;
      }
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    return lower.isEmpty() ? raw.toLowerCase(Locale.ROOT) : lower;
  }
}
