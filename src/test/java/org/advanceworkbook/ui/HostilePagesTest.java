package org.advanceworkbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.ui.calls.CallPaper;
import org.advanceworkbook.ui.calls.CallsPage;
import org.advanceworkbook.ui.debrief.DebriefPage;
import org.advanceworkbook.ui.history.HistoryPage;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.opportunity.OpportunitiesPage;
import org.advanceworkbook.ui.opportunity.OpportunityPage;
import org.advanceworkbook.ui.opportunity.OpportunityParts;
import org.advanceworkbook.ui.settings.SettingsPage;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.OpportunityRow;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text in any field of the debrief, the opportunity, the settings and the searches. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePagesTest {
  private WorkbookStore store;
  private Library library;
  private int number;

  @BeforeAll
  void fill(@TempDir Path folder) {
    store = SampleStore.usual(folder);
    library = new Library(store, Kits.CLOCK);
  }

  @AfterAll
  void close() {
    store.close();
  }

  static Stream<String> names() {
    return HostileTexts.all().keySet().stream();
  }

  private Scene shown(Kit kit, Page page) {
    StackPane root = new StackPane(page.view());
    Scene scene = new Scene(root, 1440, 900);
    Looks.dress(scene, Settings.DEFAULTS);
    kit.widths().follow(scene, root);
    page.shown();
    layout(scene);
    return scene;
  }

  private static void layout(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /**
   * Puts the text into every field, with a number of its own; says how many there were. No field is
   * filled in by another: what one holds is found under its own number only.
   */
  private int fill(
      Scene scene, String text, UnaryOperator<String> as, Supplier<List<String>> kept) {
    List<TextInputControl> inputs = HostileTexts.inputs(scene.getRoot());
    for (TextInputControl input : inputs) {
      String own = HostileTexts.numbered(text, ++number);
      input.setText(own);
      assertThat(input.getText()).isEqualTo(HostileTexts.kept(input, own));
      layout(scene);
      input.appendText("x");
      layout(scene);
      keeps(input, as, kept.get());
    }
    List<String> all = kept.get();
    inputs.forEach(input -> keeps(input, as, all));
    return inputs.size();
  }

  private static void keeps(TextInputControl input, UnaryOperator<String> as, List<String> stored) {
    if (!HostileTexts.isRead(input)) {
      assertThat(stored.stream().map(HostilePagesTest::whole).toList())
          .as("field " + input.getId())
          .contains(whole(as.apply(input.getText())));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theDebriefKeepsIt(String name) {
    CallFilter waiting = CallFilter.ALL.withWhich(CallFilter.Which.DEBRIEFED);
    int which = List.copyOf(HostileTexts.all().keySet()).indexOf(name);
    String id = store.calls(waiting, CallOrder.OLDEST_FIRST, 9, 0).get(which).id();
    CallRecord call = store.call(id).orElseThrow();
    AtomicReference<DebriefEditor> editor = new AtomicReference<>();
    Fx.run(
        () -> {
          Kit kit = Kits.kit();
          editor.set(editor(kit, call));
          Page page = debrief(kit, editor.get());
          Scene scene = shown(kit, page);
          unfold(scene);
          int fields = 0;
          for (Outcome outcome : Set.of(Outcome.NO_SALE, Outcome.ADVANCE)) {
            editor.get().edit(d -> d.withOutcome(outcome));
            fields += fill(scene, HostileTexts.all().get(name), s -> s, () -> texts(editor.get()));
          }
          assertThat(fields).isGreaterThan(30);
          page.hidden();
        });
    assertThat(whole(HostileTexts.texts(store.call(id).orElseThrow().debrief())))
        .isEqualTo(whole(HostileTexts.texts(editor.get().debrief())));
  }

  // Half a pair is no character: a column of the workbook holds a question mark in its place.
  private static List<String> whole(List<String> texts) {
    return texts.stream().map(HostilePagesTest::whole).toList();
  }

  private static String whole(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> texts(DebriefEditor editor) {
    return HostileTexts.texts(editor.debrief());
  }

  private DebriefEditor editor(Kit kit, CallRecord call) {
    Autosave<Debrief> saving =
        new Autosave<>(
            (wait, action) -> () -> {},
            kit.background(),
            Kits.CLOCK,
            d -> store.saveDebrief(call.plan().id(), d, DebriefEditor.stage(d)));
    return new DebriefEditor(call, Kits.CLOCK, saving);
  }

  private Page debrief(Kit kit, DebriefEditor editor) {
    return new DebriefPage(
        kit,
        editor,
        ObjectiveRules.load().proposer(),
        new HeardNavigator(),
        store,
        new UndoStack());
  }

  /** Opens what is folded and adds a row wherever one can be added. */
  private static void unfold(Scene scene) {
    Parent root = scene.getRoot();
    for (String style : List.of(".debrief-fold-head", ".button.link")) {
      List<Node> found = List.copyOf(root.lookupAll(style));
      found.stream()
          .filter(n -> n instanceof ButtonBase && n.isVisible() && !n.isDisabled())
          .map(ButtonBase.class::cast)
          .forEach(ButtonBase::fire);
      layout(scene);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theOpportunityKeepsIt(String name) {
    OpportunityRow row = store.opportunities("", "", 1, 0).getFirst();
    String id = row.opportunity().id();
    Fx.run(
        () -> {
          Kit kit = Kits.kit();
          Page page = new OpportunityPage(parts(kit), id);
          Scene scene = shown(kit, page);
          String text = HostileTexts.all().get(name);
          List<TextInputControl> inputs = HostileTexts.inputs(scene.getRoot());
          inputs.forEach(input -> input.setText(HostileTexts.numbered(text, ++number)));
          layout(scene);
          page.hidden();
          Opportunity stored = store.opportunity(id).orElseThrow().opportunity();
          Opportunity before = row.opportunity();
          String called = typed(inputs, "opportunity-name").strip();
          assertThat(stored.name()).isEqualTo(called.isEmpty() ? before.name() : called);
          assertThat(stored.salesObjective()).isEqualTo(typed(inputs, "opportunity-objective"));
          assertThat(stored.clientWin()).isEqualTo(typed(inputs, "opportunity-win"));
          assertThat(stored.currency()).isEqualTo(typed(inputs, "opportunity-currency").strip());
          assertThat(stored.amount()).isEqualTo(before.amount());
          assertThat(said(scene)).contains(kit.words().get("opportunity.amount.unclear"));
          assertThat(inputs).hasSizeGreaterThan(3);
        });
  }

  private OpportunityParts parts(Kit kit) {
    return new OpportunityParts(
        kit,
        library,
        new Chains(store, Kits.CLOCK),
        () -> new PlaybookReader().read().ladder(),
        new UndoStack(),
        new HeardNavigator());
  }

  private static String typed(List<TextInputControl> inputs, String id) {
    TextInputControl input =
        inputs.stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
    return whole(input.getText());
  }

  private static List<String> said(Scene scene) {
    return scene.getRoot().lookupAll(".label").stream()
        .filter(Node::isVisible)
        .map(label -> ((Label) label).getText())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSettingsKeepIt(String name) {
    AtomicReference<Settings> kept = new AtomicReference<>(Settings.DEFAULTS);
    Fx.run(
        () -> {
          Kit kit = Kits.kit();
          Page page = new SettingsPage(kit, kept::get, kept::set, "My calls", () -> {});
          Scene scene = shown(kit, page);
          int fields =
              fill(
                  scene,
                  HostileTexts.all().get(name),
                  String::strip,
                  () -> {
                    page.hidden();
                    return List.of(kept.get().rep());
                  });
          assertThat(fields).isPositive();
        });
  }

  /** How many rows each list and table holds, what a choice offers left aside. */
  private static List<Integer> rows(Scene scene) {
    Node root = scene.getRoot();
    return Stream.concat(
            root.lookupAll(".list-view").stream()
                .filter(l -> !(l.getParent() instanceof ComboBox))
                .map(l -> ((ListView<?>) l).getItems().size()),
            root.lookupAll(".table-view").stream().map(t -> ((TableView<?>) t).getItems().size()))
        .toList();
  }

  private static List<Integer> nothingIn(List<Integer> lists) {
    return lists.stream().map(list -> 0).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void searchesFindNothingAndHarmNothing(String name) {
    String text = HostileTexts.all().get(name);
    boolean isBlank = name.equals("only blanks");
    Fx.run(
        () -> {
          Kit kit = Kits.kit();
          HeardNavigator ways = new HeardNavigator();
          CallPaper paper = new CallPaper(kit, library, null, () -> PlanPrinter.Paper.A4);
          for (Page page :
              List.of(
                  new CallsPage(kit, library, ways, new UndoStack(), paper),
                  new OpportunitiesPage(kit, library, ways),
                  new HistoryPage(kit, library, ways, paper))) {
            Scene scene = shown(kit, page);
            List<Integer> all = rows(scene);
            assertThat(all).as(page.id()).isNotEmpty().allMatch(rows -> rows > 0);
            HostileTexts.inputs(scene.getRoot()).forEach(input -> input.setText(text));
            layout(scene);
            assertThat(rows(scene)).as(page.id()).isEqualTo(isBlank ? all : nothingIn(all));
            assertThat(fill(scene, text, s -> s, List::of)).as(page.id()).isPositive();
            assertThat(rows(scene)).as(page.id()).isEqualTo(nothingIn(all));
            assertThat(page.view().lookupAll(".button")).hasAtLeastOneElementOfType(Button.class);
            HostileTexts.inputs(scene.getRoot()).forEach(TextInputControl::clear);
            layout(scene);
            assertThat(rows(scene)).as(page.id()).isEqualTo(all);
          }
        });
    assertThat(store.check().isSound()).isTrue();
  }
}
