package org.advanceworkbook;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.advanceworkbook.store.ProblemLog;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookShelf;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * The workbook of the first screen. One that cannot be opened is never written to: it is said why,
 * and a daily copy or another workbook is offered.
 */
final class FirstOpening {
  private final Kit kit;
  private final WorkbookShelf shelf;
  private final ProblemLog log;
  private final Set<String> tried = new HashSet<>();

  FirstOpening(Kit kit, WorkbookShelf shelf, ProblemLog log) {
    this.kit = kit;
    this.shelf = shelf;
    this.log = log;
  }

  /** The workbook, or nothing where the user chose to close. */
  Optional<WorkbookStore> open(CompletableFuture<WorkbookStore> opening, String place) {
    Supplier<WorkbookStore> attempt = opening::join;
    while (true) {
      try {
        return Optional.of(attempt.get());
      } catch (CompletionException | WorkbookFailure e) {
        WorkbookFailure failure = failure(e);
        log.note(failure);
        Optional<Supplier<WorkbookStore>> other = instead(failure, place);
        if (other.isEmpty()) {
          return Optional.empty();
        }
        attempt = other.get();
      }
    }
  }

  private static WorkbookFailure failure(RuntimeException e) {
    Throwable cause = e instanceof CompletionException ? e.getCause() : e;
    return cause instanceof WorkbookFailure known
        ? known
        : new WorkbookFailure(Problem.UNEXPECTED, "", cause);
  }

  private Optional<Supplier<WorkbookStore>> instead(WorkbookFailure failure, String place) {
    String copy = nextCopy(failure, place);
    if (!copy.isEmpty() && ask(failure, "shell.open-copy", kit.words().get("shell.other-ways"))) {
      tried.add(copy);
      return Optional.of(() -> restored(copy, place));
    }
    while (ask(failure, "shell.open-other", kit.words().get("shell.close-program"))) {
      Optional<String> other =
          kit.dialogs()
              .fileToOpen(kit.words().get("shell.open-workbook"), Dialogs.FileKind.WORKBOOK);
      if (other.isPresent()) {
        return other.map(path -> () -> shelf.open(path));
      }
    }
    return Optional.empty();
  }

  private WorkbookStore restored(String copy, String place) {
    String beside = shelf.placeBeside(place, copy);
    shelf.restore(copy, beside);
    return shelf.open(beside);
  }

  /** The newest daily copy that was not tried yet; empty where none can help. */
  private String nextCopy(WorkbookFailure failure, String place) {
    boolean unreadable =
        failure.problem() == Problem.DAMAGED || failure.problem() == Problem.NOT_A_WORKBOOK;
    return unreadable
        ? shelf.copies(place).stream().filter(c -> !tried.contains(c)).findFirst().orElse("")
        : "";
  }

  private boolean ask(WorkbookFailure failure, String yesKey, String no) {
    return kit.dialogs()
        .ask(
            kit.words().get("shell.cannot-open"),
            kit.words().say(failure.sentence()),
            kit.words().get(yesKey),
            no);
  }
}
