package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.objective.MarkKind;
import org.junit.jupiter.api.Test;

/** What a line below words means is known without its colour. */
class MarkLineTest {
  @Test
  void everyKindHasAStrokeOfItsOwn() {
    assertThat(Arrays.stream(MarkKind.values()).map(MarkLine::stroke).collect(Collectors.toSet()))
        .hasSameSizeAs(MarkKind.values());
  }
}
