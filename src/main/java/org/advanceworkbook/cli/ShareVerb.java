package org.advanceworkbook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.share.Sharing;
import picocli.CommandLine.Model.CommandSpec;

/** {@code share}: writes calls, opportunities or everything as a file for another workbook. */
public final class ShareVerb implements Verb {
  private static final String ENDING = ".advance";

  private final Reader reader;
  private final Sharer sharer;
  private final Function<Phrase, String> words;

  /** A command over the workbooks that {@code reader} opens. */
  public ShareVerb(Reader reader, Sharer sharer, Function<Phrase, String> words) {
    this.reader = reader;
    this.sharer = sharer;
    this.words = words;
  }

  @Override
  public String name() {
    return "share";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name())
        .text("--calls", "CALL,…")
        .text("--opportunities", "ID,…")
        .flag("--all")
        .required("--out", "FILE")
        .text("--passphrase-file", "FILE")
        .flag("--yes")
        .done();
  }

  @Override
  public int run(Request request) {
    String out = request.text("--out");
    if (!out.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      throw new Refusal(Phrase.of("cli.export.ending", out, ENDING));
    }
    if (!request.has("--yes") && Files.exists(Path.of(out))) {
      throw new Refusal(Phrase.of("cli.export.there", out));
    }
    String passphrase = Sharer.passphrase(request);
    try (WorkbookStore store = reader.change(request)) {
      ShareSelection selection = selection(request, store);
      Sharing sharing = sharer.over(store);
      long kept = sharing.keptBack(selection);
      sharer.files().write(sharing.share(selection), out, passphrase);
      request.out().println(out);
      if (kept > 0) {
        request.err().println(words.apply(Phrase.of("cli.share.kept-back", kept)));
      }
      return ExitCode.DONE;
    }
  }

  private ShareSelection selection(Request request, WorkbookStore store) {
    if (request.has("--all")) {
      return ShareSelection.ALL;
    }
    Set<String> calls = new TreeSet<>();
    for (String id : ids(request.text("--calls"))) {
      calls.add(reader.call(store, id).plan().id());
    }
    Set<String> opportunities = new TreeSet<>();
    for (String id : ids(request.text("--opportunities"))) {
      opportunities.add(reader.opportunity(store, id));
    }
    if (calls.isEmpty() && opportunities.isEmpty()) {
      throw new Refusal(Phrase.of("cli.share.nothing"));
    }
    return new ShareSelection(false, calls, opportunities);
  }

  private static Iterable<String> ids(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
  }
}
