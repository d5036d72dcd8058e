package org.advanceworkbook.workbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.WantedOutcome;
import org.junit.jupiter.api.Test;

/** Whatever was typed comes back, also through the UTF-8 bytes of a file. */
class DocumentRoundTripTest {
  private static final int TIMES = 400;
  private final Documents documents = new Documents();

  private static String stored(String json) {
    return new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Test
  void anyPlanComesBack() {
    for (int seed = 0; seed < TIMES; seed++) {
      CallPlan plan = new AnyRecord(seed).make(CallPlan.class);
      String json = documents.plans().write(plan);
      assertThat(documents.plans().read(stored(json))).as("seed %d", seed).isEqualTo(plan);
      assertThat(documents.plans().write(documents.plans().read(json))).isEqualTo(json);
    }
  }

  @Test
  void anyDebriefComesBack() {
    for (int seed = 0; seed < TIMES; seed++) {
      Debrief debrief = new AnyRecord(seed).make(Debrief.class);
      String json = documents.debriefs().write(debrief);
      assertThat(documents.debriefs().read(stored(json))).as("seed %d", seed).isEqualTo(debrief);
    }
  }

  @Test
  void anyPlanIsWrittenOverAnyOther() {
    for (int seed = 0; seed < TIMES; seed++) {
      String former = documents.plans().write(new AnyRecord(seed + 7_000).make(CallPlan.class));
      CallPlan plan = new AnyRecord(seed).make(CallPlan.class);
      String json = documents.plans().write(plan, former);
      assertThat(json).as("seed %d", seed).isEqualTo(documents.plans().write(plan));
    }
  }

  @Test
  void aHugePasteComesBack() {
    String paste = "ä\n🙂\"".repeat(6_000_000);
    CallPlan plan =
        CallPlan.begin("c1", "", CallKind.SALES_CALL, null)
            .withOutcome(new WantedOutcome(PlannedAdvance.of(paste), null, null, ""));
    CallPlan back = documents.plans().read(documents.plans().write(plan));
    assertThat(back.outcome().target().text().equals(paste)).isTrue();
  }
}
