package org.advanceworkbook;

import java.util.List;
import java.util.Optional;
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

  FirstOpening(Kit kit, WorkbookShelf shelf, ProblemLog log) {
    this.kit = kit;
    this.shelf = shelf;
    this.log = log;
  }

  /** The workbook, or nothing where the user chose to close. */
  Optional<WorkbookStore> open(CompletableFuture<WorkbookStore> opening, String place) {
    Supplier<WorkbookStore> attempt = opening::join;
    String where = place;
    while (true) {
      try {
        return Optional.of(attempt.get());
      } catch (CompletionException | WorkbookFailure e) {
        WorkbookFailure failure = failure(e);
        log.note(failure);
        Optional<String> other = instead(failure, where);
        if (other.isEmpty()) {
          return Optional.empty();
        }
        where = other.get();
        String next = where;
        attempt = () -> shelf.open(next);
      }
    }
  }

  private static WorkbookFailure failure(RuntimeException e) {
    Throwable cause = e instanceof CompletionException ? e.getCause() : e;
    return cause instanceof WorkbookFailure known
        ? known
        : new WorkbookFailure(Problem.UNEXPECTED, "", cause);
  }

  private Optional<String> instead(WorkbookFailure failure, String place) {
    List<String> copies = copies(failure, place);
    if (!copies.isEmpty() && ask(failure, "shell.open-copy", kit.words().get("shell.other-ways"))) {
      String beside =
          place + "-" + copies.getFirst().replaceAll(".*?([0-9-]{8,}).*", "$1") + ".advancebook";
      if (!shelf.exists(beside)) {
        shelf.restore(copies.getFirst(), beside);
      }
      return Optional.of(beside);
    }
    return ask(failure, "shell.open-other", kit.words().get("shell.close-program"))
        ? kit.dialogs()
            .fileToOpen(kit.words().get("shell.open-workbook"), Dialogs.FileKind.WORKBOOK)
        : Optional.empty();
  }

  private List<String> copies(WorkbookFailure failure, String place) {
    boolean unreadable =
        failure.problem() == Problem.DAMAGED || failure.problem() == Problem.NOT_A_WORKBOOK;
    return unreadable ? shelf.copies(place) : List.of();
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
