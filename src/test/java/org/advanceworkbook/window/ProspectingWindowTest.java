package org.advanceworkbook.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.AppointmentPlan;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.Slot;
import org.advanceworkbook.workbook.PlanState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prospecting calls by keys alone in the real window, and the way to and fro between the kinds. */
class ProspectingWindowTest {
  @TempDir Path folder;

  private RealApp begun(Path workbook) throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    RealApp app = RealApp.start(workbook, home);
    return app.titled("Today").press("ctrl+n").titled("New call");
  }

  @Test
  void anAppointmentIsPlannedForSomebodyWhoWasQualified() throws Exception {
    Path workbook = folder.resolve("workbook.advancebook");
    try (RealApp app = begun(workbook)) {
      app.press("shift+Tab", "shift+Tab", "Right", "Tab", "Tab");
      app.type("Tidewater Ropes").press("Return", "Tab", "Tab", "Tab", "Tab");
      app.type("Ilse Marr").press("Return", "Tab", "Tab").type("tomorrow");
      app.press("Tab").type("9:30").press("Tab", "Tab", "Tab", "Right");
      app.press("Tab", "Tab", "Right", "Right", "space", "Tab", "Tab");
      app.type("Their loom stops every week");
      app.press("ctrl+shift+2").type("Ilse Marr accepts a meeting with a purpose by Friday");
      app.press("ctrl+shift+1", "ctrl+shift+2").type("Ilse Marr names the buyer by Friday");
      app.press("ctrl+shift+3", "Return").type("Ilse Marr").press("Tab").type("Plant buyer");
      app.press("ctrl+shift+4", "Right");
      app.press("ctrl+shift+5").type("See the loom that stops").press("Tab");
      app.type("A list of causes they keep").press("Tab").type(day(9));
      app.press("Tab").type("10:00").press("Tab").type(day(10)).press("Tab").type("14:00");
      app.press("Tab").type("Shall we look at it together").press("ctrl+q");
      assertThat(app.ended()).isTrue();
      assertThat(app.keyActions()).isLessThanOrEqualTo(60);
    }
    Stored stored = Stored.in(workbook, folder);
    assertThat(stored.row().kind()).isEqualTo(CallKind.PROSPECTING);
    assertThat(stored.row().facts().state()).isEqualTo(PlanState.READY);
    appointment(stored.call().plan());
  }

  private static void appointment(CallPlan plan) {
    assertThat(plan.frame().purposes()).containsExactly(Purpose.SET_APPOINTMENT);
    assertThat(plan.frame().whyNow()).isEqualTo("Their loom stops every week");
    assertThat(plan.information().people())
        .extracting(p -> p.name(), p -> p.role())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Ilse Marr", "Plant buyer"));
    assertThat(plan.qualify().state()).isEqualTo(QualificationState.PROSPECT);
    AppointmentPlan appointment = plan.appointment();
    assertThat(appointment.purpose()).isEqualTo("See the loom that stops");
    assertThat(appointment.valueForThem()).isEqualTo("A list of causes they keep");
    assertThat(appointment.first()).isEqualTo(slot(9, 10));
    assertThat(appointment.second()).isEqualTo(slot(10, 14));
    assertThat(appointment.words()).isEqualTo("Shall we look at it together");
  }

  private static Slot slot(int day, int hour) {
    return new Slot(LocalDate.parse(day(day)), LocalTime.of(hour, 0));
  }

  private static String day(int ahead) {
    return LocalDate.now().plusDays(ahead).toString();
  }

  @Test
  void theKindIsChangedThereAndBackAndNothingIsLost() throws Exception {
    Path workbook = folder.resolve("workbook.advancebook");
    try (RealApp app = begun(workbook)) {
      app.press("ctrl+shift+2").type("Ilse Marr sends the data by Friday");
      app.press("ctrl+shift+3").type("See the data").press("ctrl+shift+7").type("May we have it");
      app.press("ctrl+shift+1", "shift+Tab", "shift+Tab", "Right");
      app.press("ctrl+shift+5").type("See the loom that stops");
      app.press("ctrl+shift+1", "shift+Tab", "shift+Tab", "Left", "Tab", "Tab");
      app.type("Tidewater Ropes").press("ctrl+shift+7").type("Then one page of it");
      app.press("ctrl+q");
      assertThat(app.ended()).isTrue();
    }
    CallPlan plan = Stored.in(workbook, folder).call().plan();
    assertThat(plan.kind()).isEqualTo(CallKind.SALES_CALL);
    assertThat(plan.frame().accountName()).isEqualTo("Tidewater Ropes");
    assertThat(plan.outcome().target().text()).isEqualTo("Ilse Marr sends the data by Friday");
    assertThat(plan.customer().objective()).isEqualTo("See the data");
    assertThat(plan.agreement().ask()).isEqualTo("May we have it");
    assertThat(plan.agreement().fallbackAsk()).isEqualTo("Then one page of it");
    assertThat(plan.appointment().purpose()).isEqualTo("See the loom that stops");
  }
}
