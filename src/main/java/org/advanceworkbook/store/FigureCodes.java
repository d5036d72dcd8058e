package org.advanceworkbook.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.objective.Verdict;

/**
 * The numbers that stand for constants in {@code call_figures}: 0 for none, 1 for the first. They
 * lie in workbooks: a new constant goes behind the others.
 */
final class FigureCodes {
  private static final int MONTHS = 100;
  private static final int LAST_YEAR = 9999;

  private FigureCodes() {}

  static int of(Enum<?> constant) {
    return constant == null ? 0 : constant.ordinal() + 1;
  }

  /** The number of the constant of this name; 0 for no name, -1 where there is none such. */
  static int of(Enum<?>[] constants, String name) {
    if (name.isEmpty()) {
      return 0;
    }
    List<String> names = Arrays.stream(constants).map(Enum::name).toList();
    int index = names.indexOf(name);
    return index < 0 ? -1 : index + 1;
  }

  /** The name of the constant of this number; empty for none. */
  static String name(Enum<?>[] constants, int code) {
    return code < 1 || code > constants.length ? "" : constants[code - 1].name();
  }

  static int bits(Collection<Purpose> purposes) {
    return purposes.stream().mapToInt(FigureCodes::bit).reduce(0, (a, b) -> a | b);
  }

  static int bit(Purpose purpose) {
    return 1 << purpose.ordinal();
  }

  /** 1 for an advance, 2 for anything less, 0 where nothing was judged. */
  static int passed(String verdict) {
    return verdict.isEmpty() ? 0 : verdict.equals(Verdict.ADVANCE.name()) ? 1 : 2;
  }

  static int month(LocalDate day) {
    boolean usual = day != null && day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    return usual ? day.getYear() * MONTHS + day.getMonthValue() : 0;
  }

  /** A day as 20260302. */
  static long day(LocalDate day) {
    return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
  }

  static int month(String key) {
    return key.isEmpty() ? 0 : month(YearMonth.parse(key).atDay(1));
  }

  static String monthKey(int month) {
    return month == 0 ? "" : YearMonth.of(month / MONTHS, month % MONTHS).toString();
  }
}
