package org.advanceworkbook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.exchange.CallTables;
import org.advanceworkbook.exchange.ClientPost;
import org.advanceworkbook.exchange.CsvText;
import org.advanceworkbook.print.DebriefFormPages;
import org.advanceworkbook.print.OverviewPages;
import org.advanceworkbook.print.PageFile;
import org.advanceworkbook.print.PlanPages;
import org.advanceworkbook.print.PrinterMemory;
import org.advanceworkbook.store.JsonSettings;
import org.advanceworkbook.store.ProblemLog;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.FxDelay;
import org.advanceworkbook.ui.kit.FxThread;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Notices;
import org.advanceworkbook.ui.kit.OutcomeMark;
import org.advanceworkbook.ui.kit.Theme;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.ui.kit.WindowDialogs;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.ui.shell.Shell;
import org.advanceworkbook.ui.shell.ShellWindow;
import org.advanceworkbook.words.DateStyle;
import org.advanceworkbook.words.Dates;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.HistoryFile;
import org.advanceworkbook.workbook.Judging;
import org.advanceworkbook.workbook.Overviews;
import org.advanceworkbook.workbook.Reminders;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookShelf;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;
import org.advanceworkbook.workbook.share.FolderWatch;

/** Builds the window and everything behind it, once, by hand, in reading order. */
final class Wiring implements Desk.Consequences {
  private final Clock clock = Clock.systemDefaultZone();
  private final FxThread window = new FxThread();
  private final Threads threads = new Threads();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final LateJudge judge = new LateJudge();
  private final CompletableFuture<Playbook> playbook =
      CompletableFuture.supplyAsync(() -> new PlaybookReader().read());
  private final WorkbookShelf shelf;
  private final ProblemLog log;
  private final Preferences preferences;
  private final Words words;
  private Stage stage;
  private ShellWindow frame;
  private Kit kit;
  private Desk desk;
  private WatchedSaving saving;
  private Reminders reminders;
  private FolderWatch watch;

  Wiring(Path dataFolder) {
    shelf = new SqliteShelf(dataFolder, clock);
    log = new ProblemLog(dataFolder, clock);
    preferences = new Preferences(new JsonSettings(dataFolder), threads.saving(), log::note);
    words = new Words(() -> DateStyle.valueOf(preferences.now().dates().name()));
  }

  /**
   * Opens the window over a workbook and returns once it is closed.
   *
   * @param named the workbook asked for, empty for the one opened last
   * @param up told once the window stands
   */
  void open(String named, Runnable up) throws InterruptedException {
    CompletableFuture<WorkbookStore> opening =
        CompletableFuture.supplyAsync(() -> shelf.open(place(named)));
    CompletableFuture<Void> failed = new CompletableFuture<>();
    window.start(
        () -> {
          try {
            build(opening, place(named));
            up.run();
          } catch (RuntimeException | Error e) {
            failed.completeExceptionally(e);
            closed.countDown();
          }
        });
    closed.await();
    threads.end();
    if (desk != null && desk.workbook() != null) {
      desk.workbook().store().close();
    }
    window.end();
    failed.getNow(null);
  }

  private String place(String named) {
    String last = preferences.now().workbook();
    if (!named.isEmpty()) {
      return named;
    }
    return !last.isEmpty() && shelf.exists(last) ? last : shelf.defaultPlace();
  }

  private void build(CompletableFuture<WorkbookStore> opening, String place) {
    stage = new Stage();
    kit = kit();
    kit.theme().use(preferences.now());
    UndoStack undo = new UndoStack();
    saving = new WatchedSaving(new Background(threads.saving(), window, this::unforeseen));
    desk = new Desk(kit, shelf, preferences, undo, this::around, this);
    Optional<WorkbookStore> store = new FirstOpening(kit, shelf, log).open(opening, place);
    if (store.isEmpty()) {
      closed.countDown();
      return;
    }
    desk.take(store.get());
    ExchangeDesk exchange = new ExchangeDesk(kit, desk::workbook, preferences, clock);
    desk.exchange(exchange.pages());
    PagesOfDesk pages =
        new PagesOfDesk(
            kit,
            desk,
            preferences,
            undo,
            judge::proposer,
            new PlanPages(
                words::say,
                () -> preferences.now().dates(),
                clock,
                new PrinterMemory(
                    () -> preferences.now().printer(),
                    name -> preferences.change(s -> s.withPrinter(name)))),
            new ClientPost(words::say, clock),
            otherPages());
    Shell shell = new Shell(kit, pages.all(), desk);
    desk.shell(shell);
    shell.collapse(preferences.now().narrowNavigation());
    shell.onCollapsed(() -> preferences.change(s -> s.withNarrowNavigation(shell.collapsed())));
    frame = desk.window(stage);
    stage.setOnCloseRequest(
        e -> {
          e.consume();
          exit();
        });
    shell.open(Place.TODAY);
    frame.show();
    reminders = reminders(shell);
    reminders.begin();
    watch = exchange.watch(shell, stage);
    watch.begin();
  }

  private PagesOfDesk.OtherPages otherPages() {
    Overviews overviews = new OverviewPages(words::say, () -> preferences.now().dates(), clock);
    return new PagesOfDesk.OtherPages(
        new DebriefFormPages(words::say, () -> preferences.now().dates(), clock),
        overviews,
        new HistoryFile(new CallTables(words::say), overviews, new PageFile()),
        CsvText::of);
  }

  private Reminders reminders(Shell shell) {
    DueNotice notice = new DueNotice(kit, shell);
    return new Reminders(
        () -> desk.workbook().store(), clock, new FxDelay(), kit.background(), notice::tell);
  }

  private Kit kit() {
    Dates dates =
        new Dates(words, clock, () -> DateStyle.valueOf(preferences.now().dates().name()));
    Theme theme = Theme.of(window);
    Supplier<Window> owner = () -> stage != null && stage.isShowing() ? stage : null;
    return new Kit(
        words,
        dates,
        new Fields(words, dates),
        new OutcomeMark(words),
        theme,
        new Widths(),
        new Notices(words, new FxDelay()),
        new WindowDialogs(words, theme, owner),
        new SystemPrograms(),
        new Background(threads.reading(), window, this::unforeseen));
  }

  private OpenWorkbook around(WorkbookStore store) {
    BooleanSupplier dayFirst = () -> preferences.now().dates() != Settings.DateStyle.MONTH_FIRST;
    return new OpenWorkbook(
        store, playbook::join, new Judging(judge, clock, dayFirst), clock, new FxDelay(), saving);
  }

  /** A failure that no screen asked about is said at the bottom of the window. */
  private void unforeseen(RuntimeException failure) {
    log.note(failure);
    String sentence = Sentences.of(words, failure);
    window.execute(() -> kit.notices().warn(sentence));
  }

  @Override
  public void opened() {
    reminders.begin();
    watch.begin();
  }

  @Override
  public void fillSample(WorkbookStore empty) {
    new SampleWorkbook(empty, playbook.join(), new SampleFacts(judge))
        .fill(SampleSize.usual(LocalDate.now(clock)));
  }

  @Override
  public void exit() {
    frame.leave();
    kit.background()
        .run(() -> saving.isFailing())
        .then(
            failing -> {
              if (!failing
                  || kit.dialogs()
                      .askToRisk(
                          words.get("shell.leave-unsaved"),
                          words.get("shell.leave-unsaved-more"),
                          words.get("shell.leave-anyway"),
                          words.get("shell.stay"))) {
                reminders.end();
                watch.end();
                stage.hide();
                closed.countDown();
              }
            });
  }
}
