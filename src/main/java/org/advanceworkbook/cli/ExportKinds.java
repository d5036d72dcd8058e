package org.advanceworkbook.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.Overviews;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.advanceworkbook.workbook.WeekView;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.form.DebriefForms;
import org.advanceworkbook.workbook.form.WorkbookMark;
import picocli.CommandLine.ParameterException;

/** What {@code export} can write beside the pages of a call. */
public final class ExportKinds {
  private final Reader reader;
  private final Supplier<DebriefForms> forms;
  private final Supplier<Overviews> overviews;
  private final Supplier<Ladder> ladder;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /**
   * @param forms made only when a form is wanted
   * @param overviews made only when a week or an opportunity is wanted
   * @param ladder read only for an opportunity
   */
  public ExportKinds(
      Reader reader,
      Supplier<DebriefForms> forms,
      Supplier<Overviews> overviews,
      Supplier<Ladder> ladder,
      Clock clock,
      Function<Phrase, String> words) {
    this.reader = reader;
    this.forms = forms;
    this.overviews = overviews;
    this.ladder = ladder;
    this.clock = clock;
    this.words = words;
  }

  /** All of them. */
  public List<ExportKind> all() {
    return List.of(
        new ExportKind("debrief-form", "CALL", this::form),
        new ExportKind("week", "DATE", this::week),
        new ExportKind("opportunity", "ID", this::opportunity));
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

  private byte[] week(Request request, WorkbookStore store) {
    String day = request.argument(0);
    try {
      WeekView week = WeekView.of(store, LocalDate.parse(day));
      return overviews.get().week(week, request.value("--paper", Paper.A4));
    } catch (DateTimeException e) {
      throw new ParameterException(
          request.given().commandSpec().commandLine(),
          words.apply(Phrase.of("cli.not-a-date", day)));
    }
  }

  private byte[] opportunity(Request request, WorkbookStore store) {
    String id = reader.opportunity(store, request.argument(0));
    return overviews
        .get()
        .opportunity(
            new Chains(store, clock).of(id, ladder.get()), request.value("--paper", Paper.A4));
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
