package org.advanceworkbook.workbook.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.Work;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;

/** Compares a filled form with its call and takes it over. Blocking. */
public final class FormTaking {
  private final WorkbookStore store;
  private final Function<String, Optional<LocalDate>> dates;

  /**
   * @param dates reads a day as people type it
   */
  public FormTaking(WorkbookStore store, Function<String, Optional<LocalDate>> dates) {
    this.store = store;
    this.dates = dates;
  }

  /**
   * The call of a form.
   *
   * @param place of the form, for the sentence
   * @throws WorkbookFailure FORM_OF_ANOTHER when the form was made from another workbook or its
   *     call is not here
   */
  public CallRecord call(FilledForm form, String place) {
    String mark = WorkbookMark.of(store);
    boolean other = !mark.isEmpty() && !form.workbook().isEmpty() && !mark.equals(form.workbook());
    return Optional.of(form)
        .filter(f -> !other)
        .flatMap(f -> store.call(f.call()))
        .orElseThrow(() -> new WorkbookFailure(Problem.FORM_OF_ANOTHER, place, null));
  }

  /** What the form says otherwise than the call. */
  public FormReading compare(CallRecord call, FilledForm form) {
    return new FormReading(call, form, dates, CoachNote.of(call.plan().id(), store).text());
  }

  /** Takes over what was found, as if it had been typed, and returns once it is stored. */
  public void take(CallRecord call, FormReading reading, Clock clock) {
    String id = call.plan().id();
    Autosave<Debrief> saving =
        new Autosave<>(
            (wait, action) -> () -> {},
            new AtOnce(),
            clock,
            d -> store.saveDebrief(id, d, DebriefEditor.stage(d)));
    new DebriefEditor(call, clock, saving).edit(reading::taken);
    saving.flush();
    CoachNote.of(id, store).write(reading.coachNote(), clock.instant());
  }

  /** Failures go to the caller. */
  private static final class AtOnce implements Work {
    @Override
    public <T> void run(Supplier<T> slow, Consumer<T> then, Consumer<RuntimeException> failed) {
      then.accept(slow.get());
    }
  }
}
