package org.advanceworkbook.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.Accounts;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an account: its sales, people, promises and calls, over a real workbook. */
class AccountPageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
  private static final String LONG = "Verylongnamewithoutanyblank".repeat(4) + " and then some";

  private final HeardNavigator ways = new HeardNavigator();
  private final UndoStack undo = new UndoStack();
  private WorkbookStore store;
  private String account = "acc";
  private AccountPage shown;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = SampleStore.usual(folder);
    store.saveAccount(
        new Account(
            "acc", "Tidewell Pumps", "Pumps", "Ostend", QualificationState.PROSPECT, "Ring late"));
    store.saveContact(new Contact("olga", "acc", "Olga Berg", "Head of plant", null, "", "", ""));
    store.saveOpportunity(Opportunity.named("opp", "acc", "Dry seals").withStage(Stage.VALIDATION));
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** The account of the sample with the most calls. */
  private String busiest() {
    Map<String, Long> calls =
        store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 999, 0).stream()
            .map(CallRow::accountId)
            .filter(id -> !id.isEmpty())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return calls.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private void promise(String id, Side side, String who, LocalDate due, FollowThrough state) {
    store.saveCommitment(
        new Commitment(
            id,
            "",
            "acc",
            "opp",
            side,
            who,
            "sends the leak figures",
            due,
            false,
            3,
            "",
            state,
            state == FollowThrough.KEPT ? due : null,
            null,
            0));
  }

  private Region page() {
    return page(Kits.kit());
  }

  /** As in a window: narrow ones have other widths of columns. */
  private Region narrow() {
    Kit kit = Kits.kit();
    StackPane root = new StackPane(page(kit));
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                kit.widths().follow(scene, root);
              }
            });
    return root;
  }

  private Region page(Kit kit) {
    shown =
        new AccountPage(
            new AccountParts(kit, store, new Accounts(store, Kits.CLOCK), undo, ways), account);
    shown.shown();
    return (Region) shown.view();
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

  private static List<String> texts(Region view) {
    List<String> texts = new ArrayList<>();
    view.lookupAll(".label").forEach(n -> texts.add(((Label) n).getText()));
    return texts;
  }

  private static void press(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void fire(Region view, String id) {
    view.applyCss();
    ((Button) view.lookup(id)).fire();
  }

  private static void type(Region view, String id, String text) {
    view.applyCss();
    ((TextField) view.lookup(id)).setText(text);
  }

  @Test
  void whatHangsOnTheAccountStandsThereAndIsOpenedByKeys() {
    onPage(
        view -> {
          assertThat(texts(view))
              .contains(
                  "Tidewell Pumps", "Dry seals", "Validation", "No call ended yet", "Olga Berg");
          press(view.lookup(".account-line"), KeyCode.ENTER);
          fire(view, "#account-plan");
          fire(view, "#account-back");
        });
    assertThat(ways.heard()).containsExactly("opportunity opp", "new with acc", "back");
  }

  @Test
  void everyCallOfTheAccountCanBeReachedInPages() {
    account = busiest();
    long all = store.count(CallFilter.ALL.withAccountIds(java.util.Set.of(account)));
    assertThat(all).isGreaterThan(AccountCalls.FIRST);
    onPage(
        view -> {
          assertThat(view.lookupAll(".account-call")).hasSize(AccountCalls.FIRST);
          fire(view, "#account-more-calls");
          assertThat(view.lookupAll(".account-call"))
              .hasSize((int) Math.min(all, AccountCalls.FIRST + AccountCalls.MORE));
          press(view.lookupAll(".account-call").iterator().next(), KeyCode.SPACE);
        });
    assertThat(ways.heard()).singleElement().asString().matches("(plan|debrief) .+");
  }

  @Test
  void anAddressIsNotedAndUndoTakesItBack() {
    onPage(
        view -> {
          ((Button) view.lookup(".stakeholder-row .button")).fire();
          type(view, "#contact-email", "olga at tidewell");
          fire(view, "#contact-save");
          assertThat(texts(view)).anyMatch(t -> t.startsWith("Not an e-mail address yet."));
          type(view, "#contact-email", "olga@tidewell.example");
          type(view, "#contact-phone", "+32 59 000");
          fire(view, "#contact-save");
          assertThat(texts(view)).contains("olga@tidewell.example", "+32 59 000");
        });
    assertThat(olga().email()).isEqualTo("olga@tidewell.example");
    Fx.run(undo::undo);
    assertThat(olga().email()).isEmpty();
    Fx.run(undo::redo);
    assertThat(olga().phone()).isEqualTo("+32 59 000");
  }

  private Contact olga() {
    return store.contacts("acc", "Olga", 9).getFirst();
  }

  @Test
  void undoOfAnAddressLeavesWhatWasChangedElsewhereMeanwhile() {
    onPage(
        view -> {
          ((Button) view.lookup(".stakeholder-row .button")).fire();
          type(view, "#contact-email", "olga@tidewell.example");
          fire(view, "#contact-save");
        });
    Contact now = olga();
    store.saveContact(
        new Contact(
            now.id(), "acc", now.name(), "Director", now.buyingRole(), "", now.email(), ""));
    Fx.run(undo::undo);
    assertThat(olga().role()).isEqualTo("Director");
    assertThat(olga().email()).isEmpty();
  }

  @Test
  void somebodyNewIsAddedAndUndoTakesThemOut() {
    onPage(
        view -> {
          fire(view, "#add-contact");
          fire(view, "#contact-save");
          assertThat(texts(view)).contains("A person needs a name.");
          type(view, "#contact-name", "Sam Holt");
          fire(view, "#contact-save");
        });
    assertThat(store.contacts("acc", "Sam", 9)).hasSize(1);
    Fx.run(undo::undo);
    assertThat(store.contacts("acc", "", 9)).singleElement().isEqualTo(olga());
  }

  @Test
  void aTickKeepsAPromiseOfEitherSideAndUndoOpensItAgain() {
    promise("p", Side.US, "Jo", TODAY.minusDays(1), FollowThrough.OPEN);
    onPage(
        view -> {
          assertThat(texts(view)).contains("1 day late");
          ((CheckBox) view.lookup(".opportunity-promise .check-box")).fire();
        });
    assertThat(stateOfP()).isEqualTo(FollowThrough.KEPT);
    Fx.run(undo::undo);
    assertThat(stateOfP()).isEqualTo(FollowThrough.OPEN);
  }

  private FollowThrough stateOfP() {
    return store
        .commitments(new CommitmentFilter(null, null, null, "acc", "", ""), 9)
        .getFirst()
        .commitment()
        .state();
  }

  @Test
  void theKeptRateHasItsCountAndItsRangeAndIsNotSaidBelowFive() {
    for (int i = 0; i < Rate.LEAST - 1; i++) {
      promise("p" + i, Side.CLIENT, "Olga", TODAY.minusDays(9), FollowThrough.KEPT);
    }
    onPage(
        view ->
            assertThat(texts(view))
                .noneMatch(t -> t.startsWith("Kept 4 of 4"))
                .contains(
                    "Promises of the client that have come due: 4. There is a rate from 5 on."));
    promise("late", Side.CLIENT, "Olga Berg", TODAY.minusDays(3), FollowThrough.OPEN);
    onPage(
        view ->
            assertThat(texts(view))
                .contains("Kept 4 of 5 promises by the day first named, 95% range 38% to 96%")
                .anyMatch(t -> t.startsWith("The client kept 4 of 5 promises")));
  }

  @Test
  void whatIsChangedAboutTheAccountIsStoredFieldByField() {
    onPage(
        view -> {
          type(view, "#account-place", "Bruges");
          store.saveAccount(store.account("acc").orElseThrow().withQualification(null));
          shown.hidden();
        });
    Account now = store.account("acc").orElseThrow();
    assertThat(now.place()).isEqualTo("Bruges");
    assertThat(now.qualification()).isEqualTo(QualificationState.SUSPECT);
    assertThat(now.notes()).isEqualTo("Ring late");
  }

  @Test
  void looks() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Settings dark = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK);
    account = busiest();
    Looks.take("account-light", 1208, 1900, light, this::page, root -> {});
    Looks.take("account-dark", 1208, 1900, dark, this::page, root -> {});
    Looks.take("account-small", 952, 700, light, this::narrow, root -> {});
    Looks.take("account-130", 952, 2500, light.withTextPercent(130), this::narrow, root -> {});
    account = "acc";
    store.saveAccount(new Account("acc", LONG, LONG, LONG, null, ""));
    store.saveContact(new Contact("olga", "acc", LONG, LONG, null, "", LONG + "@x.example", LONG));
    store.saveOpportunity(Opportunity.named("opp", "acc", LONG).withStage(Stage.VALIDATION));
    promise("p", Side.CLIENT, LONG, TODAY, FollowThrough.OPEN);
    Looks.take("account-long", 952, 1300, light, this::narrow, root -> {});
    Looks.take(
        "account-forms",
        1208,
        1500,
        light,
        this::page,
        view -> {
          fire(view, "#add-contact");
          fire(view, "#add-promise");
        });
    assertThat(Path.of("target/looks/account-forms.png")).exists();
  }
}
