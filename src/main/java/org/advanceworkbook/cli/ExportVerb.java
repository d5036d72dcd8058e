package org.advanceworkbook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.WholeFiles;
import org.advanceworkbook.workbook.WorkbookStore;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code export}: pages, tables, mails and calendar entries as a file, by the file's ending.
 * Refuses to replace a file unless told to.
 */
public final class ExportVerb implements Verb {
  private final Reader reader;
  private final Supplier<WholeFiles> files;
  private final Runnable pagesWanted;
  private final List<ExportKind> kinds;
  private final Function<Phrase, String> words;

  /**
   * A command over the workbooks that {@code reader} opens.
   *
   * @param pagesWanted told before the workbook is read that pages are going to be made of it
   * @param kinds what can be exported
   */
  public ExportVerb(
      Reader reader,
      Supplier<WholeFiles> files,
      Runnable pagesWanted,
      ExportKinds kinds,
      Function<Phrase, String> words) {
    this.reader = reader;
    this.files = files;
    this.pagesWanted = pagesWanted;
    this.kinds = kinds.all();
    this.words = words;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = new VerbSpec(words, name()).done();
    kinds.forEach(kind -> spec.addSubcommand(kind.name(), spec(kind)));
    return spec;
  }

  private CommandSpec spec(ExportKind kind) {
    VerbSpec spec = kind.asks().apply(new VerbSpec(words, "export " + kind.name()));
    spec.required("--out", "FILE");
    if (kind.endings().contains(ExportKind.PDF)) {
      spec.choice("--paper", Paper.class);
    }
    return spec.flag("--yes").done();
  }

  @Override
  public int run(Request request) {
    String name = request.given().commandSpec().name();
    ExportKind kind = kinds.stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
    String out = request.text("--out");
    refuseWrongTarget(out, kind.endings(), request.has("--yes"));
    if (arePages(out)) {
      pagesWanted.run();
    }
    try (WorkbookStore store = reader.open(request)) {
      files.get().write(kind.making().of(request, store), out);
    }
    request.out().println(out);
    return ExitCode.DONE;
  }

  private static boolean arePages(String out) {
    String ending = out.toLowerCase(Locale.ROOT);
    return ending.endsWith(ExportKind.PDF) || ending.endsWith(ExportKind.MAIL);
  }

  private static void refuseWrongTarget(String out, List<String> endings, boolean replace) {
    if (endings.stream().noneMatch(out.toLowerCase(Locale.ROOT)::endsWith)) {
      throw new Refusal(Phrase.of("cli.export.ending", out, String.join(", ", endings)));
    }
    if (!replace && Files.exists(Path.of(out))) {
      throw new Refusal(Phrase.of("cli.export.there", out));
    }
  }
}
