package org.advanceworkbook.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.junit.jupiter.api.Test;

/** The ladder that a workbook begins with, told as sentences: the judge and it must agree. */
class LadderSentencesTest {
  private final JsonNode rungs = rungs();

  @Test
  void everyRungThatCountsIsAnAdvanceAtItsStage() {
    List<String> refused = new ArrayList<>();
    for (JsonNode rung : rungs) {
      String text = said(rung);
      Judgement judgement = Judging.JUDGE.judge(text, at(rung));
      boolean praised = judgement.verdict() == Verdict.ADVANCE;
      if (rung.get("countsAsAdvance").asBoolean() && !praised) {
        refused.add(text);
      }
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void noRungIsAbsurdAtItsOwnStage() {
    for (JsonNode rung : rungs) {
      String text = said(rung);
      assertThat(Judging.JUDGE.judge(text, at(rung)).pitfalls())
          .as(text)
          .doesNotContain(Pitfall.UNREALISTIC);
    }
  }

  @Test
  void whatOnlyLooksLikeARungIsHardlyEverPraised() {
    List<String> praised = new ArrayList<>();
    for (JsonNode rung : rungs) {
      String text = rung.get("lookalike").asText();
      if (Judging.JUDGE.judge(text, at(rung)).verdict() == Verdict.ADVANCE) {
        praised.add(text);
      }
    }
    assertThat(praised).hasSizeLessThanOrEqualTo(4);
  }

  private static String said(JsonNode rung) {
    return rung.get("typicalActor").asText() + " " + rung.get("action").asText();
  }

  private static ObjectiveContext at(JsonNode rung) {
    Stage stage = Stage.valueOf(rung.get("stage").asText());
    CallKind kind = stage == Stage.PROSPECTING ? CallKind.PROSPECTING : CallKind.SALES_CALL;
    return ObjectiveContext.of(kind, stage, CycleLength.LONG, Judging.TODAY);
  }

  private static JsonNode rungs() {
    try (InputStream in =
        LadderSentencesTest.class.getResourceAsStream(
            "/org/advanceworkbook/playbook/ladder.json")) {
      return new ObjectMapper().readTree(in).get("rungs");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
