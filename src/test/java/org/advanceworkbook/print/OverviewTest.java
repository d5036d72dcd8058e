package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ResourceBundle;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.chain.LinkState;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanState;
import org.advanceworkbook.workbook.Settings.DateStyle;
import org.advanceworkbook.workbook.WeekView;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pages over several calls: a week, an opportunity with its chain. */
class OverviewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-16T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final OverviewPages pages =
      new OverviewPages(Pages::say, () -> DateStyle.DAY_FIRST, CLOCK);
  private WeekView week;
  private ChainView chain;

  @BeforeEach
  void lay() {
    ConformanceTest.begin();
    SamplePlans.of(folder, 3, 30);
    SqliteShelf shelf = new SqliteShelf(folder, CLOCK);
    try (WorkbookStore store = shelf.openForReading(folder.resolve("3.advancebook").toString())) {
      week = WeekView.of(store, DAY);
      String id = store.opportunities("", "", 1, 0).getFirst().opportunity().id();
      chain = new Chains(store, CLOCK).of(id, new PlaybookReader().read().ladder());
    }
  }

  @Test
  void aWeekHasEveryCallOfItsSevenDaysAndNoOther() {
    assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 6, 8));
    assertThat(week.calls()).hasSizeGreaterThan(2);
    String text = Pages.text(pages.week(week, Paper.LETTER));
    assertThat(text).contains("8 June 2026 to 14 June 2026");
    for (CallRow call : week.calls()) {
      assertThat(call.date()).isBetween(week.monday(), week.sunday());
      assertThat(text).contains(call.account(), call.rep(), call.objective());
    }
  }

  @Test
  void aWeekWithoutCallsSaysSo() {
    WeekView empty = new WeekView(LocalDate.of(2031, 1, 6), java.util.List.of());
    assertThat(Pages.text(pages.week(empty, Paper.A4))).contains("No call has a date in this week");
  }

  @Test
  void anOpportunityHasEveryLinkOfItsChainInOrder() {
    String text = Pages.text(pages.opportunity(chain, Paper.A4));
    assertThat(chain.chain().links()).hasSizeGreaterThan(2);
    assertThat(text).contains(chain.opportunity().row().opportunity().name());
    int at = text.indexOf("The chain of advances");
    for (var link : chain.chain().links()) {
      CallRow row = Chains.row(chain, link);
      String said = row.agreedToDo().isBlank() ? row.objective() : row.agreedToDo();
      at = text.indexOf(said.lines().findFirst().orElse(""), at);
      assertThat(at).as(said).isPositive();
    }
    for (var promise : chain.opportunity().promises()) {
      assertThat(text).contains(promise.commitment().what());
    }
  }

  @Test
  void bothConformAndCanBeRead() throws Exception {
    for (byte[] pdf :
        java.util.List.of(pages.week(week, Paper.A4), pages.opportunity(chain, Paper.A4))) {
      assertThat(ConformanceTest.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
      assertThat(ConformanceTest.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
      assertThat(InkOfPages.of(pdf).smallest()).isGreaterThan(8.49f);
      assertThat(InkOfPages.of(pdf).outside()).isZero();
    }
  }

  @Test
  void everyValueHasAWord() throws IOException {
    ResourceBundle words = ResourceBundle.getBundle("org.advanceworkbook.words.print");
    for (PlanState one : PlanState.values()) {
      assertThat(words.containsKey("print.week.state." + one)).isTrue();
    }
    for (LinkState one : LinkState.values()) {
      assertThat(words.containsKey("print.chain.link." + one)).isTrue();
    }
    for (Outcome one : Outcome.values()) {
      assertThat(words.containsKey("print.chain.outcome." + one)).isTrue();
    }
  }
}
