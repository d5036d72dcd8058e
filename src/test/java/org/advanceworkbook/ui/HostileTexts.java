package org.advanceworkbook.ui;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** What nobody means to type and everybody pastes one day, and where it goes. */
public final class HostileTexts {
  /** A hundred thousand letters in words, as from a mail with its whole history. */
  public static final String HUNDRED_KILOBYTES = "paste of a long letter, ".repeat(4_167);

  private static final String EMOJI = "👩‍👩‍👧‍👦 🇨🇭🏴󠁧󠁢󠁳󠁣󠁴󠁿 👍🏽 e\u0301 ";
  private static final String TWO_WAYS = "שָׁלוֹם مُكَتَّب \u202eabc\u202c 12 \u2067x\u2069 ";
  private static final String CONTROLS = "\u0000 \u0007 \u001b[31m a\r\n\u2028\u2029b\u007f ";
  private static final String HALVES = "cut \ud83d off \ude00 and \uffff ";
  private static final String MARKUP = "<b>&amp;</b> {0} %s '; DROP TABLE calls; -- $1 \\";

  private HostileTexts() {}

  /** The texts by name. */
  public static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("every script", EMOJI + TWO_WAYS + CONTROLS + HALVES + MARKUP);
    texts.put("only blanks", "  \u00a0\t \u3000 ");
    texts.put("one word", "abcdefghij".repeat(1_000));
    texts.put("a hundred kilobytes", HUNDRED_KILOBYTES);
    return texts;
  }

  /** The text with a number in each line that no other field has; in blanks it is of blanks. */
  public static String numbered(String text, int number) {
    boolean blank =
        text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    return blank
        ? text + "\u00a0".repeat(number)
        : number + " " + text.replace("\n", "\n" + number + " ");
  }

  /**
   * What an input makes of a text: control characters are dropped, and in one line the breaks and
   * tabs too. Everything else stays as it was typed.
   */
  public static String kept(TextInputControl input, String text) {
    boolean oneLine = input instanceof TextField;
    StringBuilder kept = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean space = c == '\n' || c == '\t';
      if (c >= 0x20 && c != 0x7f || space && !oneLine) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Every input in a part of the window that takes text now. */
  public static List<TextInputControl> inputs(Node node) {
    List<TextInputControl> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(Node node, List<TextInputControl> found) {
    boolean takes = node instanceof TextField || node instanceof TextArea;
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (takes && ((TextInputControl) node).isEditable()) {
      found.add((TextInputControl) node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  /** True for an input whose text is read as something else, such as a date, or only searches. */
  public static boolean isRead(Node input) {
    return input.getParent().getStyleClass().stream()
        .anyMatch(style -> style.equals("aw-typed") || style.equals("aw-search"));
  }

  /** Every text within a record, however deep. */
  public static List<String> texts(Object within) {
    List<String> found = new ArrayList<>();
    texts(within, found);
    return found;
  }

  private static void texts(Object within, List<String> found) {
    if (within instanceof String text) {
      found.add(text);
    } else if (within instanceof Collection<?> many) {
      many.forEach(one -> texts(one, found));
    } else if (within instanceof Map<?, ?> map) {
      map.values().forEach(one -> texts(one, found));
    } else if (within instanceof Record) {
      for (RecordComponent part : within.getClass().getRecordComponents()) {
        texts(value(part, within), found);
      }
    }
  }

  private static Object value(RecordComponent part, Object of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
