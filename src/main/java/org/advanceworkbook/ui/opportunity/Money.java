package org.advanceworkbook.ui.opportunity;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount as it is typed and shown: 184,000 or 184,000.50. */
final class Money {
  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
  private static final Pattern BLANKS = Pattern.compile("[,\\s\\u00a0\\u202f]");

  private Money() {}

  static String text(BigDecimal amount) {
    if (amount == null) {
      return "";
    }
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK))
        .format(amount);
  }

  /** The amount of a text, empty where it is none. */
  static Optional<BigDecimal> read(String text) {
    String bare = BLANKS.matcher(text).replaceAll("");
    return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
  }

  static String with(String currency, BigDecimal amount) {
    return currency.isBlank()
        ? text(amount)
        : currency + (currency.length() == 1 ? "" : "\u00a0") + text(amount);
  }
}
