package org.advanceworkbook.ui.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.Room;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.TracedWays;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.OpportunityRow;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;
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

/** The list of opportunities and one of them over a filled workbook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpportunityPageTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 6, 16);

  private final TracedWays ways = new TracedWays();
  private WorkbookStore store;
  private Library library;
  private final Ladder ladder = new PlaybookReader().read().ladder();

  @BeforeAll
  void fill(@TempDir Path folder) {
    SqliteShelf shelf = new SqliteShelf(folder.resolve("data"), Kits.CLOCK);
    store = shelf.create(folder.resolve("chain.advancebook").toString());
    SampleFacts facts = new SampleFacts(ObjectiveRules.load().judge());
    new SampleWorkbook(store, new PlaybookReader().read(), facts)
        .fill(new SampleSize(300, 1, 7, UNTIL));
    library = new Library(store, Kits.CLOCK);
  }

  @AfterAll
  void close() {
    store.close();
  }

  /** The one with the most calls among those that were broken once and go on. */
  private String longest() {
    return store.opportunities("", "", 500, 0).stream()
        .filter(o -> o.nextCall() != null && o.outcomes().contains(Outcome.CONTINUATION))
        .max(Comparator.comparingInt(OpportunityRow::calls))
        .orElseThrow()
        .opportunity()
        .id();
  }

  private Region list() {
    return shown(new OpportunitiesPage(Kits.kit(), library, ways));
  }

  private Region narrow() {
    Kit kit = Kits.kit();
    StackPane root = new StackPane(shown(new OpportunitiesPage(kit, library, ways)));
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                kit.widths().follow(scene, root);
              }
            });
    return root;
  }

  private Region one() {
    return shown(new OpportunityPage(parts(Kits.kit()), longest()));
  }

  private OpportunityParts parts(Kit kit) {
    return new OpportunityParts(
        kit, library, new Chains(store, Kits.CLOCK), () -> ladder, new UndoStack(), ways);
  }

  private static Region shown(Page page) {
    page.shown();
    return (Region) page.view();
  }

  @Test
  void looks() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Settings dark = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK);
    Looks.take("opportunities-light", 1208, 900, light, this::list, root -> {});
    Looks.take("opportunity-light", 1208, 900, light, this::one, root -> {});
    Looks.take("opportunity-dark", 1208, 900, dark, this::one, root -> {});
    Looks.take("opportunity-130", 952, 700, light.withTextPercent(130), this::one, root -> {});
    Looks.take("opportunity-small", 952, 700, light, this::one, root -> {});
    assertThat(Path.of("target/looks/opportunity-light.png")).exists();
  }

  @Test
  void manyOutcomesLeaveRoomForTheNextCall() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Consumer<Region> apart =
        root -> {
          assertThat(root.lookupAll(".opportunity-row")).hasSizeGreaterThan(3);
          for (Node row : root.lookupAll(".opportunity-row")) {
            Bounds next = inScene(row.lookup(".opportunity-row-next"));
            for (Node mark : row.lookupAll(".aw-mark")) {
              assertThat(inScene(mark).getMaxX()).isLessThan(next.getMinX() - 12);
            }
          }
        };
    Looks.take("opportunities-small", 952, 700, light, this::narrow, apart);
    Looks.take("opportunities-130", 952, 700, light.withTextPercent(130), this::narrow, apart);
    assertThat(store.opportunities("", "", 500, 0)).anyMatch(o -> o.outcomes().size() > 6);
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void theDecisionDateIsReadableInLargeText() {
    Settings large = Settings.DEFAULTS.withTextPercent(130);
    Looks.take(
        "opportunity-date-130",
        952,
        700,
        large,
        this::one,
        root -> {
          TextField date = (TextField) root.lookup("#opportunity-close");
          date.setText("Wed 30 November 2026");
          root.applyCss();
          root.layout();
          assertThat(Room.of(date)).isPositive();
        });
  }

  @Test
  void aNameIsSavedWhenThePageIsLeftAndAnEmptyOneIsNot() {
    String id = longest();
    Fx.run(
        () -> {
          Page page = new OpportunityPage(parts(Kits.kit()), id);
          Region view = shown(page);
          new Scene(view, 1200, 900);
          view.applyCss();
          view.layout();
          TextField name = (TextField) view.lookup("#opportunity-name");
          name.setText("Second line, revised");
          page.hidden();
          assertThat(page.title()).isEqualTo("Second line, revised");
          name.setText("  ");
          page.hidden();
        });
    assertThat(store.opportunity(id).orElseThrow().opportunity().name())
        .isEqualTo("Second line, revised");
  }

  @Test
  void anotherAccountIsTakenOnlyAfterItWasSaidWhatGoesAlong() {
    String id = longest();
    Opportunity before = store.opportunity(id).orElseThrow().opportunity();
    SilentDialogs dialogs = new SilentDialogs();
    Account other =
        store.accounts("", 50).stream()
            .filter(a -> !a.id().equals(before.accountId()))
            .findFirst()
            .orElseThrow();
    Fx.run(
        () -> {
          AccountChoice choice =
              new AccountChoice(Kits.kit(dialogs), library, to -> library.move(before, to));
          choice.show(before, "Former");
          choice.field().input().setValue(other);
          assertThat(choice.field().input().getValue().name()).isEqualTo("Former");
          assertThat(store.opportunity(id).orElseThrow().opportunity()).isEqualTo(before);
          dialogs.answer(true);
          choice.field().input().setValue(other);
          assertThat(choice.field().input().getValue()).isEqualTo(other);
        });
    assertThat(dialogs.asked()).hasSize(2).first().asString().contains(other.name());
    assertThat(store.opportunity(id).orElseThrow().account()).isEqualTo(other.name());
    library.move(before, Account.named(before.accountId(), ""));
  }

  @Test
  void anAmountIsReadAsItIsShown() {
    BigDecimal amount = new BigDecimal("184000");
    assertThat(Money.text(amount)).isEqualTo("184,000");
    assertThat(Money.read("184,000")).contains(amount);
    assertThat(Money.read("1e9")).isEmpty();
    assertThat(Money.read("about ten")).isEmpty();
  }
}
