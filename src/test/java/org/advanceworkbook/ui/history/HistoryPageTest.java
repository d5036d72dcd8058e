package org.advanceworkbook.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.shell.TracedWays;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.Library;
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
    HistoryPage page = new HistoryPage(Kits.kit(), library, ways);
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
    assertThat(Path.of("target/looks/history-light.png")).exists();
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
          table.getSortOrder().setAll(java.util.List.of(table.getColumns().get(1)));
          assertThat(table.getItems().getFirst().account())
              .isLessThanOrEqualTo(table.getItems().getLast().account());
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
}
