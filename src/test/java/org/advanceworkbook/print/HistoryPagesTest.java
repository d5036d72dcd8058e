package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.EveryCall;
import org.advanceworkbook.workbook.HistoryList;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.Settings.DateStyle;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The history as filtered, on pages. */
class HistoryPagesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-16T09:00:00Z"), ZoneOffset.UTC);
  private static final CallFilter SOME =
      CallFilter.ALL
          .withWhich(CallFilter.Which.DEBRIEFED)
          .withFrom(LocalDate.of(2026, 1, 1))
          .withTo(LocalDate.of(2026, 6, 16));

  @TempDir Path folder;
  private final OverviewPages pages =
      new OverviewPages(Pages::say, () -> DateStyle.DAY_FIRST, CLOCK);

  @BeforeEach
  void begin() {
    ConformanceTest.begin();
    SamplePlans.of(folder, 3, 90);
  }

  private HistoryList list(CallFilter filter) {
    SqliteShelf shelf = new SqliteShelf(folder, CLOCK);
    try (WorkbookStore store = shelf.openForReading(folder.resolve("3.advancebook").toString())) {
      return HistoryList.of(new EveryCall(store, filter, CallOrder.NEWEST_FIRST));
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void everyCallStandsWholeInItsOrderAndEveryPageHasItsNumber(Paper paper) {
    HistoryList list = list(SOME);
    assertThat(list.rows()).hasSizeGreaterThan(40);
    byte[] pdf = pages.history(list, paper);
    String text = Pages.text(pdf);
    int count = Pages.count(pdf);
    assertThat(count).isGreaterThan(3);
    assertThat(text).contains("Page 1 of " + count, "Page " + count + " of " + count);
    assertThat(text.split("What the client will do", -1)).hasSize(count + 1);
    String letters = letters(text);
    int at = 0;
    for (CallRow row : list.rows()) {
      at = letters.indexOf(letters(row.account()), at);
      assertThat(at).as(row.account()).isPositive();
      assertThat(letters.substring(at)).contains(letters(row.objective()), letters(row.nextStep()));
    }
  }

  /** A line may end after a hyphen. */
  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void itSaysWhatWasChosenAndNoShareWithoutItsCount() {
    HistoryList all = list(SOME);
    OutcomeTally tally = all.tally();
    Rate rate = tally.advanceRate();
    assertThat(Pages.text(pages.history(all, Paper.A4)))
        .contains("Debriefed calls · 1 January 2026 to 16 June 2026")
        .contains(rate.hits() + " of " + rate.n() + " held calls, ")
        .contains(all.rows().size() + " calls");
    HistoryList few =
        new HistoryList(
            CallFilter.ALL
                .withKinds(Set.of(CallKind.PROSPECTING))
                .withOutcomes(Set.of(Outcome.NO_SALE, Outcome.ADVANCE))
                .withRep("Mara")
                .withSearch(" frost "),
            List.of("Æbelø Frugt"),
            "",
            List.of(),
            new OutcomeTally(1, 1, 0, 1, 0));
    assertThat(Pages.text(pages.history(few, Paper.A4)))
        .contains("Prospecting · Ended with: Advance, No sale · Æbelø Frugt · Rep: Mara")
        .contains("Containing “frost”", "No call fits what was chosen.")
        .contains("2 of 3 held calls; a rate is shown from 5 on")
        .doesNotContain("%");
  }

  @Test
  void itConformsAndCanBeRead() throws Exception {
    byte[] pdf = pages.history(list(SOME), Paper.A4);
    assertThat(ConformanceTest.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(ConformanceTest.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    InkOfPages ink = InkOfPages.of(pdf);
    assertThat(ink.smallest()).isGreaterThan(8.49f);
    assertThat(ink.outside()).isZero();
    assertThat(ink.contrast()).isGreaterThan(7);
  }

  @Test
  void everyValueHasAWord() throws IOException {
    HistorySheet sheet = new HistorySheet(new PageWords(Pages::say, () -> DateStyle.ISO));
    for (CallFilter.Which which : CallFilter.Which.values()) {
      CallFilter every =
          CallFilter.ALL
              .withWhich(which)
              .withKinds(Set.of(CallKind.values()))
              .withOutcomes(Set.of(Outcome.values()));
      HistoryList none = new HistoryList(every, List.of(), "", List.of(), OutcomeTally.NONE);
      assertThat(sheet.chosen(none)).isNotBlank();
    }
  }
}
