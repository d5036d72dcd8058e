package org.advanceworkbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.share.ExchangeFiles;
import org.advanceworkbook.workbook.share.Sharing;

/** What both commands of the exchange need. */
public final class Sharer {
  private static final long LONGEST_PASSPHRASE = 4096;

  private final Supplier<ExchangeFiles> files;
  private final Supplier<Documents> documents;
  private final Function<CallPlan, PlanFacts> facts;
  private final Supplier<Settings> settings;
  private final Clock clock;

  /**
   * @param facts judges a plan that came together here
   * @param settings say who works with this workbook
   */
  public Sharer(
      Supplier<ExchangeFiles> files,
      Supplier<Documents> documents,
      Function<CallPlan, PlanFacts> facts,
      Supplier<Settings> settings,
      Clock clock) {
    this.files = files;
    this.documents = documents;
    this.facts = facts;
    this.settings = settings;
    this.clock = clock;
  }

  ExchangeFiles files() {
    return files.get();
  }

  Sharing over(WorkbookStore store) {
    String author = author(store);
    return new Sharing(store, documents.get(), facts, clock, () -> author);
  }

  /** Who is set as the rep, else the only one whose calls are here. */
  private String author(WorkbookStore store) {
    String set = settings.get().rep();
    List<String> reps = set.isBlank() ? store.reps() : List.of(set);
    return reps.size() == 1 ? reps.getFirst() : "";
  }

  /** The passphrase in the file named, its first line; empty where none is named. */
  static String passphrase(Request request) {
    String file = request.text("--passphrase-file");
    if (file.isEmpty()) {
      return "";
    }
    try {
      if (Files.size(Path.of(file)) > LONGEST_PASSPHRASE) {
        throw new Refusal(Phrase.of("cli.passphrase.unreadable", file));
      }
      String line = Files.readString(Path.of(file)).lines().findFirst().orElse("");
      if (line.isBlank()) {
        throw new Refusal(Phrase.of("cli.passphrase.empty", file));
      }
      return line;
    } catch (IOException | InvalidPathException e) {
      throw new Refusal(Phrase.of("cli.passphrase.unreadable", file));
    }
  }
}
