package org.advanceworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.PlanFacts;
import org.junit.jupiter.api.Test;

class CallsOutputTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);

  @Test
  void noCallsAreAnEmptyArray() throws IOException {
    new CallsAsJson(out).close();
    assertThat(json()).isEmpty();
  }

  @Test
  void everyCallIsOneObjectAndNothingKnownIsNull() throws IOException {
    try (CallSink sink = new CallsAsJson(out)) {
      sink.take(row("Zoë says “yes”\n🙂"));
      sink.take(row("second"));
    }
    JsonNode calls = json();
    assertThat(calls).hasSize(2);
    assertThat(calls.get(0).get("objective").textValue()).isEqualTo("Zoë says “yes”\n🙂");
    assertThat(calls.get(0).get("outcome").textValue()).isEqualTo("ADVANCE");
    assertThat(calls.get(0).get("date").textValue()).isEqualTo("2026-06-18");
    assertThat(calls.get(0).get("level").isNull()).isTrue();
    assertThat(calls.get(0).get("purposes").get(0).textValue()).isEqualTo("DISCOVER");
    assertThat(text().lines().filter(line -> line.contains("\"id\""))).hasSize(2);
  }

  @Test
  void forTheEyeACallIsOneLineWhateverItsText() {
    try (CallsAsLines sink = new CallsAsLines(out, Phrase::key)) {
      sink.take(row("one\ttwo\nthree " + "🙂".repeat(200)));
    }
    assertThat(text()).hasLineCount(1).startsWith("c-1  2026-06-18  ").contains("one two three");
    assertThat(text().stripTrailing()).endsWith("🙂…");
  }

  @Test
  void aLineThatFitsIsNotCut() {
    assertThat(CallsAsLines.line("abc", 3)).isEqualTo("abc");
    assertThat(CallsAsLines.line("abcd", 3)).isEqualTo("ab…");
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(text());
  }

  private String text() {
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static CallRow row(String objective) {
    return new CallRow(
        "c-1",
        "Jo",
        CallKind.SALES_CALL,
        PlanStatus.DEBRIEFED,
        "a",
        "Brackwater Mills",
        "o",
        "Dye line",
        Stage.DISCOVERY,
        "Ines Okafor",
        LocalDate.of(2026, 6, 18),
        LocalTime.of(10, 0),
        60,
        "",
        Channel.PHONE,
        "",
        Set.of(Purpose.DISCOVER),
        Set.of(),
        objective,
        "",
        PlanFacts.NONE,
        Outcome.ADVANCE,
        null,
        "",
        "",
        null,
        3,
        "");
  }
}
