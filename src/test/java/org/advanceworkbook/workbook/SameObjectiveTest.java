package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameObjectiveTest {
  private static final List<String> EARLIER =
      List.of("Priya books the line trial by Fri 26 June", "");

  @ParameterizedTest
  @CsvSource({
    "Priya books the line trial by Fri 26 June, true",
    "priya books  the line trial - by Friday 3 July., true",
    "Priya books the line trial, true",
    "Priya books the line trial next week, true",
    "Priya cancels the line trial by Fri 26 June, false",
    "Priya books the line trial with Owen by Fri 26 June, false",
    "by Friday, false",
    "'', false"
  })
  void theDayAloneMakesNoNewObjective(String objective, boolean copied) {
    assertThat(SameObjective.among(objective, EARLIER)).isEqualTo(copied);
  }
}
