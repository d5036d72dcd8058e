package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.coaching.AgreedAction;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.domain.coaching.BehaviourGoal;
import org.advanceworkbook.domain.coaching.CallReview;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.coaching.GoalState;
import org.advanceworkbook.domain.coaching.OwnReview;
import org.advanceworkbook.domain.coaching.PickReason;
import org.advanceworkbook.workbook.OneOnOneView;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.Settings.DateStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The page of a one-on-one, once for the rep and once for the coach. */
class OneOnOnePageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 22);
  private static final CallRecord CALL = PrintedCalls.debriefed();

  private final OverviewPages pages =
      new OverviewPages(Pages::say, () -> DateStyle.DAY_FIRST, Clock.systemUTC());

  @BeforeAll
  static void begin() {
    ConformanceTest.begin();
  }

  private static CoachingSession empty(int number) {
    return CoachingSession.begin(
            "s" + number, "Søren Łęcki", "Ana Ruiz", number, DAY, Instant.EPOCH)
        .withStart(LocalTime.of(9, 30))
        .withMinutes(45);
  }

  private static CoachingSession full() {
    CallReview review =
        new CallReview(
            CALL.plan().id(),
            Set.of(PickReason.HIGH_MOOD, PickReason.MISSED_MINIMUM),
            "QAccomplished",
            "QMore",
            "QAligned",
            "QTakes",
            "QSees");
    return empty(4)
        .withOwn(new OwnReview("QMoved", "QOtherwise", false))
        .withCalls(List.of(review))
        .withQuestions(List.of("QQuestion"))
        .withActions(List.of(AgreedAction.begin("a", "QAction", "Ana")))
        .withGoal(new BehaviourGoal("QGoal", CALL.plan().id(), DAY.plusDays(9), GoalState.OPEN, ""))
        .withNotes("QNotes")
        .withPrivateNotes("QPrivate");
  }

  private static OneOnOneView view(CoachingSession session) {
    CoachingSession last =
        empty(3)
            .withGoal(new BehaviourGoal("QLast", "", DAY, GoalState.TRIED, "QHappened"))
            .withActions(List.of(AgreedAction.begin("b", "QOldAction", "Søren")));
    return new OneOnOneView(session, Optional.of(last), Map.of(CALL.plan().id(), CALL));
  }

  private String text(CoachingSession session, AuthorRole whose) {
    return Pages.text(pages.oneOnOne(view(session), whose, Paper.A4));
  }

  @Test
  void theCoachsPageHasAllOfItInTheOrderOfTheTalk() {
    assertThat(text(full(), AuthorRole.COACH))
        .contains("Søren Łęcki, one-on-one 4", "With Ana Ruiz", "Mon 22 June 2026")
        .contains(CALL.plan().frame().accountName(), "Felt good, nobody agreed to act")
        .containsSubsequence(
            "QLast", "QHappened", "QOldAction", "QMoved", "QOtherwise", "QAccomplished")
        .containsSubsequence(
            "QMore", "QAligned", "QTakes", "QSees", "QQuestion", "QAction", "QGoal", "QNotes")
        .contains("QPrivate", "1 July 2026");
  }

  @Test
  void theRepsPageHasNothingThatIsTheCoachsAlone() {
    String before = text(full(), AuthorRole.REP);
    assertThat(before).contains("QLast", "QMoved", "QTakes", "QAction", "QGoal", "QNotes");
    assertThat(before).doesNotContain("QPrivate").doesNotContain("QQuestion");
    assertThat(before).doesNotContain("QSees");
    CoachingSession written = full().withOwn(full().own().withWritten(true));
    assertThat(text(written, AuthorRole.REP)).contains("QSees").doesNotContain("QPrivate");
  }

  @Test
  void anEmptyOneIsAPageForThePen() {
    OneOnOneView first = new OneOnOneView(empty(1), Optional.empty(), Map.of());
    for (Paper paper : Paper.values()) {
      byte[] pdf = pages.oneOnOne(first, AuthorRole.COACH, paper);
      assertThat(Pages.count(pdf)).isEqualTo(1);
      assertThat(Pages.text(pdf)).contains("One behaviour to try", "In which call", "Page 1 of 1");
    }
  }

  @ParameterizedTest
  @EnumSource(AuthorRole.class)
  void itConformsAndCanBeRead(AuthorRole whose) throws Exception {
    byte[] pdf = pages.oneOnOne(view(full()), whose, Paper.LETTER);
    assertThat(ConformanceTest.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(ConformanceTest.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    InkOfPages ink = InkOfPages.of(pdf);
    assertThat(ink.smallest()).isGreaterThan(8.49f);
    assertThat(ink.outside()).isZero();
    assertThat(ink.contrast()).isGreaterThan(7);
  }

  @Test
  void everyReasonHasItsWords() {
    for (PickReason reason : PickReason.values()) {
      assertThat(new PageWords(Pages::say, () -> DateStyle.ISO).word("one.reason", reason))
          .isNotBlank();
    }
  }
}
