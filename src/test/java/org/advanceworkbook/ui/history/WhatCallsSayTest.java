package org.advanceworkbook.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.exchange.CsvText;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.NoPrinter;
import org.advanceworkbook.ui.calls.CallPaper;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.shell.TracedWays;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.Insight;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The side of the history that says what the calls come to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatCallsSayTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 6, 16);

  private WorkbookStore full;
  private WorkbookStore empty;

  @BeforeAll
  void fill(@TempDir Path folder) {
    SqliteShelf shelf = new SqliteShelf(folder.resolve("data"), Kits.CLOCK);
    full = shelf.create(folder.resolve("full.advancebook").toString());
    empty = shelf.create(folder.resolve("empty.advancebook").toString());
    SampleFacts facts = new SampleFacts(ObjectiveRules.load().judge());
    new SampleWorkbook(full, new PlaybookReader().read(), facts)
        .fill(new SampleSize(500, 3, 7, UNTIL));
  }

  @AfterAll
  void close() {
    full.close();
    empty.close();
  }

  private Region view(WorkbookStore store) {
    return view(store, Kits.kit());
  }

  private static Region view(WorkbookStore store, Kit kit) {
    Library library = new Library(store, Kits.CLOCK);
    CallPaper paper = new CallPaper(kit, library, new NoPrinter(), () -> PlanPrinter.Paper.A4);
    HistoryPage page =
        new HistoryPage(kit, library, new TracedWays(), paper)
            .says(new Insight(store, Kits.CLOCK), CsvText::of);
    page.shown();
    return (Region) page.view();
  }

  private static Region stood(Region view) {
    new Scene(view, 1208, 900);
    view.applyCss();
    view.layout();
    return view;
  }

  @SuppressWarnings("unchecked")
  private static void turn(Node view) {
    ((Segmented<Sides.Side>) view.lookup(".aw-segmented")).setValue(Sides.Side.SAYS);
  }

  @SuppressWarnings("unchecked")
  private static void by(Node view, Dimension by) {
    ((ComboBox<Dimension>) view.lookup(".insight-by")).setValue(by);
  }

  @SuppressWarnings("unchecked")
  private static List<CallRow> rows(Node view) {
    return ((TableView<CallRow>) view.lookup(".history-table")).getItems();
  }

  @Test
  void looks() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Settings dark = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK);
    Consumer<Region> stages =
        view -> {
          turn(view);
          by(view, Dimension.STAGE);
        };
    Looks.take("says-light", 1208, 1100, light, () -> view(full), WhatCallsSayTest::turn);
    Looks.take("says-dark", 1208, 1100, dark, () -> view(full), WhatCallsSayTest::turn);
    Looks.take("says-stages", 1208, 1200, light, () -> view(full), stages);
    Looks.take("says-small", 952, 700, light, () -> view(full), stages);
    Looks.take("says-empty", 1208, 900, light, () -> view(empty), WhatCallsSayTest::turn);
    Settings large = light.withTextPercent(130);
    Looks.take("says-130", 952, 1500, large, () -> view(full), stages);
    assertThat(Looks.has("says-130")).isTrue();
  }

  @Test
  void aBarListsExactlyTheCallsItCounts() {
    Fx.run(
        () -> {
          Region view = stood(view(full));
          turn(view);
          by(view, Dimension.STAGE);
          view.layout();
          List<Node> bars = List.copyOf(view.lookupAll(".insight-view .insight-bar"));
          assertThat(bars).hasSizeGreaterThan(3);
          Button bar =
              (Button) bars.stream().filter(b -> !b.isDisabled()).findFirst().orElseThrow();
          long counted = Long.parseLong(bar.getAccessibleText().replaceAll(".* of (\\d+).*", "$1"));
          bar.fire();
          assertThat(rows(view)).hasSize((int) counted).isNotEmpty();
          assertThat(view.lookup(".history-behind").isVisible()).isTrue();
          ((Button) view.lookup(".history-behind .button")).fire();
          assertThat(rows(view)).hasSizeGreaterThan((int) counted);
          assertThat(view.lookup(".history-behind").isVisible()).isFalse();
        });
  }

  @Test
  void whereThereIsLittleRoomTwoFiguresStandInPlaceOfTheCharts() {
    Fx.run(
        () -> {
          Kit kit = Kits.kit();
          Region view = view(full, kit);
          kit.widths().follow(new Scene(view, 952, 700), view);
          view.applyCss();
          view.layout();
          assertThat(view.lookup(".insight-strip").isVisible()).isFalse();
          assertThat(view.lookup(".history-figures").isVisible()).isTrue();
          ((TextField) view.lookup(".aw-search .text-field")).setText("a");
          assertThat(view.lookup(".insight-strip").isVisible()).isFalse();
        });
  }

  @Test
  void theSameFiguresStandInATable() {
    Fx.run(
        () -> {
          Region view = stood(view(full));
          turn(view);
          ((CheckBox) view.lookup(".insight-as-table")).setSelected(true);
          TableView<?> table = (TableView<?>) view.lookup(".insight-table");
          assertThat(table.isVisible()).isTrue();
          assertThat(table.getItems()).hasSizeGreaterThan(3);
          assertThat(view.lookup(".insight-view .insight-months").isVisible()).isFalse();
        });
  }

  @Test
  void anEmptyWorkbookSaysThatNothingCanBeComparedYet() {
    Fx.run(
        () -> {
          Region view = stood(view(empty));
          turn(view);
          view.layout();
          assertThat(view.lookup(".insight-sayings .label").toString())
              .contains("Nothing can be compared yet");
          assertThat(view.lookupAll(".insight-point")).isEmpty();
        });
  }
}
