package org.advanceworkbook.cli;

import java.util.List;
import java.util.function.Supplier;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.form.DebriefForms;
import org.advanceworkbook.workbook.form.WorkbookMark;

/** What {@code export} can write beside the pages of a call. */
public final class ExportKinds {
  private final Reader reader;
  private final Supplier<DebriefForms> forms;

  /**
   * @param forms made only when a form is wanted
   */
  public ExportKinds(Reader reader, Supplier<DebriefForms> forms) {
    this.reader = reader;
    this.forms = forms;
  }

  /** All of them. */
  public List<ExportKind> all() {
    return List.of(new ExportKind("debrief-form", "CALL", this::form));
  }

  private byte[] form(Request request, WorkbookStore store) {
    CallRecord call = reader.call(store, request.argument(0));
    String mark = WorkbookMark.of(store);
    return forms
        .get()
        .form(
            Snapshot.of(call, store),
            mark.isEmpty() ? given(request) : mark,
            request.value("--paper", Paper.A4));
  }

  /** A workbook that cannot be written to has no mark; its forms are known by their calls alone. */
  private String given(Request request) {
    try (WorkbookStore store = reader.change(request)) {
      return WorkbookMark.given(store);
    } catch (WorkbookFailure e) {
      return "";
    }
  }
}
