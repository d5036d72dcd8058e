package org.advanceworkbook;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.advanceworkbook.exchange.ExchangeFile;
import org.advanceworkbook.exchange.FolderFiles;
import org.advanceworkbook.print.PageFile;
import org.advanceworkbook.ui.kit.FxDelay;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.share.ShareDesk;
import org.advanceworkbook.ui.shell.Shell;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.share.FolderWatch;
import org.advanceworkbook.workbook.share.SharedFolder;
import org.advanceworkbook.workbook.share.Sharing;

/** The exchange with other workbooks around the window: its pages, and the watched folder. */
final class ExchangeDesk implements ShareDesk.Workbook {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

  private final Supplier<OpenWorkbook> workbook;
  private final Preferences preferences;
  private final Clock clock;
  private final Kit kit;
  private final AtomicReference<Documents> documents = new AtomicReference<>();
  private final ExchangeFile files = new ExchangeFile(new PageFile(), this::documents);
  private final ShareDesk pages;

  ExchangeDesk(Kit kit, Supplier<OpenWorkbook> workbook, Preferences preferences, Clock clock) {
    this.kit = kit;
    this.workbook = workbook;
    this.preferences = preferences;
    this.clock = clock;
    this.pages =
        new ShareDesk(
            kit,
            this,
            files,
            this::documents,
            new ShareDesk.Me(
                () -> preferences.now().rep(), name -> preferences.change(s -> s.withRep(name))));
  }

  ShareDesk pages() {
    return pages;
  }

  /** Built when they are first needed, which takes a moment. */
  private Documents documents() {
    if (documents.get() == null) {
      documents.compareAndSet(null, new Documents());
    }
    return documents.get();
  }

  @Override
  public WorkbookStore store() {
    return workbook.get().store();
  }

  @Override
  public Sharing sharing() {
    return workbook.get().sharing(documents(), () -> preferences.now().rep());
  }

  @Override
  public String copyPlace() {
    String when = STAMP.format(LocalDateTime.now(clock));
    return store().place().replaceFirst("(\\.advancebook)?$", "-before-" + when + ".advancebook");
  }

  /** Looks into the shared folder as long as the window stands. */
  FolderWatch watch(Shell shell, Stage stage) {
    FolderWatch watch =
        new FolderWatch(
            this::store,
            new FolderFiles(files),
            new FxDelay(),
            kit.background(),
            file -> tell(shell, file));
    stage
        .focusedProperty()
        .subscribe(
            there -> {
              if (there) {
                watch.look();
              }
            });
    return watch;
  }

  private void tell(Shell shell, SharedFolder.Arrived file) {
    String who = file.author().isBlank() ? kit.words().get("share.somebody") : file.author();
    kit.notices()
        .tell(
            kit.words().get("share.arrived", who, file.name()),
            kit.words().get("share.arrived.show"),
            () -> show(shell, file));
  }

  private void show(Shell shell, SharedFolder.Arrived file) {
    kit.background()
        .run(
            () -> {
              FolderWatch.lookedAt(store(), file);
              return file;
            })
        .then(it -> pages.open(shell, it.place()));
  }
}
