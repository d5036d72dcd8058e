package org.advanceworkbook.workbook.form;

import java.time.Instant;
import java.util.Optional;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * A form that was taken over into a debrief, to be taken back and taken over again. Guarantees:
 * what was typed or settled meanwhile is never written over. Blocking.
 */
public final class FormTaken {
  private final WorkbookStore store;
  private final CallRecord before;
  private final String coachNote;
  private final Instant now;
  private final CoachNote coachBefore;
  private Debrief with;
  private Debrief without;

  /**
   * Keeps what the coach wrote too, which is no part of the debrief.
   *
   * @param before the call as it was
   * @param coachNote what the form says of the coach, empty for nothing
   */
  public FormTaken(WorkbookStore store, CallRecord before, String coachNote, Instant now) {
    this.store = store;
    this.before = before;
    this.with = stored();
    this.coachNote = coachNote;
    this.now = now;
    this.coachBefore = CoachNote.of(before.plan().id(), store);
    coachBefore.write(coachNote, now);
  }

  /**
   * The debrief is as it was before the form.
   *
   * @throws WorkbookFailure DEBRIEF_CHANGED when it is no longer as the form left it
   */
  public void takeBack() {
    Debrief told = before.debrief() == null ? Debrief.EMPTY : before.debrief();
    without = put(with, told);
    if (Texts.given(coachNote)) {
      coachBefore.putBack(coachNote);
    }
  }

  /**
   * The debrief is as the form left it.
   *
   * @throws WorkbookFailure DEBRIEF_CHANGED when it was changed since the form was taken back
   */
  public void takeAgain() {
    with = put(without, with);
    coachBefore.write(coachNote, now);
  }

  private Debrief put(Debrief expected, Debrief to) {
    String id = before.plan().id();
    store.together(
        () -> {
          if (!stored().equals(expected)) {
            throw new WorkbookFailure(Problem.DEBRIEF_CHANGED, "", null);
          }
          DebriefStage stage = DebriefEditor.stage(to);
          if (stage == DebriefStage.BEGUN && !DebriefEditor.wasFinished(before.plan())) {
            // What the form had finished is only begun again.
            store.saveDebrief(id, Debrief.EMPTY, DebriefStage.BEGUN);
          }
          store.saveDebrief(id, to, stage);
        });
    return stored();
  }

  private Debrief stored() {
    return store
        .call(before.plan().id())
        .flatMap(call -> Optional.ofNullable(call.debrief()))
        .orElse(Debrief.EMPTY);
  }
}
