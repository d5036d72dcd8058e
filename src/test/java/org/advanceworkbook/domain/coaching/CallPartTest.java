package org.advanceworkbook.domain.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import org.advanceworkbook.domain.call.DebriefPart;
import org.advanceworkbook.domain.steps.StepId;
import org.junit.jupiter.api.Test;

/** The key of a part leads back to it. */
class CallPartTest {
  @Test
  void theKeyOfEveryPartIsReadBack() {
    for (StepId step : StepId.values()) {
      assertThat(CallPart.read(CallPart.of(step).key())).isEqualTo(CallPart.of(step));
    }
    for (DebriefPart part : DebriefPart.values()) {
      assertThat(CallPart.read(CallPart.of(part).key())).isEqualTo(CallPart.of(part));
    }
  }

  @Test
  void aKeyOfAnotherVersionIsTheWholeCall() {
    assertThat(CallPart.read("plan.HOROSCOPE")).isEqualTo(CallPart.WHOLE);
    assertThat(CallPart.read("")).isEqualTo(CallPart.WHOLE);
  }
}
