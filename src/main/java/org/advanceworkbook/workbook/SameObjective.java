package org.advanceworkbook.workbook;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether an objective says what an earlier one said. The day does not count: the same wish put off
 * by a week is the usual copy. DOMAIN section 2, pitfalls.
 */
final class SameObjective {
  private static final Set<String> OF_DAYS =
      Set.of(
          "by",
          "on",
          "before",
          "until",
          "next",
          "this",
          "the",
          "of",
          "week",
          "month",
          "today",
          "tomorrow",
          "end",
          "eow",
          "eom",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private SameObjective() {}

  /** True where one of the earlier says the same; case, signs, spaces and days aside. */
  static boolean among(String objective, List<String> earlier) {
    String core = core(objective);
    return !core.isEmpty() && earlier.stream().anyMatch(e -> core(e).equals(core));
  }

  private static String core(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Stream.of(plain.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !OF_DAYS.contains(word))
        .filter(word -> !word.matches("\\d{1,4}(st|nd|rd|th)?"))
        .collect(Collectors.joining(" "));
  }
}
