package org.advanceworkbook.ui.wizard;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.AppointmentPlan;
import org.advanceworkbook.domain.call.Slot;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/** The appointment with its purpose and value, on both calendars. */
final class AppointmentPage implements StepPage {
  private final StepForm form;

  AppointmentPage(WizardParts parts) {
    form = new StepForm(parts);
    Words words = parts.kit().words();
    form.with(
        warning(parts),
        form.area(
            words.get("pages.appointment.purpose"),
            2,
            p -> p.appointment().purpose(),
            (p, t) -> p.withAppointment(p.appointment().withPurpose(t))),
        form.area(
            words.get("pages.appointment.value"),
            2,
            p -> p.appointment().valueForThem(),
            (p, t) -> p.withAppointment(p.appointment().withValueForThem(t))),
        slot(
            parts,
            words.get("pages.appointment.first"),
            AppointmentPlan::first,
            AppointmentPlan::withFirst),
        slot(
            parts,
            words.get("pages.appointment.second"),
            AppointmentPlan::second,
            AppointmentPlan::withSecond),
        form.area(
            words.get("pages.appointment.words"),
            2,
            p -> p.appointment().words(),
            (p, t) -> p.withAppointment(p.appointment().withWords(t))),
        form.area(
            words.get("pages.appointment.both"),
            2,
            p -> p.appointment().bothCalendars(),
            (p, t) -> p.withAppointment(p.appointment().withBothCalendars(t))));
  }

  @Override
  public StepId id() {
    return StepId.APPOINTMENT;
  }

  @Override
  public Node view() {
    return form.view();
  }

  /** Says that nobody has found out yet whether they are worth an hour. It never blocks. */
  private Node warning(WizardParts parts) {
    Label warning = Headings.body("");
    warning.setId("appointment-warning");
    warning.setGraphic(Icons.LOOK.node(20, "warning"));
    warning.getStyleClass().add("warning");
    warning.managedProperty().bind(warning.visibleProperty());
    parts.whenChanged(
        () -> {
          QualificationState state = parts.plan().qualify().state();
          boolean out = state == QualificationState.NOT_A_FIT;
          warning.setVisible(state != QualificationState.PROSPECT);
          warning.setText(
              out
                  ? parts.kit().words().get("wizard.appointment.not-a-fit")
                  : parts.kit().words().get("wizard.appointment.suspect"));
        });
    return warning;
  }

  private Node slot(
      WizardParts parts,
      String label,
      Function<AppointmentPlan, Slot> get,
      BiFunction<AppointmentPlan, Slot, AppointmentPlan> set) {
    Field<TypedField<LocalDate>> day = parts.kit().fields().date(label);
    Field<TypedField<LocalTime>> start =
        parts.kit().fields().time(parts.kit().words().get("pages.appointment.start"));
    day.setDisable(parts.editor().isFrozen());
    start.setDisable(parts.editor().isFrozen());
    parts.keep(
        day.input().valueProperty(),
        p -> get.apply(p.appointment()).date(),
        (p, d) ->
            p.withAppointment(set.apply(p.appointment(), get.apply(p.appointment()).withDate(d))));
    parts.keep(
        start.input().valueProperty(),
        p -> get.apply(p.appointment()).start(),
        (p, t) ->
            p.withAppointment(set.apply(p.appointment(), get.apply(p.appointment()).withStart(t))));
    return StepForm.row(day, start);
  }

  @Override
  public void focusFirst() {
    form.focusFirst();
  }
}
