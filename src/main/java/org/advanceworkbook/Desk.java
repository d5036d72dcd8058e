package org.advanceworkbook;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.share.ShareDesk;
import org.advanceworkbook.ui.shell.Shell;
import org.advanceworkbook.ui.shell.ShellWindow;
import org.advanceworkbook.ui.shell.WindowPlace;
import org.advanceworkbook.ui.shell.WorkbookActs;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookShelf;
import org.advanceworkbook.workbook.WorkbookStore;

/** What the menu does: opens, makes and copies workbooks, undoes acts, closes. FX thread. */
final class Desk implements WorkbookActs, WindowPlace {
  private final Kit kit;
  private final WorkbookShelf shelf;
  private final Preferences preferences;
  private final UndoStack undo;
  private final Function<WorkbookStore, OpenWorkbook> around;
  private final Consequences after;
  private final AtomicReference<OpenWorkbook> open = new AtomicReference<>();
  private Shell shell;
  private ShareDesk share;

  /** What follows once something was decided here: leaving the program, a sample to be filled. */
  interface Consequences {
    /** Ends the program. */
    void exit();

    /** Another workbook came into view. */
    void opened();

    /** Writes the sample history into an empty workbook. */
    void fillSample(WorkbookStore empty);
  }

  Desk(
      Kit kit,
      WorkbookShelf shelf,
      Preferences preferences,
      UndoStack undo,
      Function<WorkbookStore, OpenWorkbook> around,
      Consequences after) {
    this.kit = kit;
    this.shelf = shelf;
    this.preferences = preferences;
    this.undo = undo;
    this.around = around;
    this.after = after;
  }

  /** The exchange with other workbooks. */
  void exchange(ShareDesk pages) {
    share = pages;
  }

  ShareDesk exchange() {
    return share;
  }

  @Override
  public void send() {
    share.send(shell, ShareSelection.ALL);
  }

  @Override
  public void openReceived() {
    share.open(shell);
  }

  @Override
  public void decide() {
    share.decide(shell);
  }

  /** The frame that shows the workbook; known once it is built. */
  void shell(Shell frame) {
    shell = frame;
  }

  OpenWorkbook workbook() {
    return open.get();
  }

  /** Takes a workbook that was just opened; the former one is closed. */
  void take(WorkbookStore store) {
    OpenWorkbook before = open.getAndSet(around.apply(store));
    undo.clear();
    preferences.change(s -> s.opened(store.place()));
    if (store.isReadOnly()) {
      WorkbookFailure only = new WorkbookFailure(Problem.NOT_WRITABLE, name(store), null);
      kit.notices().warn(say(only.sentence()), kit.words().get("shell.save-copy"), this::saveCopy);
    }
    if (before != null) {
      kit.background().run(() -> close(before.store())).then(done -> {});
    }
  }

  private static String name(WorkbookStore store) {
    return store.place().replaceAll(".*[/\\\\]", "");
  }

  private static boolean close(WorkbookStore store) {
    store.close();
    return true;
  }

  @Override
  public void newWorkbook() {
    kit.dialogs()
        .fileToSave(
            kit.words().get("shell.new-workbook"),
            "workbook.advancebook",
            Dialogs.FileKind.WORKBOOK)
        .ifPresent(place -> show(() -> shelf.create(place)));
  }

  @Override
  public void openWorkbook() {
    kit.dialogs()
        .fileToOpen(kit.words().get("shell.open-workbook"), Dialogs.FileKind.WORKBOOK)
        .ifPresent(this::openRecent);
  }

  @Override
  public void openRecent(String place) {
    if (!place.equals(open.get().store().place())) {
      show(() -> shelf.open(place));
    }
  }

  /** Opens the sample workbook, filling it the first time. */
  void openSample() {
    String place = shelf.samplePlace();
    show(
        () -> {
          if (shelf.exists(place)) {
            return shelf.open(place);
          }
          WorkbookStore store = shelf.create(place);
          after.fillSample(store);
          return store;
        });
  }

  /** Opens a copy that the user chooses, beside the present workbook; neither file is changed. */
  void restoreBackup() {
    String present = open.get().store().place();
    kit.dialogs()
        .fileToOpen(kit.words().get("shell.restore-which"), Dialogs.FileKind.WORKBOOK)
        .ifPresent(
            copy ->
                show(
                    () -> {
                      String beside = shelf.placeBeside(present, copy);
                      shelf.restore(copy, beside);
                      return shelf.open(beside);
                    },
                    store -> kit.notices().tell(kit.words().get("shell.restored", store.place()))));
  }

  private void show(Supplier<WorkbookStore> opening) {
    show(opening, store -> {});
  }

  private void show(Supplier<WorkbookStore> opening, Consumer<WorkbookStore> then) {
    shell.leave();
    kit.background()
        .run(opening)
        .then(
            store -> {
              take(store);
              shell.startAnew();
              after.opened();
              then.accept(store);
            });
  }

  @Override
  public List<String> recent() {
    return preferences.now().recent();
  }

  @Override
  public void saveCopy() {
    WorkbookStore store = open.get().store();
    shell.leave();
    kit.dialogs()
        .fileToSave(
            kit.words().get("shell.save-copy"), "copy.advancebook", Dialogs.FileKind.WORKBOOK)
        .ifPresent(place -> copy(store, place));
  }

  private void copy(WorkbookStore store, String place) {
    kit.background()
        .run(
            () -> {
              store.copyTo(place);
              return place;
            })
        .then(to -> kit.notices().tell(kit.words().get("shell.copied", to)));
  }

  @Override
  public void debriefOldest() {
    CallFilter waiting = CallFilter.ALL.withWhich(CallFilter.Which.WAITING);
    WorkbookStore store = open.get().store();
    kit.background()
        .run(() -> store.calls(waiting, CallOrder.OLDEST_FIRST, 1, 0))
        .then(
            rows -> {
              if (rows.isEmpty()) {
                kit.notices().tell(kit.words().get("shell.nothing-to-debrief"));
              } else {
                shell.debrief(rows.getFirst().id());
              }
            });
  }

  @Override
  public String undoName() {
    return undo.nextUndo().map(this::say).orElse("");
  }

  @Override
  public String redoName() {
    return undo.nextRedo().map(this::say).orElse("");
  }

  private String say(Phrase phrase) {
    return kit.words().say(phrase);
  }

  @Override
  public void undo() {
    undo.undo();
  }

  @Override
  public void redo() {
    undo.redo();
  }

  @Override
  public void exit() {
    after.exit();
  }

  @Override
  public List<Integer> last() {
    return preferences.now().window();
  }

  @Override
  public void keep(List<Integer> place) {
    preferences.change(s -> s.withWindow(place));
  }

  /** Puts the frame into a window. */
  ShellWindow window(Stage stage) {
    return new ShellWindow(stage, shell, kit, this);
  }

  /** The settings as they are now. */
  Settings settings() {
    return preferences.now();
  }
}
