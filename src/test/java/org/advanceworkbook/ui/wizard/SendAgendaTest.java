package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Predicate;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardPrograms;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agenda on its way to the client: by the mail program, as a file, as a calendar entry. */
class SendAgendaTest {
  private static final String INTERNAL = "Ilse signs or we leave";

  @TempDir private Path temp;
  private WorkbookStore store;

  @BeforeEach
  void make() {
    store = SampleStore.empty(temp);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static CallPlan plan(LocalDate day) {
    CallPlan plan = CallPlan.begin("c1", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant());
    return plan.withFrame(
        plan.frame().change().account("", "Ælmark Foods").date(day).whyNow(INTERNAL).done());
  }

  @Test
  void theMailProgramIsAskedWithTheAgenda() {
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan(LocalDate.of(2026, 6, 18)));
          item(desk, "send-mail").fire();
          assertThat(((HeardPrograms) desk.parts.kit().programs()).asked())
              .singleElement()
              .asString()
              .startsWith("open mailto:?subject=Agenda%20for");
        });
  }

  @Test
  void theFilesAreWrittenWholeAndHoldNothingInternal() {
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan(LocalDate.of(2026, 6, 18)));
          assertThat(written(desk, "send-calendar", "a.ics"))
              .startsWith("BEGIN:VCALENDAR")
              .contains("Ælmark Foods")
              .doesNotContain(INTERNAL);
          assertThat(written(desk, "send-letter", "a.eml"))
              .contains("X-Unsent: 1", "application/pdf")
              .doesNotContain(INTERNAL);
        });
  }

  @Test
  void withoutADateTheCalendarEntrySaysWhatItNeeds() {
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan(null));
          MenuItem calendar = item(desk, "send-calendar");
          assertThat(calendar.isDisable()).isTrue();
          assertThat(calendar.getText()).isEqualTo("A calendar entry needs a date");
          desk.parts
              .editor()
              .edit(p -> p.withFrame(p.frame().change().date(LocalDate.of(2026, 6, 18)).done()));
          assertThat(calendar.isDisable()).isFalse();
        });
  }

  private String written(WizardDesk desk, String id, String name) {
    Path file = temp.resolve(name);
    desk.dialogs.file(file.toString());
    item(desk, id).fire();
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MenuItem item(WizardDesk desk, String id) {
    Predicate<MenuItem> named = item -> id.equals(item.getId());
    return new SendAgenda(desk.parts)
        .view().getItems().stream().filter(named).findFirst().orElseThrow();
  }
}
