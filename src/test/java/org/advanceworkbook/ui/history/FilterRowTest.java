package org.advanceworkbook.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The filters above the history, and those behind their button. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterRowTest {
  private static final CallFilter SOME =
      CallFilter.ALL
          .withKeys(Dimension.STAGE, Set.of("DISCOVERY", "SOLUTION"))
          .withKeys(Dimension.AGENDA, Set.of("YES"))
          .withOpenPromises(Set.of(Side.CLIENT))
          .withFrom(LocalDate.of(2025, 9, 1));

  private WorkbookStore store;
  private Library library;

  @BeforeAll
  void open(@TempDir Path folder) {
    SqliteShelf shelf = new SqliteShelf(folder.resolve("data"), Kits.CLOCK);
    store = shelf.create(folder.resolve("filters.advancebook").toString());
    library = new Library(store, Kits.CLOCK);
  }

  @AfterAll
  void close() {
    store.close();
  }

  private static List<Button> chips(Region row) {
    return row.lookupAll(".history-chip").stream().map(node -> (Button) node).toList();
  }

  @Test
  void whatIsAskedForStandsInChipsThatTakeItAway() {
    Fx.run(
        () -> {
          int[] changes = {0};
          FilterRow row = new FilterRow(Kits.kit(), library, () -> changes[0]++);
          new Scene(row, 1000, 300);
          row.put(SOME);
          assertThat(row.filter())
              .isEqualTo(SOME.withWhich(CallFilter.Which.DEBRIEFED))
              .as("the days asked for stand for the period");
          assertThat(chips(row))
              .extracting(chip -> chip.getText().replace(Words.NO_BREAK, ' '))
              .containsExactly(
                  "From Mon 1 September 2025",
                  "Stage: Discovery, Solution",
                  "Agenda: Agenda agreed",
                  "Open promise of the client");
          while (!chips(row).isEmpty()) {
            chips(row).getFirst().fire();
          }
          assertThat(row.filter())
              .isEqualTo(
                  CallFilter.ALL
                      .withWhich(CallFilter.Which.DEBRIEFED)
                      .withFrom(LocalDate.of(2026, 1, 1)));
          assertThat(changes[0]).isEqualTo(5);
        });
  }

  @Test
  void aChoiceInThePaneIsHeardOnceAndKeepsTheOthers() {
    Fx.run(
        () -> {
          List<CallFilter> heard = new ArrayList<>();
          MoreFilters more = new MoreFilters(Kits.kit(), library, heard::add);
          new Scene(more.pane(), 700, 700);
          more.show(SOME);
          assertThat(heard).isEmpty();
          more.pane().lookupAll(".aw-chip").stream()
              .map(node -> (ToggleButton) node)
              .filter(chip -> chip.getText().equals("Video"))
              .forEach(ToggleButton::fire);
          assertThat(heard).containsExactly(SOME.withKeys(Dimension.CHANNEL, Set.of("VIDEO")));
        });
  }

  @Test
  void looks() {
    for (Settings.ThemeChoice theme :
        List.of(Settings.ThemeChoice.LIGHT, Settings.ThemeChoice.DARK)) {
      String name = theme.name().toLowerCase(Locale.ROOT);
      Settings settings = Settings.DEFAULTS.withTheme(theme);
      Looks.take("history-more-" + name, 760, 640, settings, this::pane, root -> {});
      Looks.take("history-filters-" + name, 900, 200, settings, this::row, root -> {});
    }
    Settings large = Settings.DEFAULTS.withTextPercent(130);
    Looks.take("history-more-130", 900, 700, large, this::pane, root -> {});
    assertThat(Looks.has("history-more-130")).isTrue();
  }

  private Region pane() {
    MoreFilters more = new MoreFilters(Kits.kit(), library, filter -> {});
    more.show(SOME);
    return new StackPane(more.pane());
  }

  private Region row() {
    FilterRow row = new FilterRow(Kits.kit(), library, () -> {});
    row.put(SOME);
    return new StackPane(row);
  }
}
