package org.advanceworkbook.ui.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Attitude;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.print.OverviewPages;
import org.advanceworkbook.print.PlanPages;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an opportunity: chain, alarm, stage, people and promises, by hand and by keys. */
class ChainPageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
  private static final Account PUMPS = Account.named("acc", "Tidewell Pumps");
  private static final String LONG = "Verylongnamewithoutanyblank".repeat(4) + " and then some";

  private final Ladder ladder = new PlaybookReader().read().ladder();
  private final HeardNavigator ways = new HeardNavigator();
  private final UndoStack undo = new UndoStack();
  private WorkbookStore store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = SampleStore.empty(folder);
    store.saveAccount(PUMPS);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Opportunity opportunity(String letters) {
    Opportunity seals =
        Opportunity.named("opp", "acc", "Dry seals for two plants")
            .withStage(Stage.DISCOVERY)
            .withAims("Tidewell signs for two plants by 30 September.", "No leak in a year.");
    store.saveOpportunity(seals);
    for (int i = 0; i < letters.length(); i++) {
      call(seals, i, letters.charAt(i), letters.length());
    }
    return seals;
  }

  private void call(Opportunity seals, int i, char letter, int of) {
    CallPlan empty = CallPlan.begin("call-" + i, "Jo", CallKind.SALES_CALL, Kits.CLOCK.instant());
    LocalDate day = letter == 'P' ? TODAY.plusDays(i + 1L) : TODAY.minusDays(7L * (of - i));
    CallPlan plan =
        empty
            .withFrame(
                empty
                    .frame()
                    .change()
                    .account("acc", PUMPS.name())
                    .opportunity(seals.id(), seals.name())
                    .date(day)
                    .done())
            .withOutcome(
                empty
                    .outcome()
                    .with(
                        CommitmentLevel.TARGET,
                        PlannedAdvance.of(
                                "Olga sends the leak figures of plant " + i + " by Friday")
                            .withRung(i == 0 ? "D1" : "")));
    store.savePlan(new PlanDraft(plan, PUMPS, seals, List.of()), PlanFacts.NONE);
    if (letter == 'A' || letter == 'C') {
      boolean advance = letter == 'A';
      store.saveDebrief(
          "call-" + i,
          Debrief.EMPTY
              .withOutcome(advance ? Outcome.ADVANCE : Outcome.CONTINUATION)
              .withLevel(advance ? CommitmentLevel.TARGET : null)
              .withEvidence(advance ? "" : "They liked the demo. No action agreed"),
          DebriefStage.FINISHED);
    }
  }

  private Commitment promise(String id, Side side, LocalDate due) {
    Commitment made =
        new Commitment(
            id,
            "",
            "acc",
            "opp",
            side,
            side == Side.US ? "Jo" : "Olga Berg",
            "sends the leak figures",
            due,
            false,
            3,
            "",
            FollowThrough.OPEN,
            null,
            null,
            0);
    store.saveCommitment(made);
    return made;
  }

  private void people() {
    store.saveContact(new Contact("olga", "acc", "Olga Berg", "Head of plant", null, "", "", ""));
    store.saveContact(new Contact("sam", "acc", "Sam Holt", "Finance", null, "", "", ""));
    store.saveOpportunity(
        store
            .opportunity("opp")
            .orElseThrow()
            .opportunity()
            .withStakeholders(
                List.of(
                    new Stakeholder("olga", BuyingRole.USES, Attitude.FOR, "Fewer night calls"),
                    new Stakeholder("sam", BuyingRole.DECIDES_MONEY, null, ""))));
  }

  private Region page() {
    Library library = new Library(store, Kits.CLOCK);
    OpportunityPage page =
        new OpportunityPage(
            new OpportunityParts(
                Kits.kit(), library, new Chains(store, Kits.CLOCK), () -> ladder, undo, ways),
            "opp");
    page.shown();
    return (Region) page.view();
  }

  private void onPage(Consumer<Region> work) {
    Fx.run(
        () -> {
          Region view = page();
          Looks.dress(new Scene(view, 1208, 900), Settings.DEFAULTS);
          view.applyCss();
          view.layout();
          work.accept(view);
        });
  }

  @SuppressWarnings("unchecked")
  private static ListView<ChainItem> chain(Region view) {
    return (ListView<ChainItem>) view.lookup("#chain");
  }

  private static void press(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void fire(Region view, String id) {
    view.applyCss();
    ((Button) view.lookup(id)).fire();
  }

  private static List<String> texts(Region view) {
    List<String> texts = new ArrayList<>();
    view.lookupAll(".label").forEach(n -> texts.add(((Label) n).getText()));
    return texts;
  }

  @Test
  void sixtyCallsAreAFewCellsAndTheNewestIsInView() {
    opportunity("ACA".repeat(19) + "AAP");
    onPage(
        view -> {
          ListView<ChainItem> chain = chain(view);
          assertThat(chain.getItems()).hasSize(61); // and the order as goal
          List<ListCell<?>> cells = cells(chain);
          assertThat(cells).hasSizeLessThan(20);
          assertThat(cells).anyMatch(c -> c.getAccessibleText().contains("Planned next"));
          assertThat(cells).anyMatch(c -> c.getAccessibleText().contains("Order"));
        });
  }

  private static List<ListCell<?>> cells(ListView<ChainItem> chain) {
    List<ListCell<?>> cells = new ArrayList<>();
    for (Node node : chain.lookupAll(".list-cell")) {
      if (node instanceof ListCell<?> cell && !cell.isEmpty() && cell.isVisible()) {
        cells.add(cell);
      }
    }
    return cells;
  }

  @Test
  void theChainIsWalkedAndOpenedByKeysAndReadAloud() {
    opportunity("ACAP");
    onPage(
        view -> {
          ListView<ChainItem> chain = chain(view);
          assertThat(chain.getSelectionModel().getSelectedIndex()).isEqualTo(3);
          chain.getSelectionModel().select(1);
          press(chain, KeyCode.ENTER);
          chain.getSelectionModel().select(3);
          press(chain, KeyCode.ENTER);
          assertThat(cells(chain))
              .anyMatch(
                  c ->
                      c.getAccessibleText().startsWith("2 of 5")
                          && c.getAccessibleText().contains("Continuation")
                          && c.getAccessibleText().contains("mended"));
        });
    assertThat(ways.heard()).containsExactly("debrief call-1", "plan call-3");
  }

  @Test
  void theAlarmAsksAndTheRungIsPlanned() {
    opportunity("ACC");
    onPage(
        view -> {
          assertThat(view.lookup("#chain-alarm").isVisible()).isTrue();
          assertThat(texts(view)).contains("What would the client do next if you did not call?");
          fire(view, "#plan-rung");
        });
    assertThat(ways.heard()).singleElement().asString().startsWith("rung ").endsWith(" for opp");
  }

  private OpportunityPage onPaper(SilentDialogs dialogs, Path out) {
    Kit kit = Kits.kit(dialogs);
    Library library = new Library(store, Kits.CLOCK);
    OpportunityPaper paper =
        new OpportunityPaper(
            kit,
            new PlanPages(kit.words()::say, () -> Settings.DEFAULTS.dates(), Kits.CLOCK),
            new OverviewPages(kit.words()::say, () -> Settings.DEFAULTS.dates(), Kits.CLOCK),
            () -> PlanPrinter.Paper.A4);
    dialogs.file(out.toString());
    OpportunityPage page =
        new OpportunityPage(
                new OpportunityParts(
                    kit, library, new Chains(store, Kits.CLOCK), () -> ladder, undo, ways),
                "opp")
            .offer(paper);
    page.shown();
    return page;
  }

  @Test
  void thePageOfAnOpportunityIsShownAndWrittenFromItsMenu(@TempDir Path folder) throws Exception {
    opportunity("ACAP");
    Path out = folder.resolve("seals.pdf");
    Fx.run(
        () -> {
          Region view = (Region) onPaper(new SilentDialogs(), out).view();
          Looks.dress(new Scene(view, 1208, 900), Settings.DEFAULTS);
          view.applyCss();
          view.layout();
          view.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.E, false, true, false, false));
          assertThat(view.lookup("#opportunity-print")).isNotNull();
          assertThat(view.lookup("#opportunity-more")).isNotNull();
        });
    assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    Looks.take(
        "opportunity-head",
        952,
        700,
        Settings.DEFAULTS,
        () -> (Region) onPaper(new SilentDialogs(), out).view(),
        root -> {});
  }

  @Test
  void oneContinuationIsNoAlarm() {
    opportunity("ACAC");
    onPage(view -> assertThat(view.lookup("#chain-alarm").isVisible()).isFalse());
  }

  @Test
  @SuppressWarnings("unchecked")
  void theStageMovesOnlyWithAnActOfTheClientAndCanBeTakenBack() {
    opportunity("A");
    onPage(
        view -> {
          fire(view, "#stage-change");
          view.applyCss();
          ((ComboBox<Stage>) view.lookup("#stage-to")).setValue(Stage.SOLUTION);
          fire(view, "#stage-move");
          assertThat(stage()).isEqualTo(Stage.DISCOVERY);
          assertThat(texts(view)).contains("Name what the client did. What we did moves no stage.");
          ((TextField) view.lookup("#stage-act")).setText("Olga named a working group");
          fire(view, "#stage-move");
          assertThat(stage()).isEqualTo(Stage.SOLUTION);
          assertThat(texts(view)).anyMatch(t -> t.contains("Olga named a working group"));
        });
    assertThat(store.stageMoves("opp"))
        .containsExactly(
            new StageMove(
                TODAY, Stage.DISCOVERY, Stage.SOLUTION, "Olga named a working group", ""));
    Fx.run(undo::undo);
    assertThat(stage()).isEqualTo(Stage.DISCOVERY);
    assertThat(store.stageMoves("opp")).isEmpty();
  }

  private Stage stage() {
    return store.opportunity("opp").orElseThrow().opportunity().stage();
  }

  @Test
  void aTickKeepsAPromiseAndUndoBringsBackExactlyWhatWas() {
    opportunity("A");
    Commitment slipped = promise("p", Side.CLIENT, TODAY).slippedTo(TODAY.plusDays(3));
    store.saveCommitment(slipped);
    onPage(
        view -> {
          CheckBox box = (CheckBox) view.lookup(".opportunity-promise .check-box");
          box.fire();
        });
    assertThat(ledger().state()).isEqualTo(FollowThrough.KEPT);
    assertThat(ledger().settledOn()).isEqualTo(TODAY);
    Fx.run(undo::undo);
    assertThat(ledger()).isEqualTo(slipped);
    Fx.run(undo::redo);
    assertThat(ledger().state()).isEqualTo(FollowThrough.KEPT);
  }

  @Test
  void theDayFirstPromisedIsSaidOnlyWhereItIsKnown() {
    opportunity("A");
    Commitment known = promise("p", Side.CLIENT, TODAY).slippedTo(TODAY.plusDays(3));
    store.saveCommitment(known);
    onPage(
        view ->
            assertThat(texts(view))
                .anyMatch(t -> t.startsWith("Put off once, first promised for")));
    store.saveCommitment(
        new Commitment(
            "p",
            "",
            "acc",
            "opp",
            Side.CLIENT,
            "Olga Berg",
            "sends the leak figures",
            TODAY.plusDays(3),
            false,
            3,
            "",
            FollowThrough.SLIPPED,
            null,
            null,
            1));
    onPage(view -> assertThat(texts(view)).contains("Put off once"));
  }

  private Commitment ledger() {
    return store
        .commitments(new CommitmentFilter(null, null, null, "", "", ""), 9)
        .getFirst()
        .commitment();
  }

  @Test
  void aPromiseIsAddedByHandAndUndoTakesItOut() {
    opportunity("");
    onPage(
        view -> {
          fire(view, "#add-promise");
          view.applyCss();
          fire(view, "#promise-save");
          assertThat(texts(view)).contains("Write what was promised.");
          ((TextField) view.lookup("#promise-who")).setText("Olga Berg");
          ((TextField) view.lookup("#promise-what")).setText("calls her plant managers");
          fire(view, "#promise-save");
        });
    assertThat(ledger().who()).isEqualTo("Olga Berg");
    assertThat(ledger().opportunityId()).isEqualTo("opp");
    Fx.run(undo::undo);
    assertThat(store.commitments(new CommitmentFilter(null, null, null, "", "", ""), 9)).isEmpty();
  }

  @Test
  void theNumberOfPromisesFromWhichThereIsARateIsTheRulesOwn() {
    opportunity("");
    onPage(
        view ->
            assertThat(texts(view))
                .anyMatch(t -> t.endsWith("There is a rate from " + Rate.LEAST + " on.")));
  }

  @Test
  void whatPeopleDidComesFromTheLedger() {
    opportunity("A");
    people();
    promise("p", Side.CLIENT, TODAY.minusDays(9));
    store.saveCommitment(ledger().kept(TODAY.minusDays(10), ""));
    onPage(
        view ->
            assertThat(texts(view))
                .anyMatch(t -> t.startsWith("Sends the leak figures, "))
                .contains("Nothing yet", "A win for them: Fewer night calls"));
  }

  @Test
  void aPersonIsAddedByNameAndBecomesAContact() {
    opportunity("");
    onPage(
        view -> {
          fire(view, "#add-stakeholder");
          view.applyCss();
          fire(view, "#stakeholder-save");
          assertThat(texts(view)).contains("Write a name, or pick somebody.");
          ((TextField) view.lookup("#stakeholder-name")).setText("Ines Roth");
          fire(view, "#stakeholder-save");
          assertThat(texts(view)).contains("Ines Roth");
        });
    assertThat(store.contacts("acc", "Ines", 5)).hasSize(1);
    Fx.run(undo::undo);
    assertThat(store.opportunity("opp").orElseThrow().opportunity().stakeholders()).isEmpty();
  }

  @Test
  void looks() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Settings dark = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK);
    opportunity("");
    Looks.take("chain-empty", 1208, 1100, light, this::page, root -> {});
    opportunity("AACC");
    people();
    promise("late", Side.CLIENT, TODAY.minusDays(4));
    promise("today", Side.US, TODAY);
    store.saveCommitment(
        promise("kept", Side.CLIENT, TODAY.minusDays(9)).kept(TODAY.minusDays(9), "her mail"));
    store.saveCommitment(
        promise("slipped", Side.CLIENT, TODAY.minusDays(2)).slippedTo(TODAY.plusDays(5)));
    store.saveCommitment(promise("broken", Side.CLIENT, TODAY.minusDays(20)).broken(TODAY));
    store.saveCommitment(promise("gone", Side.CLIENT, TODAY.minusDays(20)).withdrawn(TODAY));
    Looks.take("chain-alarm-light", 1208, 1900, light, this::page, root -> {});
    Looks.take("chain-alarm-dark", 1208, 1900, dark, this::page, root -> {});
    Looks.take("chain-alarm-small", 952, 1900, light, this::page, root -> {});
    Looks.take("chain-alarm-130", 952, 2400, light.withTextPercent(130), this::page, root -> {});
    Looks.take(
        "chain-forms",
        1208,
        2300,
        light,
        this::page,
        view -> {
          fire(view, "#stage-change");
          fire(view, "#add-stakeholder");
          fire(view, "#add-promise");
        });
    store.saveAccount(new Account("acc", LONG, "", "", null, ""));
    store.saveContact(new Contact("olga", "acc", LONG, LONG, null, "", "", ""));
    store.saveOpportunity(
        store.opportunity("opp").orElseThrow().opportunity().withAims(LONG, LONG));
    Looks.take("chain-long", 952, 1900, light, this::page, root -> {});
    assertThat(Path.of("target/looks/chain-long.png")).exists();
  }

  @Test
  void looksOfSixtyCalls() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    opportunity("ACA".repeat(19) + "AAP");
    Looks.take("chain-sixty", 1208, 900, light, this::page, root -> {});
    assertThat(Path.of("target/looks/chain-sixty.png")).exists();
  }
}
