package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.ObjectiveContext;
import org.advanceworkbook.domain.objective.ObjectiveJudge;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.junit.jupiter.api.Test;

/** What was judged is not judged again as long as nothing about it changed. */
class RememberingJudgeTest {
  private static final String TEXT = "Olga Brandt sends the reject data by Friday";

  private final ObjectiveJudge judge = ObjectiveRules.load().judge();
  private final List<String> asked = new ArrayList<>();
  private final RememberingJudge remembering =
      new RememberingJudge(
          new ObjectiveJudge() {
            @Override
            public Judgement judge(String text, ObjectiveContext context) {
              asked.add(text);
              return judge.judge(text, context);
            }

            @Override
            public String rulesVersion() {
              return judge.rulesVersion();
            }
          });

  private static ObjectiveContext on(int day) {
    return new ObjectiveContext(
        CallKind.SALES_CALL,
        Stage.DISCOVERY,
        CycleLength.LONG,
        LocalDate.of(2026, 6, day),
        null,
        List.of(),
        List.of(),
        "",
        "",
        false,
        Set.of(),
        true);
  }

  @Test
  void theSameIsAskedOnceAndAnotherDayIsAnotherQuestion() {
    Judgement first = remembering.judge(TEXT, on(16));
    assertThat(remembering.judge(TEXT, on(16))).isSameAs(first);
    assertThat(asked).hasSize(1);
    assertThat(remembering.judge(TEXT, on(17))).isEqualTo(judge.judge(TEXT, on(17)));
    assertThat(remembering.judge(TEXT + " noon", on(16)))
        .isEqualTo(judge.judge(TEXT + " noon", on(16)));
    assertThat(asked).hasSize(3);
    assertThat(remembering.rulesVersion()).isEqualTo(judge.rulesVersion());
  }

  @Test
  void itForgetsWhatIsLongAgo() {
    remembering.judge(TEXT, on(16));
    for (int i = 0; i < 12; i++) {
      remembering.judge("text " + i, on(16));
    }
    remembering.judge(TEXT, on(16));
    assertThat(asked).hasSize(14);
  }
}
