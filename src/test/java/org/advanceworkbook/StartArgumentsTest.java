package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartArgumentsTest {
  @Test
  void nothingOrJustAWorkbookOpensTheWindow() {
    assertThat(StartArguments.of()).isEqualTo(new StartArguments(true, ""));
    assertThat(StartArguments.of("--workbook", "a b.advancebook"))
        .isEqualTo(new StartArguments(true, "a b.advancebook"));
    assertThat(StartArguments.of("--workbook=x=y")).isEqualTo(new StartArguments(true, "x=y"));
  }

  @Test
  void everythingElseIsACommandOrAMistakeThatTheCommandLineExplains() {
    assertThat(StartArguments.of("calls").window()).isFalse();
    assertThat(StartArguments.of("--help").window()).isFalse();
    assertThat(StartArguments.of("--workbook").window()).isFalse();
    assertThat(StartArguments.of("--workbook=").window()).isFalse();
    assertThat(StartArguments.of("--workbook", "--help").window()).isFalse();
    assertThat(StartArguments.of("--workbook", "f", "calls").window()).isFalse();
    assertThat(StartArguments.of("").window()).isFalse();
  }
}
