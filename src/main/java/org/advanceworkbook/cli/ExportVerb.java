package org.advanceworkbook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.workbook.PlanPrinter;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Sheet;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export}: pages of one call as a file. Refuses to replace a file unless told to. */
public final class ExportVerb implements Verb {
  private static final SortedMap<String, Sheet> SHEETS =
      new TreeMap<>(
          Map.of("plan", Sheet.PLAN, "debrief", Sheet.DEBRIEF, "client-sheet", Sheet.CLIENT));

  private final Reader reader;
  private final Supplier<PlanPrinter> printer;
  private final Function<Phrase, String> words;

  /**
   * A command over the workbooks that {@code reader} opens.
   *
   * @param printer made only when pages are wanted: no other command should pay for it
   */
  public ExportVerb(Reader reader, Supplier<PlanPrinter> printer, Function<Phrase, String> words) {
    this.reader = reader;
    this.printer = printer;
    this.words = words;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = new VerbSpec(words, name()).done();
    SHEETS.keySet().forEach(what -> spec.addSubcommand(what, pages(what)));
    return spec;
  }

  private CommandSpec pages(String what) {
    return new VerbSpec(words, "export " + what)
        .argument(0, "CALL")
        .required("--out", "FILE")
        .choice("--paper", Paper.class)
        .flag("--yes")
        .done();
  }

  @Override
  public int run(Request request) {
    String out = request.text("--out");
    refuseWrongTarget(out, request.has("--yes"));
    try (WorkbookStore store = reader.open(request)) {
      CallRecord call = reader.call(store, request.argument(0));
      PlanPrinter pages = printer.get();
      Snapshot what = Snapshot.of(call, store);
      pages.write(pages.pdf(what, sheet(request), request.value("--paper", Paper.A4)), out);
    }
    request.out().println(out);
    return ExitCode.DONE;
  }

  private static Sheet sheet(Request request) {
    String name = request.given().commandSpec().name();
    return SHEETS.get(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static void refuseWrongTarget(String out, boolean replace) {
    if (!out.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw new Refusal(Phrase.of("cli.export.ending", out));
    }
    if (!replace && Files.exists(Path.of(out))) {
      throw new Refusal(Phrase.of("cli.export.there", out));
    }
  }
}
