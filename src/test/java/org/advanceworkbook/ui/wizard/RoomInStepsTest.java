package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.Room;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days and minutes are read to their last letter, whatever the size of the text. */
class RoomInStepsTest {
  @Test
  void daysAndMinutesFitTheirFields(@TempDir Path folder) {
    try (WorkbookStore store = SampleStore.empty(folder)) {
      for (int percent : List.of(90, 100, 115, 130)) {
        Fx.run(() -> look(store, percent));
      }
    }
  }

  private static void look(WorkbookStore store, int percent) {
    WizardDesk desk = new WizardDesk(store, plan());
    desk.page.open(StepId.OUTCOME);
    Region root = desk.root();
    Scene scene = new Scene(root, 1376, 900);
    Looks.dress(scene, Settings.DEFAULTS.withTextPercent(percent));
    desk.lay();
    TextField due = (TextField) root.lookup("#wizard-when");
    assertThat(due.getText()).startsWith("Mon").endsWith("2026");
    assertThat(Room.of(due)).as("%d %%", percent).isGreaterThan(2);
    Looks.write("room-outcome-" + percent, scene.snapshot(null));
    desk.page.open(StepId.AGENDA);
    desk.lay();
    List<TextField> minutes =
        root.lookupAll(".aw-agenda-minutes .text-field").stream()
            .map(TextField.class::cast)
            .toList();
    assertThat(minutes).extracting(TextField::getText).hasSize(2);
    assertThat(minutes).allMatch(field -> Room.of(field) > 2);
    Looks.write("room-agenda-" + percent, scene.snapshot(null));
  }

  private static CallPlan plan() {
    CallPlan empty = CallPlan.begin("room", "Jo", CallKind.SALES_CALL, Kits.CLOCK.instant());
    return empty
        .withOutcome(
            empty
                .outcome()
                .with(
                    CommitmentLevel.TARGET,
                    PlannedAdvance.of("Olga sends the leak figures")
                        .withParts(
                            "Olga", "sends the leak figures", LocalDate.of(2026, 11, 30), false)))
        .withAgenda(
            empty
                .agenda()
                .withItems(
                    List.of(
                        new AgendaItem("a", "Figures", 20, ""),
                        new AgendaItem("b", "Walk through the plant", 125, ""))));
  }
}
