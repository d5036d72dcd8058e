package org.advanceworkbook.workbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.playbook.AgendaTemplate;
import org.advanceworkbook.domain.playbook.BankQuestion;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.domain.playbook.Realism;
import org.advanceworkbook.domain.playbook.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The starting content holds together. */
class PlaybookReaderTest {
  private final Playbook playbook = new PlaybookReader().read();

  @Test
  void rungsComeInTheOrderOfTheStages() {
    assertThat(playbook.ladder().rungs())
        .hasSizeGreaterThanOrEqualTo(45)
        .isSortedAccordingTo((a, b) -> a.stage().compareTo(b.stage()));
    assertThat(playbook.ladder().rungs()).extracting(Rung::id).doesNotHaveDuplicates();
  }

  @Test
  void everyRungReferenceExists() {
    for (Rung rung : playbook.ladder().rungs()) {
      List<String> named = new ArrayList<>(rung.requires());
      Stream.of(rung.fallback(), rung.stretch()).filter(x -> x != null).forEach(named::add);
      assertThat(named)
          .as(rung.id())
          .allMatch(id -> playbook.ladder().rung(id).isPresent())
          .doesNotContain(rung.id());
    }
  }

  @Test
  void aRungCountsFromEnergyTwoOn() {
    assertThat(playbook.ladder().rungs())
        .allSatisfy(
            r -> {
              assertThat(r.energy()).isBetween(0, 5);
              assertThat(r.countsAsAdvance()).as(r.id()).isEqualTo(r.energy() >= 2);
              assertThat(r.latestStage()).isGreaterThanOrEqualTo(r.stage());
              assertThat(r.currencies()).isNotEmpty();
              assertThat(r.proof()).isNotBlank();
              assertThat(r.lookalike()).isNotBlank();
            });
  }

  @Test
  void shortTextsFitTheStaircaseAndBeginWithAVerb() {
    assertThat(playbook.ladder().rungs())
        .allSatisfy(
            r -> {
              assertThat(r.inShort()).hasSizeLessThanOrEqualTo(40).doesNotEndWith(".");
              assertThat(r.inShort().split(" ")[0]).as(r.id()).matches("[A-Z][A-Za-z-]*s");
              assertThat(r.action().split(" ")[0].replace(",", "")).matches("[a-z-]+s");
            });
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void everyStageOffersFourRealisticRungs(Stage stage) {
    for (CycleLength cycle : CycleLength.values()) {
      List<Rung> offered = playbook.ladder().suiting(stage, cycle, 6);
      assertThat(offered).as(stage + " " + cycle).hasSizeGreaterThanOrEqualTo(4);
      assertThat(offered)
          .allMatch(r -> playbook.ladder().realism(r, stage, cycle) == Realism.OK)
          .anyMatch(Rung::countsAsAdvance);
    }
  }

  @Test
  void questionsHaveUniqueIdsKnownPurposesAndAHeading() {
    List<String> purposes =
        Stream.concat(
                Stream.of(Purpose.values()).map(p -> p.name().toLowerCase(Locale.ROOT)),
                Stream.of("debrief", "coaching"))
            .toList();
    assertThat(playbook.questions()).extracting(BankQuestion::id).doesNotHaveDuplicates();
    assertThat(playbook.questions()).extracting(BankQuestion::text).doesNotHaveDuplicates();
    assertThat(playbook.questions())
        .allSatisfy(
            q -> {
              assertThat(q.purpose()).isIn(purposes);
              assertThat(q.group()).isNotBlank();
              assertThat(q.aim()).isNotBlank();
              assertThat(q.listenFor()).isNotBlank();
              assertThat(q.text()).doesNotContain("{").hasSizeLessThan(140);
            });
    for (String purpose : purposes) {
      assertThat(playbook.questionsFor(purpose)).as(purpose).hasSizeGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void discoverCoversEveryHeadingOfTheBank() {
    List<BankQuestion> discover = playbook.questionsFor("discover");
    assertThat(discover).hasSizeBetween(30, 40);
    assertThat(discover.stream().map(BankQuestion::group).distinct())
        .containsExactly(
            "goal", "challenge", "stake", "urgency", "decision", "budget", "attitude", "rivals");
  }

  @Test
  void agendasShareOutTheWholeTimeAndEndWithNextSteps() {
    assertThat(playbook.agendas()).hasSizeBetween(4, 6);
    for (AgendaTemplate agenda : playbook.agendas()) {
      assertThat(agenda.shares()).hasSameSizeAs(agenda.items());
      assertThat(agenda.shares().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
      assertThat(agenda.items().getLast()).isEqualTo("Next steps: who does what, by when");
    }
    assertThat(playbook.agendas()).extracting(AgendaTemplate::id).doesNotHaveDuplicates();
  }

  @Test
  void criteriaHaveAQuestionEach() {
    assertThat(playbook.criteria())
        .hasSizeBetween(6, 10)
        .allMatch(c -> !c.text().isBlank() && c.question().endsWith("?"));
    assertThat(playbook.criteria()).extracting(c -> c.id()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "playbook/ladder.json",
        "playbook/questions.json",
        "playbook/criteria.json",
        "playbook/agendas.json",
        "words/playbook.properties"
      })
  void textsAreOursAndWellSet(String file) throws IOException {
    String text = text(file);
    assertThat(text).isNotBlank().doesNotContain("'");
    assertThat(text.toLowerCase(Locale.ROOT))
        .doesNotContain("spin", "bant", "meddic", "meddpicc", "sandler", "green sheet", "synergy");
  }

  @Test
  void everythingInThePlaybookHasAName() throws IOException {
    Properties words = new Properties();
    try (Reader in = new java.io.StringReader(text("words/playbook.properties"))) {
      words.load(in);
    }
    List<String> keys = new ArrayList<>();
    playbook.questions().forEach(q -> keys.add("playbook.group." + q.group()));
    playbook
        .questions()
        .forEach(q -> q.qualifies().forEach(x -> keys.add("playbook.qualifies." + x)));
    playbook
        .ladder()
        .rungs()
        .forEach(r -> r.currencies().forEach(c -> keys.add("playbook.currency." + c)));
    playbook.ladder().rungs().forEach(r -> keys.add("playbook.energy." + r.energy()));
    Stream.of(Stage.values()).forEach(s -> keys.add("playbook.stage." + s));
    Stream.of(Purpose.values()).forEach(p -> keys.add("playbook.purpose." + p));
    Stream.of(BuyingRole.values()).forEach(r -> keys.add("playbook.buying-role." + r));
    assertThat(words.stringPropertyNames()).containsAll(keys);
  }

  private static String text(String file) throws IOException {
    try (InputStream in =
            PlaybookReaderTest.class.getResourceAsStream("/org/advanceworkbook/" + file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      java.io.StringWriter all = new java.io.StringWriter();
      reader.transferTo(all);
      return all.toString();
    }
  }
}
