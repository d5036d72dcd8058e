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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our own sentences, labelled before the judge saw them: {@code ""} by persona, {@code trades-} as
 * thirty trades jot them down, {@code last-look-} the latest, least known to the rules. At first
 * sight the rules agreed on 98 of the 106 objectives of the last and on 44 of its 56 endings; what
 * they taught is in the rules now. {@code idioms-} is where the rules are weak: sayings and bare
 * notes, 31 of 41 and 20 of 30 at first sight. {@code debriefs-} are endings as told in full
 * sentences, 73 of 80 at first sight; {@code spoken-} as they are told aloud, 55 of 90; {@code
 * plain-} the last six batches, 154 of 195. {@code forty-} are endings of forty personas, written
 * and labelled before anything ran, 1378 and then 358 meant to be hard; the rules alone agreed on
 * 1023 of the first. {@code forty-learned-} and all above teach the learned reader ({@code
 * EndingLearning}), so their levels say little about new sentences; {@code forty-kept-} taught
 * nothing and no error in it was looked at: 429 of 502, continuations praised 2 of 209. Objectives
 * of {@code forty-} and {@code forty-kept-} are the halves of one set: 218 and 242 of 272 at first
 * sight; the rules learned from the first, and of the other, never read, 256 were right before the
 * second reader was taught with it. {@code second-} was written after both, 207 of 225 at first
 * sight. Levels are what was reached; a change that falls below one of them fails. The tables are
 * printed for the eye.
 */
class OwnSentencesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "'', 0.975",
    "trades-, 0.99",
    "last-look-, 0.98",
    "idioms-, 0.85",
    "forty-, 0.95",
    "forty-kept-, 0.95",
    "second-, 0.94"
  })
  void verdictsAgreeWithTheLabels(String set, double level) {
    Map<String, Integer> table = new TreeMap<>();
    List<JsonNode> objectives = objectives(set);
    for (JsonNode row : objectives) {
      table.merge(text(row, "verdict") + " judged " + judged(row).verdict(), 1, Integer::sum);
    }
    print(set + "objectives", table);
    assertThat(share(objectives, r -> text(r, "verdict").equals(judged(r).verdict().name())))
        .as(table.toString())
        .isGreaterThanOrEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "trades-", "last-look-", "idioms-", "forty-", "forty-kept-", "second-"})
  void aRepsActIsNeverPraised(String set) {
    List<JsonNode> none = with(objectives(set), "verdict", "NOT_AN_ADVANCE");
    assertThat(share(none, r -> judged(r).verdict() == Verdict.ADVANCE)).isLessThanOrEqualTo(0.02);
  }

  @ParameterizedTest
  @CsvSource({"'', 0.035", "trades-, 0.02", "last-look-, 0.02", "idioms-, 0.18", "forty-, 0.05"})
  void aTrueAdvanceIsSeldomRejected(String set, double level) {
    List<JsonNode> advances = with(objectives(set), "verdict", "ADVANCE");
    assertThat(share(advances, r -> judged(r).verdict() != Verdict.ADVANCE))
        .isLessThanOrEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"'', 0.95", "trades-, 0.98", "last-look-, 0.98", "forty-, 0.95"})
  void specificAgreesWithTheLabels(String set, double level) {
    assertThat(share(objectives(set), r -> r.get("specific").asBoolean() == judged(r).specific()))
        .isGreaterThanOrEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"'', 0.97", "trades-, 0.98", "last-look-, 0.97", "forty-, 0.98"})
  void theMainPitfallAgreesWithTheLabels(String set, double level) {
    assertThat(share(objectives(set), r -> pitfall(r).equals(mainPitfall(judged(r)))))
        .isGreaterThanOrEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "trades-", "last-look-", "idioms-", "forty-", "forty-kept-", "second-"})
  void everyRefusalHasAReasonAndARewriteThatPasses(String set) {
    for (JsonNode row : objectives(set)) {
      ObjectiveContext context = context(row);
      for (Finding finding : Judging.JUDGE.judge(text(row, "text"), context).findings()) {
        assertThat(finding.reason().key()).as(text(row, "text")).isNotBlank();
        if (finding.status() != Status.PASS) {
          passes(finding.rewrite(), context);
        }
      }
    }
  }

  /** The rep's own people and day: Priya is the only client, and no day lies behind the call. */
  @ParameterizedTest
  @ValueSource(strings = {"trades-", "last-look-"})
  void rewritesSpeakOfTheRepsOwnPeople(String set) {
    List<String> names = List.of("Priya Nair (COO)");
    for (JsonNode row : with(objectives(set), "verdict", "NOT_AN_ADVANCE")) {
      ObjectiveContext context = context(row).withPeople(names, List.of("Mara"));
      Judgement judgement = Judging.JUDGE.judge(text(row, "text"), context);
      for (Finding finding : judgement.findings()) {
        if (finding.status() != Status.PASS) {
          Judgement again = passes(finding.rewrite(), context);
          boolean own = finding.rewrite().startsWith("Priya Nair");
          boolean written = text(row, "text").toLowerCase(Locale.ROOT).contains(first(again));
          boolean somebody = finding.rewrite().startsWith("Their operations lead");
          assertThat(own || written || somebody).as(finding.rewrite()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0.985",
    "trades-, 0.985",
    "last-look-, 0.91",
    "idioms-, 0.83",
    "debriefs-, 0.97",
    "spoken-, 0.95",
    "plain-, 0.97",
    "forty-kept-, 0.85"
  })
  void endingsAgreeWithTheLabels(String set, double level) {
    Map<String, Integer> table = new TreeMap<>();
    List<JsonNode> endings = lines(set + "endings.jsonl");
    for (JsonNode row : endings) {
      table.merge(text(row, "outcome") + " proposed " + proposed(row), 1, Integer::sum);
    }
    print(set + "endings", table);
    assertThat(share(endings, r -> text(r, "outcome").equals(proposed(r).name())))
        .as(table.toString())
        .isGreaterThanOrEqualTo(level);
    List<JsonNode> open = with(endings, "outcome", "CONTINUATION");
    assertThat(share(open, r -> proposed(r) == Outcome.ADVANCE || proposed(r) == Outcome.ORDER))
        .isLessThanOrEqualTo(set.equals("idioms-") ? 0.13 : 0.02);
  }

  private static Judgement passes(String rewrite, ObjectiveContext context) {
    Judgement again = Judging.JUDGE.judge(rewrite, context);
    assertThat(again.verdict()).as(rewrite).isEqualTo(Verdict.ADVANCE);
    assertThat(again.actor()).as(rewrite).isEqualTo(Actor.CLIENT);
    assertThat(again.parts().who()).as(rewrite).isNotBlank();
    assertThat(again.specific()).as(rewrite).isTrue();
    assertThat(again.pitfalls()).as(rewrite).isEmpty();
    return again;
  }

  private static String first(Judgement judgement) {
    String who = judgement.parts().who().toLowerCase(Locale.ROOT);
    return who.replaceFirst("^one of (the|their) ", "").split(" ")[0];
  }

  /** The texts of a set of endings. */
  static List<String> endings(String set) {
    return lines(set + "endings.jsonl").stream().map(r -> text(r, "text")).toList();
  }

  private static List<JsonNode> objectives(String set) {
    return lines(set + "objectives.jsonl");
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
