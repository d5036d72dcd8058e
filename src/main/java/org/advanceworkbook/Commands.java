package org.advanceworkbook;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.cli.AssessVerb;
import org.advanceworkbook.cli.BackupVerb;
import org.advanceworkbook.cli.CallsVerb;
import org.advanceworkbook.cli.ChainVerb;
import org.advanceworkbook.cli.CheckVerb;
import org.advanceworkbook.cli.CommandLineDoor;
import org.advanceworkbook.cli.CommitmentsVerb;
import org.advanceworkbook.cli.DemoVerb;
import org.advanceworkbook.cli.ExportKinds;
import org.advanceworkbook.cli.ExportVerb;
import org.advanceworkbook.cli.InsightVerb;
import org.advanceworkbook.cli.OpportunitiesVerb;
import org.advanceworkbook.cli.OutcomeVerb;
import org.advanceworkbook.cli.ReadFormVerb;
import org.advanceworkbook.cli.Reader;
import org.advanceworkbook.cli.ReceiveVerb;
import org.advanceworkbook.cli.ShareVerb;
import org.advanceworkbook.cli.Sharer;
import org.advanceworkbook.cli.ShowVerb;
import org.advanceworkbook.cli.Verb;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.exchange.CallTables;
import org.advanceworkbook.exchange.ClientPost;
import org.advanceworkbook.exchange.ExchangeFile;
import org.advanceworkbook.print.DebriefFormPages;
import org.advanceworkbook.print.OverviewPages;
import org.advanceworkbook.print.PageFile;
import org.advanceworkbook.print.PlanPages;
import org.advanceworkbook.store.JsonSettings;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.HistoryFile;
import org.advanceworkbook.workbook.Judging;
import org.advanceworkbook.workbook.Overviews;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.Surroundings;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.form.DebriefForms;

/** Builds the command line, command by command, in the order of its help. */
final class Commands {
  private final Clock clock;
  private final Function<Phrase, String> words;
  private final Supplier<Settings> settings;
  private final Reader reader;
  private final LatePages pages;
  private final AtomicReference<Judging> judging = new AtomicReference<>();

  Commands(Path dataFolder, Clock clock, Function<Phrase, String> words) {
    this.clock = clock;
    this.words = words;
    this.settings = () -> new JsonSettings(dataFolder).load();
    this.pages = new LatePages(() -> new PlanPages(words, () -> settings.get().dates(), clock));
    this.reader = new Reader(() -> new SqliteShelf(dataFolder, clock), settings);
  }

  CommandLineDoor door(PrintStream out, PrintStream err) {
    return new CommandLineDoor(verbs(), words, out, err);
  }

  private List<Verb> verbs() {
    return List.of(
        new CallsVerb(reader, words),
        new ShowVerb(reader, () -> new Documents(), clock, words),
        new OpportunitiesVerb(reader, words),
        new ChainVerb(reader, () -> new PlaybookReader().read().ladder(), clock, words),
        new CommitmentsVerb(reader, clock, words),
        new InsightVerb(reader, clock, words),
        new ExportVerb(reader, PageFile::new, pages::begin, kinds(), words),
        new ReadFormVerb(reader, this::forms, settings, clock, words),
        new ShareVerb(reader, sharer(), words),
        new ReceiveVerb(reader, sharer(), words),
        new BackupVerb(reader, clock, words),
        new CheckVerb(reader, words),
        new AssessVerb(() -> ObjectiveRules.load().judge(), () -> System.in, clock, words),
        new OutcomeVerb(() -> ObjectiveRules.load().proposer(), () -> System.in, clock, words),
        new DemoVerb(
            reader,
            () -> new PlaybookReader().read(),
            () -> ObjectiveRules.load().judge(),
            clock,
            words));
  }

  private Sharer sharer() {
    return new Sharer(
        () -> new ExchangeFile(new PageFile(), () -> new Documents()),
        () -> new Documents(),
        this::facts,
        settings,
        clock);
  }

  private PlanFacts facts(CallPlan plan) {
    if (judging.get() == null) {
      judging.set(new Judging(ObjectiveRules.load().judge(), clock, dayFirst()));
    }
    return judging.get().facts(plan, Surroundings.NONE);
  }

  private boolean dayFirst() {
    return settings.get().dates() != Settings.DateStyle.MONTH_FIRST;
  }

  private ExportKinds kinds() {
    return new ExportKinds(
        reader,
        new ExportKinds.Makers(
            pages,
            () -> new ClientPost(words, clock),
            this::forms,
            this::overviews,
            () -> new HistoryFile(new CallTables(words), overviews(), new PageFile()),
            () -> new PlaybookReader().read().ladder()),
        clock,
        words);
  }

  private Overviews overviews() {
    return new OverviewPages(words, () -> settings.get().dates(), clock);
  }

  private DebriefForms forms() {
    return new DebriefFormPages(words, () -> settings.get().dates(), clock);
  }
}
