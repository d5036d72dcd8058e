package org.advanceworkbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
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

  /** Puts the text into every field; says how many there were. */
  private static int fill(Scene scene, String text, Supplier<List<String>> kept) {
    List<TextInputControl> inputs = HostileTexts.inputs(scene.getRoot());
    for (TextInputControl input : inputs) {
      input.setText(text);
      assertThat(input.getText()).isEqualTo(HostileTexts.kept(input, text));
      layout(scene);
      input.appendText("x");
      if (!HostileTexts.isRead(input)) {
        assertThat(kept.get())
            .as("field " + input.getId())
            .containsAnyOf(input.getText(), input.getText().strip());
      }
    }
    layout(scene);
    return inputs.size();
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
            fields += fill(scene, HostileTexts.all().get(name), () -> texts(editor.get()));
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
          inputs.forEach(input -> input.setText(text));
          layout(scene);
          page.hidden();
          List<String> stored =
              HostileTexts.texts(store.opportunity(id).orElseThrow().opportunity());
          inputs.stream()
              .filter(i -> !HostileTexts.isRead(i))
              .forEach(i -> kept(i, stored, row.opportunity().name()));
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

  // A name of blanks is no name; the one before stays.
  private static void kept(TextInputControl input, List<String> stored, String before) {
    boolean blank = input.getText().isBlank();
    assertThat(stored)
        .as("field " + input.getId())
        .containsAnyOf(
            whole(input.getText()), whole(input.getText().strip()), blank ? before : "no such");
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
                  () -> {
                    page.hidden();
                    return List.of(kept.get().rep());
                  });
          assertThat(fields).isPositive();
        });
  }

  @ParameterizedTest
  @MethodSource("names")
  void searchesFindNothingAndHarmNothing(String name) {
    String text = HostileTexts.all().get(name);
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
            assertThat(fill(scene, text, List::of)).as(page.id()).isPositive();
            assertThat(page.view().lookupAll(".button")).hasAtLeastOneElementOfType(Button.class);
            HostileTexts.inputs(scene.getRoot()).forEach(TextInputControl::clear);
            layout(scene);
          }
        });
    assertThat(store.check().isSound()).isTrue();
  }
}
