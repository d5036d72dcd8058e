package org.advanceworkbook.cli;

import static org.advanceworkbook.cli.ExportKind.CALENDAR;
import static org.advanceworkbook.cli.ExportKind.MAIL;
import static org.advanceworkbook.cli.ExportKind.PDF;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.NextStep;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.workbook.AgendaPost;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.EveryCall;
import org.advanceworkbook.workbook.HistoryFile;
import org.advanceworkbook.workbook.NextSteps;
import org.advanceworkbook.workbook.OneOnOneView;
import org.advanceworkbook.workbook.Overviews;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Sheet;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.advanceworkbook.workbook.WeekView;
import org.advanceworkbook.workbook.WholeFiles;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.form.DebriefForms;
import org.advanceworkbook.workbook.form.WorkbookMark;
import picocli.CommandLine.ParameterException;

/** What {@code export} can write. */
public final class ExportKinds {
  private static final int MOST_PLANS = 200;

  private final Reader reader;
  private final Makers makers;
  private final Clock clock;
  private final Function<Phrase, String> words;

  /**
   * What makes the files. Each is made only when it is needed: no command should pay for another.
   *
   * @param pages of a call
   * @param post mails and calendar entries
   * @param forms of a debrief
   * @param overviews of a week or an opportunity
   * @param history of calls as filtered
   * @param ladder read only for an opportunity
   */
  public record Makers(
      Supplier<PlanPrinter> pages,
      Supplier<AgendaPost> post,
      Supplier<DebriefForms> forms,
      Supplier<Overviews> overviews,
      Supplier<HistoryFile> history,
      Supplier<Ladder> ladder) {}

  /** All kinds, by these makers. */
  public ExportKinds(Reader reader, Makers makers, Clock clock, Function<Phrase, String> words) {
    this.reader = reader;
    this.makers = makers;
    this.clock = clock;
    this.words = words;
  }

  List<ExportKind> all() {
    return List.of(
        ExportKind.pages("plan", "CALL", (r, s) -> sheet(r, s, Sheet.PLAN)),
        ExportKind.of("debrief", "CALL", List.of(PDF, CALENDAR), this::debrief),
        ExportKind.of("client-sheet", "CALL", List.of(PDF, CALENDAR, MAIL), this::client),
        ExportKind.pages("debrief-form", "CALL", this::form),
        ExportKind.pages("week", "DATE", this::week),
        ExportKind.pages("opportunity", "ID", this::opportunity),
        new ExportKind(
            "one-on-one",
            spec -> spec.argument(0, "ID").choice("--for", AuthorRole.class),
            List.of(PDF),
            this::oneOnOne),
        new ExportKind("plans", CallChoice::options, List.of(PDF), this::plans),
        new ExportKind(
            "history", CallChoice::options, List.of(PDF, ".csv", ".json"), this::history));
  }

  private byte[] sheet(Request request, WorkbookStore store, Sheet sheet) {
    CallRecord call = reader.call(store, request.argument(0));
    return makers.pages().get().pdf(Snapshot.of(call, store), sheet, paper(request));
  }

  /** Its pages, or by the ending what is to happen next. */
  private byte[] debrief(Request request, WorkbookStore store) {
    if (!request.text("--out").toLowerCase(Locale.ROOT).endsWith(CALENDAR)) {
      return sheet(request, store, Sheet.DEBRIEF);
    }
    CallPlan plan = reader.call(store, request.argument(0)).plan();
    List<NextStep> steps = NextSteps.of(plan, store);
    if (steps.isEmpty()) {
      throw new Refusal(Phrase.of("cli.export.no-next-step"));
    }
    return makers.post().get().nextSteps(plan, steps);
  }

  private byte[] client(Request request, WorkbookStore store) {
    CallPlan plan = reader.call(store, request.argument(0)).plan();
    String out = request.text("--out").toLowerCase(Locale.ROOT);
    if (out.endsWith(CALENDAR)) {
      if (plan.frame().date() == null) {
        throw new Refusal(Phrase.of("cli.export.no-date"));
      }
      return makers.post().get().invitation(plan);
    }
    byte[] pdf = sheet(request, store, Sheet.CLIENT);
    return out.endsWith(MAIL) ? makers.post().get().letter(plan, List.of(), pdf) : pdf;
  }

  private byte[] form(Request request, WorkbookStore store) {
    CallRecord call = reader.call(store, request.argument(0));
    String mark = WorkbookMark.of(store);
    return makers
        .forms()
        .get()
        .form(Snapshot.of(call, store), mark.isEmpty() ? given(request) : mark, paper(request));
  }

  private byte[] week(Request request, WorkbookStore store) {
    String day = request.argument(0);
    try {
      WeekView week = WeekView.of(store, LocalDate.parse(day));
      return makers.overviews().get().week(week, paper(request));
    } catch (DateTimeException e) {
      throw new ParameterException(
          request.given().commandSpec().commandLine(),
          words.apply(Phrase.of("cli.not-a-date", day)));
    }
  }

  private byte[] opportunity(Request request, WorkbookStore store) {
    String id = reader.opportunity(store, request.argument(0));
    Chains chains = new Chains(store, clock);
    return makers
        .overviews()
        .get()
        .opportunity(chains.of(id, makers.ladder().get()), paper(request));
  }

  /**
   * The rep's page, which has nothing that is private to the coach, unless the coach's is asked.
   */
  private WholeFiles.Content oneOnOne(Request request, WorkbookStore store) {
    OneOnOneView view = OneOnOneView.of(reader.oneOnOne(store, request.argument(0)), store);
    AuthorRole whose = request.value("--for", AuthorRole.REP);
    byte[] pdf = makers.overviews().get().oneOnOne(view, whose, paper(request));
    return out -> out.write(pdf);
  }

  /** The plans of the calls chosen, in the order of their days, each on pages of its own. */
  private WholeFiles.Content plans(Request request, WorkbookStore store) {
    CallFilter filter = chosen(request, store);
    long count = store.count(filter);
    if (count == 0 || count > MOST_PLANS) {
      String key = count == 0 ? "cli.export.no-plans" : "cli.export.too-many-plans";
      throw new Refusal(Phrase.of(key, count, MOST_PLANS));
    }
    List<Snapshot> plans =
        store.calls(filter, CallOrder.OLDEST_FIRST, MOST_PLANS, 0).stream()
            .flatMap(row -> store.call(row.id()).stream())
            .map(call -> Snapshot.of(call, store))
            .toList();
    byte[] pdf = makers.pages().get().book(plans, Sheet.PLAN, paper(request));
    return out -> out.write(pdf);
  }

  private CallFilter chosen(Request request, WorkbookStore store) {
    return CallChoice.of(request, store)
        .orElseThrow(
            () -> new Refusal(Phrase.of("cli.no-such-account", request.text("--account"))));
  }

  private WholeFiles.Content history(Request request, WorkbookStore store) {
    CallFilter filter = chosen(request, store);
    String out = request.text("--out").toLowerCase(Locale.ROOT);
    HistoryFile.Form form =
        List.of(HistoryFile.Form.values()).stream()
            .filter(f -> out.endsWith(f.ending()))
            .findFirst()
            .orElseThrow();
    return makers
        .history()
        .get()
        .content(new EveryCall(store, filter, CallOrder.NEWEST_FIRST), form, paper(request));
  }

  private static Paper paper(Request request) {
    return request.value("--paper", Paper.A4);
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
