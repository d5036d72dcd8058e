package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.advanceworkbook.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures on the command line, over a sample. */
class InsightCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-16T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private String run(int expected, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Words words = new Words();
    int code =
        new Commands(folder.resolve("data"), CLOCK, words::say)
            .door(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8))
            .run(args);
    assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void groupsAddUpAndSmallOnesShowNoRate() throws IOException {
    String book = folder.resolve("demo.advancebook").toString();
    run(0, "demo", "--workbook", book, "--calls", "120");
    JsonNode all =
        new ObjectMapper()
            .readTree(run(0, "insight", "--workbook", book, "--by", "stage", "--json"));
    assertThat(all.get("by").textValue()).isEqualTo("stage");
    long held = 0;
    for (JsonNode group : all.get("groups")) {
      JsonNode rate = group.get("advanceRate");
      held += rate.get("n").longValue();
      assertThat(rate.has("low")).isEqualTo(rate.get("n").longValue() >= 5);
      assertThat(rate.get("hits").longValue())
          .isEqualTo(group.get("orders").longValue() + group.get("advances").longValue());
    }
    assertThat(all.get("total").get("held").longValue()).isEqualTo(held);
    assertThat(all.get("sayings").size()).isBetween(1, 3);
  }

  @Test
  void everyDimensionIsAsked() {
    String book = folder.resolve("demo.advancebook").toString();
    run(0, "demo", "--workbook", book, "--calls", "60");
    for (String by :
        "month kind purpose stage level readiness energy rep agenda weekday length objective channel"
            .split(" ")) {
      String lines = run(0, "insight", "--workbook", book, "--by", by, "--from", "2026-01-01");
      assertThat(lines).contains("Advance rate", "Calls per advance").doesNotContain("⟨");
    }
    run(2, "insight", "--workbook", book, "--by", "luck");
  }

  @Test
  void callsAreChosenByEverythingTogether() throws IOException {
    String book = folder.resolve("demo.advancebook").toString();
    run(0, "demo", "--workbook", book, "--calls", "120");
    JsonNode all = calls(book);
    JsonNode some =
        calls(
            book,
            "--purpose",
            "gain-agreement",
            "--stage",
            "discovery,solution",
            "--channel",
            "video");
    assertThat(some.size()).isBetween(1, all.size() - 1);
    for (JsonNode call : some) {
      assertThat(call.get("purposes").toString()).contains("GAIN_AGREEMENT");
      assertThat(call.get("stage").textValue()).isIn("DISCOVERY", "SOLUTION");
      assertThat(call.get("channel").textValue()).isEqualTo("VIDEO");
    }
    for (JsonNode call : calls(book, "--level", "best")) {
      assertThat(call.get("level").textValue()).isEqualTo("BEST");
    }
    String deal = all.get(all.size() - 1).get("opportunityId").textValue();
    JsonNode ofDeal = calls(book, "--opportunity", deal);
    assertThat(ofDeal.size()).isPositive();
    ofDeal.forEach(c -> assertThat(c.get("opportunityId").textValue()).isEqualTo(deal));
    assertThat(calls(book, "--open-promise", "client").size())
        .isBetween(1, calls(book, "--open-promise", "client,us").size());
    run(1, "calls", "--workbook", book, "--opportunity", "no-such");
  }

  private JsonNode calls(String book, String... options) throws IOException {
    String[] all = new String[options.length + 4];
    System.arraycopy(new String[] {"calls", "--workbook", book, "--json"}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    return new ObjectMapper().readTree(run(0, all));
  }
}
