package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.steps.StepState;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.workbook.SaveState;
import org.advanceworkbook.workbook.Settings;
import org.junit.jupiter.api.Test;

class ThemeTest {
  private final SimpleObjectProperty<ColorScheme> system =
      new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final SimpleBooleanProperty systemCalm = new SimpleBooleanProperty(false);

  private static Font fontOf(Scene scene, Label label) {
    return Fx.get(
        () -> {
          scene.getRoot().applyCss();
          return label.getFont();
        });
  }

  @Test
  void itFollowsTheSystemUnlessTheUserChose() {
    Theme theme = Fx.get(() -> new Theme(system, systemCalm));
    Scene scene = Fx.get(() -> new Scene(new StackPane()));
    Fx.run(() -> theme.apply(scene));
    assertThat(scene.getStylesheets()).anyMatch(s -> s.contains("tokens-light"));
    Fx.run(() -> system.set(ColorScheme.DARK));
    assertThat(scene.getStylesheets()).anyMatch(s -> s.contains("tokens-dark"));
    Fx.run(() -> theme.use(Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT)));
    assertThat(theme.dark()).isFalse();
    assertThat(scene.getStylesheets()).anyMatch(s -> s.contains("tokens-light"));
  }

  @Test
  void movementIsLeftOutWhereTheSystemOrTheUserSaysSo() {
    Theme theme = Fx.get(() -> new Theme(system, systemCalm));
    assertThat(theme.calmProperty().get()).isFalse();
    Fx.run(() -> systemCalm.set(true));
    assertThat(theme.calmProperty().get()).isTrue();
    Fx.run(() -> systemCalm.set(false));
    Fx.run(() -> theme.use(Settings.DEFAULTS.withCalm(true)));
    assertThat(theme.calmProperty().get()).isTrue();
  }

  @Test
  void textGrowsAndTheFacesAreOurs() {
    Theme theme = Fx.get(() -> new Theme(system, systemCalm));
    Label body = Fx.get(() -> Headings.body("Text"));
    Label title = Fx.get(() -> Headings.page("Title"));
    Scene scene = Fx.get(() -> new Scene(new StackPane(body, title)));
    Fx.run(() -> theme.apply(scene));
    assertThat(fontOf(scene, body).getFamily()).isEqualTo("Inter");
    assertThat(fontOf(scene, body).getSize()).isEqualTo(14);
    assertThat(fontOf(scene, title).getName()).isEqualTo("Inter SemiBold");
    assertThat(fontOf(scene, title).getSize()).isEqualTo(28);
    Fx.run(() -> theme.use(Settings.DEFAULTS.withTextPercent(130)));
    assertThat(fontOf(scene, title).getSize()).isBetween(36.3, 36.5);
  }

  @Test
  void classesOfWidth() {
    assertThat(Widths.Width.of(1360)).isEqualTo(Widths.Width.WIDE);
    assertThat(Widths.Width.of(1359)).isEqualTo(Widths.Width.MEDIUM);
    assertThat(Widths.Width.of(1199.5)).isEqualTo(Widths.Width.NARROW);
  }

  @Test
  void marksSayWhatTheyShow() {
    Kit kit = Fx.get(Kits::kit);
    StepMark mark = Fx.get(() -> new StepMark(kit.words()));
    Fx.run(() -> mark.showOpen(2, StepState.LOOK));
    assertThat(mark.getAccessibleText()).isEqualTo("Look at it");
    Label outcome = Fx.get(() -> kit.outcomes().mark(Outcome.NO_SALE, 20));
    assertThat(outcome.getAccessibleText()).isEqualTo("No sale");
    assertThat(outcome.getTooltip().getText()).isEqualTo("No sale");
    assertThat(
            Fx.get(() -> kit.outcomes().row(List.of(Outcome.ORDER, Outcome.ADVANCE)))
                .getAccessibleText())
        .isEqualTo("Outcomes, oldest first: Order, Advance");
  }

  @Test
  void ofManyOutcomesTheLastAreDrawnAndAllAreSaid() {
    Kit kit = Fx.get(Kits::kit);
    List<Outcome> eight =
        List.of(
            Outcome.NO_SALE,
            Outcome.NOT_HELD,
            Outcome.CONTINUATION,
            Outcome.ADVANCE,
            Outcome.ADVANCE,
            Outcome.ADVANCE,
            Outcome.ADVANCE,
            Outcome.ORDER);
    HBox row = Fx.get(() -> kit.outcomes().row(eight, 6));
    assertThat(row.getChildren())
        .extracting(Node::getAccessibleText)
        .containsExactly("Continuation", "Advance", "Advance", "Advance", "Advance", "Order");
    assertThat(row.getAccessibleText())
        .isEqualTo(
            "Outcomes, oldest first: No sale, Not held, Continuation, Advance, Advance, Advance,"
                + " Advance, Order");
  }

  @Test
  void theFocusOnAnUnchosenSegmentDoesNotLookLikeTheChoice() {
    for (Settings.ThemeChoice choice :
        List.of(Settings.ThemeChoice.LIGHT, Settings.ThemeChoice.DARK)) {
      try (OnStage on = new OnStage()) {
        Segmented<String> asked = Fx.get(ThemeTest::asked);
        Fx.run(() -> on.kit.theme().use(Settings.DEFAULTS.withTheme(choice)));
        Region first = (Region) asked.getChildren().getFirst();
        Button other = Fx.get(() -> new Button("Elsewhere"));
        on.with(Fx.get(() -> new HBox(40, other, asked)));
        on.focus(other);
        on.type(KeyCode.SHIFT).layout();
        Paint bare = inner(first);
        on.focus(first);
        on.layout();
        assertThat(inner(first)).as("unchosen").isEqualTo(bare);
        assertThat(first.getBackground().getFills()).as("the ring").hasSize(3);
        on.picture("segment-focus-" + choice);
        Fx.run(() -> asked.valueProperty().set("a"));
        on.layout();
        assertThat(inner(first)).as("chosen").isNotEqualTo(bare);
        assertThat(first.getBackground().getFills()).as("the ring").hasSize(3);
        on.picture("segment-focus-chosen-" + choice);
      }
    }
  }

  private static Segmented<String> asked() {
    return new Segmented<>(
        List.of(Segmented.Option.of("a", "Client"), Segmented.Option.of("b", "Us")));
  }

  private static Paint inner(Region segment) {
    return segment.getBackground().getFills().getLast().getFill();
  }

  @Test
  void theLineOfSavingSaysWhenOrWhyNot() {
    Kit kit = Fx.get(Kits::kit);
    SavedMark saved = Fx.get(() -> new SavedMark(kit.words(), kit.dates()));
    Instant at = Instant.parse("2026-06-16T08:41:30Z");
    Fx.run(() -> saved.show(new SaveState(SaveState.Kind.SAVED, at, null)));
    assertThat(saved.getText()).isEqualTo("Saved on this computer, 08:41");
    Phrase full = Phrase.of("store.problem.disk-full");
    Fx.run(() -> saved.show(new SaveState(SaveState.Kind.FAILED, null, full)));
    assertThat(saved.getText()).startsWith("Not saved: the disk is full.");
    assertThat(saved.getStyleClass()).contains("warning");
  }
}
