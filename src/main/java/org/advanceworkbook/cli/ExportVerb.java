package org.advanceworkbook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.workbook.AgendaPost;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Sheet;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code export}: pages as a file: of a call its plan, its debrief or the sheet for the client, the
 * last also as a mail or as a calendar entry by the file's ending; and what else there is to
 * export, as a form or an overview. Refuses to replace a file unless told to.
 */
public final class ExportVerb implements Verb {
  private static final SortedMap<String, Sheet> SHEETS =
      new TreeMap<>(
          Map.of("plan", Sheet.PLAN, "debrief", Sheet.DEBRIEF, "client-sheet", Sheet.CLIENT));

  private static final String PDF = ".pdf";
  private static final String CALENDAR = ".ics";
  private static final String MAIL = ".eml";

  private final Reader reader;
  private final Supplier<PlanPrinter> printer;
  private final Supplier<AgendaPost> post;
  private final List<ExportKind> others;
  private final Function<Phrase, String> words;

  /**
   * A command over the workbooks that {@code reader} opens.
   *
   * @param post made only when a mail or a calendar entry is wanted
   * @param printer made only when pages are wanted: no other command should pay for it
   * @param others what can be exported beside the pages of a call
   */
  public ExportVerb(
      Reader reader,
      Supplier<PlanPrinter> printer,
      Supplier<AgendaPost> post,
      List<ExportKind> others,
      Function<Phrase, String> words) {
    this.reader = reader;
    this.printer = printer;
    this.post = post;
    this.others = others;
    this.words = words;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = new VerbSpec(words, name()).done();
    SHEETS.keySet().forEach(what -> spec.addSubcommand(what, pages(what, "CALL")));
    others.forEach(o -> spec.addSubcommand(o.name(), pages(o.name(), o.argument())));
    return spec;
  }

  private CommandSpec pages(String what, String about) {
    return new VerbSpec(words, "export " + what)
        .argument(0, about)
        .required("--out", "FILE")
        .choice("--paper", Paper.class)
        .flag("--yes")
        .done();
  }

  @Override
  public int run(Request request) {
    String out = request.text("--out");
    Optional<ExportKind> other =
        others.stream().filter(o -> o.name().equals(what(request))).findFirst();
    refuseWrongTarget(out, SHEETS.get(what(request)), request.has("--yes"));
    try (WorkbookStore store = reader.open(request)) {
      PlanPrinter pages = printer.get();
      byte[] bytes =
          other
              .map(o -> o.pages().apply(request, store))
              .orElseGet(() -> call(pages, store, request));
      pages.write(bytes, out);
    }
    request.out().println(out);
    return ExitCode.DONE;
  }

  private byte[] call(PlanPrinter pages, WorkbookStore store, Request request) {
    CallRecord call = reader.call(store, request.argument(0));
    return bytes(pages, Snapshot.of(call, store), request);
  }

  private byte[] bytes(PlanPrinter pages, Snapshot what, Request request) {
    String out = request.text("--out").toLowerCase(Locale.ROOT);
    if (out.endsWith(CALENDAR)) {
      return invitation(what.call().plan());
    }
    byte[] pdf = pages.pdf(what, sheet(request), request.value("--paper", Paper.A4));
    return out.endsWith(MAIL) ? post.get().letter(what.call().plan(), List.of(), pdf) : pdf;
  }

  private byte[] invitation(CallPlan plan) {
    if (plan.frame().date() == null) {
      throw new Refusal(Phrase.of("cli.export.no-date"));
    }
    return post.get().invitation(plan);
  }

  private static Sheet sheet(Request request) {
    return SHEETS.get(what(request));
  }

  private static String what(Request request) {
    String name = request.given().commandSpec().name();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static void refuseWrongTarget(String out, Sheet sheet, boolean replace) {
    List<String> endings = sheet == Sheet.CLIENT ? List.of(PDF, CALENDAR, MAIL) : List.of(PDF);
    if (endings.stream().noneMatch(out.toLowerCase(Locale.ROOT)::endsWith)) {
      throw new Refusal(Phrase.of("cli.export.ending", out, String.join(", ", endings)));
    }
    if (!replace && Files.exists(Path.of(out))) {
      throw new Refusal(Phrase.of("cli.export.there", out));
    }
  }
}
