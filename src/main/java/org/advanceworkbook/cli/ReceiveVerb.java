package org.advanceworkbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.Change;
import org.advanceworkbook.workbook.share.Change.What;
import org.advanceworkbook.workbook.share.Receipt;
import org.advanceworkbook.workbook.share.Sharing;
import picocli.CommandLine.Model.CommandSpec;

/** {@code receive}: takes in a file from another workbook, or only shows what it would do. */
public final class ReceiveVerb implements Verb {
  private final Reader reader;
  private final Sharer sharer;
  private final Function<Phrase, String> words;

  /** A command over the workbooks that {@code reader} opens. */
  public ReceiveVerb(Reader reader, Sharer sharer, Function<Phrase, String> words) {
    this.reader = reader;
    this.sharer = sharer;
    this.words = words;
  }

  @Override
  public String name() {
    return "receive";
  }

  @Override
  public CommandSpec spec() {
    return new VerbSpec(words, name())
        .argument(0, "FILE")
        .flag("--dry-run")
        .text("--passphrase-file", "FILE")
        .flag("--json")
        .done();
  }

  @Override
  public int run(Request request) {
    String file = request.argument(0);
    boolean dry = request.has("--dry-run");
    Bundle bundle = sharer.files().read(file, Sharer.passphrase(request));
    String name = file.replaceAll(".*[/\\\\]", "");
    try (WorkbookStore store = dry ? reader.open(request) : reader.change(request)) {
      Sharing sharing = sharer.over(store);
      Receipt receipt = dry ? sharing.look(bundle, name) : sharing.receive(bundle, name);
      if (request.has("--json")) {
        json(request, receipt, dry);
      } else {
        lines(request, receipt, dry);
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void json(Request request, Receipt receipt, boolean dry) throws IOException {
    try (JsonFields json = new JsonFields(request.out())) {
      json.object(
          receipt,
          r -> {
            json.text("schema", "advance.receipt/1")
                .text("author", r.author())
                .text("madeAt", r.madeAt())
                .flag("dryRun", dry)
                .number("entries", r.entries())
                .number("calls", r.calls());
            list(json, "new", r, What.NEW);
            list(json, "changed", r, What.CHANGED);
            list(json, "takenOut", r, What.GONE);
            list(json, "conflicts", r, What.CONFLICT);
            list(json, "passedOn", r, What.PASSED_ON);
            json.number("privateLeftOut", r.leftOut());
          });
    }
  }

  private static void list(JsonFields json, String field, Receipt receipt, What what)
      throws IOException {
    List<Change> some = receipt.changes().stream().filter(c -> c.what() == what).toList();
    json.list(
        field,
        some,
        c ->
            json.text("kind", c.key().kind())
                .text("id", c.key().id())
                .text("part", c.key().part().isEmpty() ? null : c.key().part())
                .text("name", c.name()));
  }

  private void lines(Request request, Receipt receipt, boolean dry) {
    request
        .out()
        .println(say("cli.receive.from", author(receipt), receipt.entries(), receipt.calls()));
    receipt.changes().stream().map(this::line).distinct().forEach(request.out()::println);
    if (receipt.changesNothing()) {
      request.out().println(say("cli.receive.same"));
    }
    if (receipt.leftOut() > 0) {
      request.out().println(say("cli.receive.left-out", receipt.leftOut()));
    }
    if (dry && !receipt.changesNothing()) {
      request.err().println(say("cli.receive.not-yet"));
    }
  }

  private String line(Change change) {
    String key = "cli.receive." + change.what().name().toLowerCase(Locale.ROOT);
    String kind = change.key().kind();
    return change.what() == What.PASSED_ON
        ? say(key, kind)
        : say(key, say("cli.receive.kind." + kind), CallsAsLines.line(change.name(), 80));
  }

  private String author(Receipt receipt) {
    return receipt.author().isBlank() ? say("cli.receive.somebody") : receipt.author();
  }

  private String say(String key, Object... args) {
    return words.apply(Phrase.of(key, args));
  }
}
