package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.ResourceBundle;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallRole;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Purpose;
import org.junit.jupiter.api.Test;

class PrintWordsTest {
  @Test
  void everyValueHasAWord() {
    ResourceBundle words = ResourceBundle.getBundle("org.advanceworkbook.words.print");
    Map<String, Enum<?>[]> kinds =
        Map.ofEntries(
            Map.entry("plan", CallKind.values()),
            Map.entry("channel", Channel.values()),
            Map.entry("stage", Stage.values()),
            Map.entry("cycle", CycleLength.values()),
            Map.entry("purpose", Purpose.values()),
            Map.entry("gap", Gap.values()),
            Map.entry("gap.short", Gap.values()),
            Map.entry("buying-role", BuyingRole.values()),
            Map.entry("call-role", CallRole.values()),
            Map.entry("qualification", QualificationState.values()),
            Map.entry("level", CommitmentLevel.values()),
            Map.entry("not-held", NotHeldReason.values()),
            Map.entry("answer-state", AnswerState.values()));
    kinds.forEach(
        (kind, values) -> {
          for (Enum<?> value : values) {
            assertThat(words.containsKey("print." + kind + "." + value.name()))
                .as("add print.%s.%s=… to print.properties", kind, value.name())
                .isTrue();
          }
        });
  }
}
