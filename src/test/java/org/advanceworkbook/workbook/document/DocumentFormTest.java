package org.advanceworkbook.workbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of the documents, and how other versions' documents are read and kept. */
class DocumentFormTest {
  private static final Instant THEN = Instant.parse("2026-03-02T08:00:00Z");
  private final Documents documents = new Documents();
  private final CallPlan begun = CallPlan.begin("c1", "Mara", CallKind.PROSPECTING, THEN);

  @Test
  void aDocumentBeginsWithItsSchemaAndLeavesOutWhatIsEmpty() {
    assertThat(documents.plans().write(begun))
        .isEqualTo(
            """
            {"schema":"advance.plan/1","id":"c1","rep":"Mara","status":"DRAFT","frame":{\
            "kind":"PROSPECTING","stage":"PROSPECTING","cycle":"LONG"},"customer":{\
            "source":"ASSUMED"},"qualify":{"state":"SUSPECT"},\
            "createdAt":"2026-03-02T08:00:00Z","changedAt":"2026-03-02T08:00:00Z"}""");
    assertThat(documents.debriefs().write(Debrief.EMPTY.withNextCallOn(LocalDate.of(2026, 3, 9))))
        .isEqualTo(
            """
            {"schema":"advance.debrief/1","customerObjectiveMet":"NOT_SAID",\
            "nextCallOn":"2026-03-09"}""");
  }

  @Test
  void missingFieldsAreEmpty() {
    CallPlan plan = documents.plans().read("{\"schema\":\"advance.plan/1\"}");
    assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
    assertThat(plan.kind()).isEqualTo(CallKind.SALES_CALL);
    assertThat(plan.discovery().questions()).isEmpty();
    assertThat(documents.debriefs().read("{\"schema\":\"advance.debrief/1\",\"mood\":9}"))
        .isEqualTo(Debrief.EMPTY.withMood(5));
  }

  private static final String FROM_ANOTHER_VERSION =
      """
      {"schema":"advance.plan/1","id":"c1","status":"DREAMT","colour":"blue",
       "frame":{"kind":"SALES_CALL","channel":"HOLOGRAM","purposes":["DISCOVER","DANCE"],
                "weather":{"sky":"grey"},"theirs":[null,{"name":"Olga","hat":"tall"}]},
       "rapport":{"opening":{"joke":"the one about the oven"}},
       "discovery":{"known":{"GOAL":"fewer burnt trays","HOROSCOPE":"good"}},
       "newStep":{"text":"a step of tomorrow"}}""";

  @Test
  void unknownFieldsAndValuesArePassedOver() {
    CallPlan plan = documents.plans().read(FROM_ANOTHER_VERSION);
    assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
    assertThat(plan.frame().channel()).isNull();
    assertThat(plan.frame().purposes()).isEqualTo(Set.of(Purpose.DISCOVER));
    assertThat(plan.frame().theirs()).singleElement().matches(a -> a.name().equals("Olga"));
    assertThat(plan.discovery().known()).isEqualTo(Map.of(Gap.GOAL, "fewer burnt trays"));
  }

  @Test
  void unknownFieldsAreKeptWhenTheDocumentIsWrittenAnew() {
    CallPlan plan = documents.plans().read(FROM_ANOTHER_VERSION).withRep("Ines");
    String json = documents.plans().write(plan, FROM_ANOTHER_VERSION);
    assertThat(json)
        .startsWith("{\"schema\":\"advance.plan/1\"")
        .contains("\"rep\":\"Ines\"")
        .contains("\"colour\":\"blue\"")
        .contains("\"weather\":{\"sky\":\"grey\"}")
        .contains("\"channel\":\"HOLOGRAM\"")
        .contains("\"joke\":\"the one about the oven\"")
        .contains("\"HOROSCOPE\":\"good\"")
        .contains("\"newStep\":{\"text\":\"a step of tomorrow\"}");
    assertThat(documents.plans().read(json)).isEqualTo(plan);
  }

  @Test
  void aKnownFieldThatWasEmptiedStaysEmpty() {
    CallPlan chosen = begun.withFrame(begun.frame().change().channel(Channel.PHONE).done());
    String former = documents.plans().write(chosen);
    assertThat(documents.plans().write(begun, former)).isEqualTo(documents.plans().write(begun));
  }

  @Test
  void anUnknownValueGivesWayToAKnownOne() {
    CallPlan plan = documents.plans().read(FROM_ANOTHER_VERSION);
    CallPlan chosen = plan.withFrame(plan.frame().change().channel(Channel.PHONE).done());
    assertThat(documents.plans().write(chosen, FROM_ANOTHER_VERSION)).doesNotContain("HOLOGRAM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"text\"",
        "{",
        "{}",
        "{\"schema\":\"advance.debrief/1\"}",
        "{\"schema\":\"advance.plan/0\"}",
        "{\"schema\":\"advance.plan/-1\"}",
        "{\"schema\":\"advance.plan/99999999999\"}",
        "{\"schema\":\"advance.plan/1\",\"frame\":\"text\"}",
        "{\"schema\":\"advance.plan/1\",\"createdAt\":\"yesterday\"}",
        "{\"schema\":\"advance.plan/1\"} trailing"
      })
  void whatIsNoSuchDocumentIsRefused(String text) {
    assertThatExceptionOfType(UnreadableDocument.class)
        .isThrownBy(() -> documents.plans().read(text))
        .matches(e -> e.reason() == UnreadableDocument.Reason.NOT_SUCH_A_DOCUMENT);
    if (!text.contains("advance.plan/1\",")) {
      assertThatExceptionOfType(UnreadableDocument.class)
          .isThrownBy(() -> documents.plans().write(begun, text.isEmpty() ? " " : text));
    }
  }

  @Test
  void aDocumentOfANewerVersionIsRefusedAndNotWrittenOver() {
    String newer = "{\"schema\":\"advance.debrief/2\",\"outcome\":\"ORDER\"}";
    assertThatExceptionOfType(UnreadableDocument.class)
        .isThrownBy(() -> documents.debriefs().read(newer))
        .matches(e -> e.reason() == UnreadableDocument.Reason.NEWER_VERSION);
    Debrief debrief = Debrief.EMPTY.withOutcome(Outcome.ORDER);
    assertThatExceptionOfType(UnreadableDocument.class)
        .isThrownBy(() -> documents.debriefs().write(debrief, newer));
  }

  @Test
  void aFailureSaysNothingOfTheCustomer() {
    String secret = "{\"schema\":\"advance.plan/1\",\"createdAt\":\"Olga said no\"}";
    assertThatExceptionOfType(UnreadableDocument.class)
        .isThrownBy(() -> documents.plans().read(secret))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Olga"));
  }
}
