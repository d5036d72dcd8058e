package org.advanceworkbook.ui.wizard;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever plans by keys alone is led from field to field, and nothing typed gets lost. */
class WizardKeysTest {
  private WorkbookStore store;
  private WizardOnStage wizard;

  @BeforeEach
  void begin(@TempDir Path folder) {
    store = SampleStore.empty(folder);
    CallPlan plan = CallPlan.begin("keys", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant());
    wizard = new WizardOnStage(store, plan);
  }

  @AfterEach
  void end() {
    wizard.close();
    store.close();
  }

  @Test
  void aCallIsReadyWithinSixtyKeys() {
    wizard.type("Harbour Mills").press(ENTER, TAB, TAB, TAB, TAB);
    wizard.type("Olga Brandt").press(ENTER, TAB, TAB);
    wizard.type("tomorrow").press(TAB).type("10:00").press(TAB).type("45").press(TAB, TAB, RIGHT);
    wizard.step(DIGIT2).type("Olga Brandt sends the reject data of March by Friday");
    wizard.press(TAB, TAB, TAB, TAB, TAB, TAB, TAB);
    wizard.type("Olga Brandt sends one reject report by Friday").press(TAB);
    wizard.type("Olga Brandt puts the plant manager on the invitation by Friday");
    wizard.step(DIGIT3).type("See the reject data explained").press(TAB, RIGHT, TAB, TAB);
    wizard.type("Rejects cost them a shift a week");
    assertThat(wizard.parts().editor().readiness().isReady()).isTrue();
    wizard.press(TAB).type("A list of causes they keep");
    wizard.step(DIGIT5).press(ENTER).type("Where do they come from");
    wizard.press(ENTER).type("What does a batch cost").press(ENTER).type("Who else looks at it");
    wizard.step(DIGIT7).press(TAB, TAB, TAB, ENTER).type("No time now");
    wizard.press(TAB).type("It shortens the audit").step(DIGIT8).press(TAB, TAB, SPACE);
    assertThat(wizard.parts().editor().readiness().points()).isEqualTo(100);
    assertThat(wizard.keys()).isLessThanOrEqualTo(60);
    assertThat(wizard.stored()).isEqualTo(wizard.plan());
  }

  @Test
  void aPersonWhoseNameWasTypedAndLeftIsInTheCall() {
    wizard.type("Harbour Mills").press(ENTER, TAB, TAB, TAB, TAB).type("Olga Brandt");
    wizard.step(DIGIT2);
    assertThat(wizard.plan().frame().theirs())
        .extracting(a -> a.name())
        .containsExactly("Olga Brandt");
  }

  @Test
  void enterGoesOnToTheNextQuestionAndMakesOneAfterTheLast() {
    wizard.step(DIGIT5).press(ENTER).type("First").press(ENTER).type("Second").press(ENTER);
    assertThat(wizard.plan().discovery().questions()).hasSize(3);
    wizard.press(ENTER);
    assertThat(wizard.plan().discovery().questions()).as("an empty one is enough").hasSize(3);
    Fx.run(() -> text("First").requestFocus());
    wizard.press(ENTER);
    assertThat(wizard.focus()).isSameAs(text("Second"));
    assertThat(wizard.plan().discovery().questions())
        .extracting(PlannedQuestion::text)
        .containsExactly("First", "Second", "");
  }

  private TextInputControl text(String said) {
    return wizard.scene().getRoot().lookupAll(".text-area").stream()
        .map(TextInputControl.class::cast)
        .filter(t -> t.getText().equals(said))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStepOpensWhereItBegins() {
    assertThat(focusAfter(StepId.DISCOVER)).isInstanceOf(Button.class);
    assertThat(wizard.focus().getId()).isEqualTo("question-own");
    wizard.step(DIGIT6);
    assertThat(wizard.focus()).isInstanceOf(Button.class);
    wizard.step(DIGIT7).type("May we");
    assertThat(wizard.plan().agreement().ask()).isEqualTo("May we");
    assertThat(focusAfter(StepId.AGENDA)).isInstanceOf(ComboBox.class);
  }

  private Node focusAfter(StepId step) {
    return wizard.open(step).focus();
  }

  @Test
  void aSuspectIsWarnedAboutUntilTheyAreAProspect() {
    wizard.hold(SHIFT, TAB).hold(SHIFT, TAB).press(RIGHT);
    assertThat(wizard.plan().kind()).isEqualTo(CallKind.PROSPECTING);
    wizard.step(DIGIT5).type("See the loom that stops");
    assertThat(warning().isVisible()).isTrue();
    assertThat(((Labeled) warning()).getText()).contains("suspect");
    wizard.step(DIGIT4).press(RIGHT).step(DIGIT5);
    assertThat(warning().isVisible()).isFalse();
    assertThat(wizard.stored().appointment().purpose()).isEqualTo("See the loom that stops");
  }

  private Node warning() {
    return wizard.scene().getRoot().lookup("#appointment-warning");
  }

  @Test
  void theKindIsChangedThereAndBackAndNothingIsLost() {
    wizard.step(DIGIT2).type("Olga Brandt sends the reject data of March by Friday");
    wizard.step(DIGIT3).type("See the data").press(TAB, RIGHT, TAB).type("Olga, on the phone");
    wizard.step(DIGIT5).press(ENTER).type("Where do they come from");
    wizard.step(DIGIT7).type("May we have the data");
    CallPlan before = wizard.plan();
    wizard.step(DIGIT1).hold(SHIFT, TAB).hold(SHIFT, TAB).press(RIGHT);
    wizard.step(DIGIT5).type("See the loom that stops").press(TAB).type("A list of causes");
    CallPlan between = wizard.stored();
    assertThat(between.kind()).isEqualTo(CallKind.PROSPECTING);
    assertThat(between.discovery()).isEqualTo(before.discovery());
    wizard.step(DIGIT1).hold(SHIFT, TAB).hold(SHIFT, TAB).press(LEFT);
    CallPlan after = wizard.stored();
    assertThat(after).isEqualTo(wizard.plan());
    assertThat(after.appointment().purpose()).isEqualTo("See the loom that stops");
    assertThat(after.withAppointment(before.appointment()).withChangedAt(before.changedAt()))
        .isEqualTo(before);
  }
}
