package org.advanceworkbook.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Outcome;
import org.junit.jupiter.api.Test;

/**
 * Our own sentences, written by persona and labelled before the judge saw them. Levels are what was
 * reached; a change that falls below one of them fails. The table is printed for the eye.
 */
class OwnSentencesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> objectives = lines("objectives.jsonl");
  private final List<JsonNode> endings = lines("endings.jsonl");

  @Test
  void verdictsAgreeWithTheLabels() {
    Map<String, Integer> table = new TreeMap<>();
    for (JsonNode row : objectives) {
      table.merge(text(row, "verdict") + " judged " + judged(row).verdict(), 1, Integer::sum);
    }
    print("objectives", table);
    assertThat(share(objectives, r -> text(r, "verdict").equals(judged(r).verdict().name())))
        .as(table.toString())
        .isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void aRepsActIsNeverPraised() {
    List<JsonNode> none = with(objectives, "verdict", "NOT_AN_ADVANCE");
    assertThat(share(none, r -> judged(r).verdict() == Verdict.ADVANCE)).isLessThanOrEqualTo(0.02);
  }

  @Test
  void aTrueAdvanceIsSeldomRejected() {
    List<JsonNode> advances = with(objectives, "verdict", "ADVANCE");
    assertThat(share(advances, r -> judged(r).verdict() != Verdict.ADVANCE))
        .isLessThanOrEqualTo(0.06);
  }

  @Test
  void specificAgreesWithTheLabels() {
    assertThat(share(objectives, r -> r.get("specific").asBoolean() == judged(r).specific()))
        .isGreaterThanOrEqualTo(0.91);
  }

  @Test
  void theMainPitfallAgreesWithTheLabels() {
    assertThat(share(objectives, r -> pitfall(r).equals(mainPitfall(judged(r)))))
        .isGreaterThanOrEqualTo(0.91);
  }

  @Test
  void everyRefusalHasARewriteThatPasses() {
    for (JsonNode row : objectives) {
      for (Finding finding : judged(row).findings()) {
        if (finding.status() != Status.PASS) {
          Judgement again = Judging.JUDGE.judge(finding.rewrite(), context(row));
          assertThat(again.verdict()).as(finding.rewrite()).isEqualTo(Verdict.ADVANCE);
          assertThat(again.actor()).as(finding.rewrite()).isEqualTo(Actor.CLIENT);
          assertThat(again.parts().who()).as(finding.rewrite()).isNotBlank();
          assertThat(again.specific()).as(finding.rewrite()).isTrue();
          assertThat(again.pitfalls()).as(finding.rewrite()).isEmpty();
        }
      }
    }
  }

  @Test
  void endingsAgreeWithTheLabels() {
    Map<String, Integer> table = new TreeMap<>();
    for (JsonNode row : endings) {
      table.merge(text(row, "outcome") + " proposed " + proposed(row), 1, Integer::sum);
    }
    print("endings", table);
    assertThat(share(endings, r -> text(r, "outcome").equals(proposed(r).name())))
        .as(table.toString())
        .isGreaterThanOrEqualTo(0.96);
    List<JsonNode> open = with(endings, "outcome", "CONTINUATION");
    assertThat(share(open, r -> proposed(r) == Outcome.ADVANCE || proposed(r) == Outcome.ORDER))
        .isLessThanOrEqualTo(0.03);
  }

  private static Judgement judged(JsonNode row) {
    return Judging.JUDGE.judge(text(row, "text"), context(row));
  }

  private static Outcome proposed(JsonNode row) {
    CallKind kind = CallKind.valueOf(text(row, "callKind"));
    Stage stage = Stage.valueOf(text(row, "stage"));
    OutcomeContext context = OutcomeContext.of(kind, stage, Judging.TODAY);
    return Judging.RULES.proposer().propose(text(row, "text"), context).outcome();
  }

  private static ObjectiveContext context(JsonNode row) {
    return ObjectiveContext.of(
        CallKind.valueOf(text(row, "callKind")),
        Stage.valueOf(text(row, "stage")),
        CycleLength.valueOf(text(row, "cycle")),
        Judging.TODAY);
  }

  private static String pitfall(JsonNode row) {
    return row.get("pitfall").isNull() ? "" : text(row, "pitfall").toUpperCase(Locale.ROOT);
  }

  private static String mainPitfall(Judgement judgement) {
    return judgement.pitfalls().isEmpty() ? "" : judgement.pitfalls().get(0).name();
  }

  private static String text(JsonNode row, String field) {
    return row.get(field).asText();
  }

  private static List<JsonNode> with(List<JsonNode> rows, String field, String value) {
    return rows.stream().filter(r -> text(r, field).equals(value)).toList();
  }

  private static double share(List<JsonNode> rows, Predicate<JsonNode> holds) {
    return (double) rows.stream().filter(holds).count() / rows.size();
  }

  private static void print(String title, Map<String, Integer> table) {
    StringBuilder lines = new StringBuilder(title).append('\n');
    table.forEach((k, n) -> lines.append(String.format("%6d  %s%n", n, k)));
    System.out.print(lines);
  }

  private static List<JsonNode> lines(String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                OwnSentencesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return in.lines().map(OwnSentencesTest::json).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
