package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.steps.Step;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HostileTexts;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text in any field of any step of both kinds: it is in the plan as it stands in the field, the
 * page still lays out, one more key is taken, and the workbook gives the same plan back.
 */
class HostileWizardTest {
  @TempDir Path folder;
  private int number;

  static Stream<Arguments> everyTextInBothKinds() {
    return Stream.of(CallKind.values())
        .flatMap(k -> HostileTexts.all().keySet().stream().map(name -> Arguments.of(k, name)));
  }

  @ParameterizedTest
  @MethodSource("everyTextInBothKinds")
  void whateverIsPutInIsKept(CallKind kind, String name) {
    String text = HostileTexts.all().get(name);
    CallPlan plan = CallPlan.begin("hostile", "Me", kind, Kits.CLOCK.instant());
    int filled = 0;
    try (WorkbookStore store = SampleStore.empty(folder);
        WizardOnStage wizard = new WizardOnStage(store, plan)) {
      for (Step step : Fx.get(() -> wizard.parts().editor().steps())) {
        wizard.open(step.id());
        Fx.run(() -> addRows(wizard));
        filled += fill(wizard, text);
      }
      assertThat(wizard.stored()).isEqualTo(wizard.plan());
    }
    assertThat(filled).as("fields").isGreaterThan(kind == CallKind.SALES_CALL ? 45 : 25);
  }

  /** Presses every link that adds a row. */
  private static void addRows(WizardOnStage wizard) {
    Parent root = wizard.scene().getRoot();
    List<Button> adders =
        root.lookupAll(".button.link").stream()
            .map(Button.class::cast)
            .filter(b -> b.getGraphic() != null && !b.isDisabled() && b.isVisible())
            .toList();
    adders.forEach(Button::fire);
    root.applyCss();
    root.layout();
  }

  /** Puts the text into every field, with a number of its own. */
  private int fill(WizardOnStage wizard, String text) {
    List<TextInputControl> inputs = Fx.get(() -> HostileTexts.inputs(wizard.scene().getRoot()));
    for (TextInputControl input : inputs) {
      String own = HostileTexts.numbered(text, ++number);
      Fx.run(() -> put(wizard, input, own));
    }
    Fx.run(() -> inputs.forEach(input -> kept(wizard, input)));
    return inputs.size();
  }

  private static void put(WizardOnStage wizard, TextInputControl input, String text) {
    String before = input.getText();
    input.requestFocus();
    input.selectAll();
    input.replaceSelection(text);
    assertThat(input.getText()).isEqualTo(HostileTexts.kept(input, text));
    layout(wizard);
    input.appendText("x");
    layout(wizard);
    kept(wizard, input);
    if (text.length() > 9_000) {
      input.setText(before);
    }
  }

  private static void layout(WizardOnStage wizard) {
    wizard.scene().getRoot().applyCss();
    wizard.scene().getRoot().layout();
  }

  private static void kept(WizardOnStage wizard, TextInputControl input) {
    if (!HostileTexts.isRead(input)) {
      List<String> lines = List.of(input.getText().split("\n", -1));
      List<String> stored = HostileTexts.texts(wizard.parts().plan());
      assertThat(stored.contains(input.getText()) || stored.containsAll(lines))
          .as(input.getAccessibleText() + " " + input.getId())
          .isTrue();
    }
  }
}
