package org.advanceworkbook.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.exchange.CallTables;
import org.advanceworkbook.exchange.CsvText;
import org.advanceworkbook.print.OverviewPages;
import org.advanceworkbook.print.PageFile;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.NoPrinter;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.ui.calls.CallPaper;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.TracedWays;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.HistoryFile;
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

/** The history over a filled workbook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryPageTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 6, 16);

  private final TracedWays ways = new TracedWays();
  private final SilentDialogs dialogs = new SilentDialogs();
  private final NoPrinter printer = new NoPrinter();
  private WorkbookStore store;
  private Library library;

  @BeforeAll
  void fill(@TempDir Path folder) {
    SqliteShelf shelf = new SqliteShelf(folder.resolve("data"), Kits.CLOCK);
    store = shelf.create(folder.resolve("history.advancebook").toString());
    SampleFacts facts = new SampleFacts(ObjectiveRules.load().judge());
    new SampleWorkbook(store, new PlaybookReader().read(), facts)
        .fill(new SampleSize(500, 1, 7, UNTIL));
    library = new Library(store, Kits.CLOCK);
  }

  @AfterAll
  void close() {
    store.close();
  }

  private Region view() {
    Kit kit = Kits.kit(dialogs);
    CallPaper paper = new CallPaper(kit, library, printer, () -> PlanPrinter.Paper.A4);
    HistoryFile files =
        new HistoryFile(
            new CallTables(new Words()::say),
            new OverviewPages(new Words()::say, () -> Settings.DateStyle.ISO, Kits.CLOCK),
            new PageFile());
    HistoryActs acts = new HistoryActs(kit, files, () -> PlanPrinter.Paper.A4);
    HistoryPage page =
        new HistoryPage(kit, library, ways, paper)
            .offer(acts)
            .says(new Insight(store, Kits.CLOCK), CsvText::of);
    page.shown();
    return (Region) page.view();
  }

  private Region stood() {
    Region view = view();
    new Scene(view, 1440, 900);
    view.applyCss();
    view.layout();
    return view;
  }

  @SuppressWarnings("unchecked")
  private static TableView<CallRow> table(Region view) {
    return (TableView<CallRow>) view.lookup(".history-table");
  }

  @Test
  void looks() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Settings dark = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK);
    Looks.take("history-light", 1208, 900, light, this::view, root -> {});
    Looks.take("history-dark", 1208, 900, dark, this::view, root -> {});
    Looks.take("history-small", 952, 700, light, this::view, root -> {});
    Settings large = light.withTextPercent(130);
    Looks.take("history-130", 952, 700, large, this::view, root -> {});
    assertThat(Path.of("target/looks/history-light.png")).exists();
  }

  @Test
  void whatIsShownIsWhatIsExported(@TempDir Path folder) {
    Fx.run(
        () -> {
          Region view = stood();
          CallRow first = table(view).getItems().getFirst();
          ((TextField) view.lookup(".aw-search .text-field")).setText(first.account());
          List<CallRow> shown = List.copyOf(table(view).getItems());
          Path file = folder.resolve("calls.json");
          dialogs.file(file.toString());
          export(view, "JSON");
          JsonNode calls = read(file).get("calls");
          assertThat(calls.findValuesAsText("id"))
              .hasSizeBetween(1, 199)
              .containsExactlyElementsOf(shown.stream().map(CallRow::id).toList());
          dialogs.file(null);
        });
  }

  private static void export(Region view, String form) {
    ((MenuButton) view.lookup("#history-export"))
        .getItems().stream()
            .filter(item -> item.getId().equals("history-export-" + form))
            .forEach(MenuItem::fire);
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSearchNarrowsTheRowsAndTheirCount() {
    Fx.run(
        () -> {
          Region view = stood();
          int before = table(view).getItems().size();
          CallRow first = table(view).getItems().getFirst();
          ((TextField) view.lookup(".aw-search .text-field")).setText(first.account());
          assertThat(table(view).getItems()).isNotEmpty().hasSizeLessThan(before);
          assertThat(((Label) view.lookup(".history-count")).getText()).contains("debriefed call");
          ((TextField) view.lookup(".aw-search .text-field")).setText("zzzz");
          assertThat(table(view).getItems()).isEmpty();
        });
  }

  @Test
  void aColumnOrdersTheQueryAndMoreRowsComeAtTheEnd() {
    Fx.run(
        () -> {
          Region view = stood();
          TableView<CallRow> table = table(view);
          LocalDate newest = table.getItems().getFirst().date();
          assertThat(newest).isAfter(table.getItems().getLast().date());
          int had = table.getItems().size();
          table.scrollTo(had - 1);
          view.layout();
          assertThat(table.getItems().size()).isGreaterThanOrEqualTo(had);
          table.getSortOrder().setAll(List.of(table.getColumns().get(1)));
          assertThat(table.getItems().getFirst().account())
              .isLessThanOrEqualTo(table.getItems().getLast().account());
        });
  }

  @Test
  void everyColumnOrdersBothWays() {
    Fx.run(
        () -> {
          TableView<CallRow> table = table(stood());
          Set<CallOrder> orders = new HashSet<>();
          for (TableColumn<CallRow, ?> column : table.getColumns()) {
            for (TableColumn.SortType way : TableColumn.SortType.values()) {
              column.setSortType(way);
              table.getSortOrder().setAll(List.of(column));
              orders.add(((CallTable) table).order());
              assertThat(column.getGraphic()).as("arrow of %s", column.getText()).isNotNull();
            }
          }
          assertThat(orders).hasSize(2 * table.getColumns().size());
          assertThat(table.getColumns()).filteredOn(c -> c.getGraphic() != null).hasSize(1);
        });
  }

  @Test
  void theLeastImportantColumnsGoFirstAndTheOthersFit() {
    assertThat(titles(1208, 100)).hasSize(7);
    assertThat(titles(952, 100)).doesNotContain("Kind").contains("Next step");
    assertThat(titles(952, 130)).containsExactly("Date", "Account", "Objective", "Outcome");
  }

  private List<String> titles(double width, int percent) {
    return Fx.get(
        () -> {
          Region view = view();
          Scene scene = new Scene(view, width, 700);
          Looks.dress(scene, Settings.DEFAULTS.withTextPercent(percent));
          view.applyCss();
          view.layout();
          view.layout();
          TableView<CallRow> table = table(view);
          double used = table.getVisibleLeafColumns().stream().mapToDouble(c -> c.getWidth()).sum();
          assertThat(used).isLessThanOrEqualTo(table.getWidth());
          return table.getVisibleLeafColumns().stream().map(c -> c.getText()).toList();
        });
  }

  @Test
  void theSelectedCallIsExportedByAKey() {
    dialogs.file("/somewhere/held.pdf");
    Fx.run(
        () -> {
          TableView<CallRow> table = table(stood());
          table.getSelectionModel().select(1);
          table.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.E, false, true, false, false));
          assertThat(printer.done())
              .containsExactly(
                  "pdf " + table.getItems().get(1).id() + " PLAN_AND_DEBRIEF A4",
                  "write /somewhere/held.pdf");
        });
  }

  @Test
  void enterOpensThePlan() {
    Fx.run(
        () -> {
          TableView<CallRow> table = table(stood());
          table.getSelectionModel().select(0);
          table.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          assertThat(ways.last()).isEqualTo("plan " + table.getItems().getFirst().id());
        });
  }

  @Test
  void downGoesFromTheSearchToTheCalls() {
    Fx.run(
        () -> {
          Region view = stood();
          TextField search = (TextField) view.lookup(".aw-search .text-field");
          search.requestFocus();
          search.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
          assertThat(view.getScene().getFocusOwner()).isSameAs(table(view));
        });
  }
}
