package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names found however they are typed. */
class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "Müller, MULLER",
    "Straße, strasse",
    "Café, Cafe\u0301",
    "ﬁne, FINE",
    "ΣΊΣΥΦΟΣ, σίσυφος",
    "İstanbul, istanbul",
    "Ｆｕｌｌ, full",
    "Ångström, angstrom"
  })
  void bothAreTheSame(String one, String other) {
    assertThat(Fold.fold(one)).isEqualTo(Fold.fold(other));
  }

  @Test
  void theComputersLanguageChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Fold.fold("INDIGO")).isEqualTo("indigo");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void lettersOfUnspacedScriptsBecomeWords() {
    assertThat(Fold.words("計画 x").split("\\s+")).contains("計", "画", "x");
    assertThat(Fold.words("a\u0000b\tc")).isEqualTo("a b c");
  }
}
