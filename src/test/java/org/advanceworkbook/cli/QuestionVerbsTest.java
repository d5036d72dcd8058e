package org.advanceworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.junit.jupiter.api.Test;

/** {@code assess} and {@code outcome}: lines in, lines out, order kept, nothing stops the rest. */
class QuestionVerbsTest {
  private static final ObjectiveRules RULES = ObjectiveRules.load();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aTextIsJudgedForTheEye() {
    assertThat(run("", "assess", "Present the plan", "Dana signs the order by Friday")).isZero();
    assertThat(text(out))
        .contains("Present the plan", "cli.assess.verdict.NOT_AN_ADVANCE", "-> ")
        .contains("cli.assess.verdict.ADVANCE");
  }

  @Test
  void aTextIsJudgedForPrograms() {
    String objective = "Dana Reyes sends the load profiles by Friday";
    assertThat(run("", "assess", "--json", "--stage", "discovery", objective)).isZero();
    JsonNode answer = lines().get(0);
    assertThat(answer.get("id").asText()).isEqualTo("1");
    assertThat(answer.get("verdict").asText()).isEqualTo("ADVANCE");
    assertThat(answer.get("specific").asBoolean()).isTrue();
    assertThat(answer.get("actor").asText()).isEqualTo("CLIENT");
    assertThat(answer.get("energy").asInt()).isEqualTo(3);
    assertThat(answer.get("pitfalls")).isEmpty();
    assertThat(answer.get("findings")).hasSize(4);
    answer.get("findings").forEach(f -> quotes(f, objective));
  }

  @Test
  void daysInNumbersAreReadDayFirstUnlessSaidOtherwise() {
    String told = "Dana sends the load profiles by 4/3";
    assertThat(run("", "outcome", "--json", told)).isZero();
    assertThat(run("", "outcome", "--json", "--dates", "month-first", told)).isZero();
    assertThat(due(0)).isEqualTo("2026-03-04");
    assertThat(due(1)).isEqualTo("2026-04-03");
  }

  private String due(int line) {
    return lines().get(line).get("commitments").get(0).get("due").asText();
  }

  @Test
  void linesAreAnsweredInOrderAndABadOneByItsNumber() {
    String in =
        """
        {"id":"a","text":"Explain the tariff","callKind":"SALES_CALL","stage":"DISCOVERY"}
        not json
        {"id":"b"}
        {"id":7,"text":"Name of the buyer","callKind":"PROSPECTING","stage":"PROSPECTING","today":null}
        {"id":"c","text":"x","stage":"NOWHERE"}
        {"id":"d","text":"x","today":"soon"}
        []

        {"id":"e","text":"Sol sends the list by Friday","clients":["Sol Baker (COO)"],"ours":["Mara"]}
        """;
    assertThat(run(in, "assess", "--json")).isEqualTo(1);
    List<JsonNode> answers = lines();
    assertThat(answers).hasSize(9);
    assertThat(answers)
        .extracting(a -> a.path("id").asText(a.path("line").asText()))
        .containsExactly("a", "2", "3", "7", "5", "6", "7", "8", "e");
    assertThat(answers.get(0).get("pitfalls").get(0).asText()).isEqualTo("EDUCATE");
    assertThat(answers.get(3).get("verdict").asText()).isEqualTo("PURPOSE_ONLY");
    assertThat(answers.get(8).get("verdict").asText()).isEqualTo("ADVANCE");
    assertThat(text(err)).contains("cli.lines.wrong");
  }

  @Test
  void anOutcomeIsProposed() {
    String in = "{\"id\":\"1\",\"text\":\"Loved it. Dana sends the figures by Friday\"}\n";
    assertThat(run(in, "outcome", "--json")).isZero();
    JsonNode answer = lines().get(0);
    assertThat(answer.get("outcome").asText()).isEqualTo("ADVANCE");
    JsonNode commitment = answer.get("commitments").get(0);
    assertThat(commitment.get("side").asText()).isEqualTo("CLIENT");
    assertThat(commitment.get("who").asText()).isEqualTo("Dana");
    assertThat(commitment.get("due").asText()).isEqualTo("2026-03-06");
    assertThat(answer.get("findings")).isNotEmpty();
    assertThat(run("", "outcome", "They said no")).isZero();
    assertThat(text(out)).contains("cli.outcome.NO_SALE");
  }

  @Test
  void brokenCharactersAndLongTextsComeBack() {
    String in =
        "{\"id\":\"\\ud800\",\"text\":\"caf\u00e9 \\ud83d\\ude00 \\udc00 send\"}\n"
            + "{\"id\":\"long\",\"text\":\""
            + "Dana signs. ".repeat(9_000)
            + "\"}\n";
    assertThat(run(in, "assess", "--json")).isZero();
    assertThat(lines()).hasSize(2);
    assertThat(lines().get(0).get("id").asText()).isEqualTo("\ud800");
  }

  @Test
  void noTextIsWrongUsage() {
    assertThat(run("", "assess")).isEqualTo(2);
    assertThat(run("", "outcome")).isEqualTo(2);
    assertThat(text(out)).isEmpty();
  }

  private static void quotes(JsonNode finding, String text) {
    int start = finding.get("start").asInt();
    int end = finding.get("end").asInt();
    assertThat(finding.get("quote").asText()).isEqualTo(text.substring(start, end));
    assertThat(finding.get("reason").asText()).isNotBlank();
  }

  private int run(String in, String... args) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    List<Verb> verbs =
        List.of(
            new AssessVerb(RULES::judge, () -> bytes, CLOCK, Phrase::key),
            new OutcomeVerb(RULES::proposer, () -> bytes, CLOCK, Phrase::key));
    return new CommandLineDoor(verbs, Phrase::key, stream(out), stream(err)).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private List<JsonNode> lines() {
    return text(out).lines().map(QuestionVerbsTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
