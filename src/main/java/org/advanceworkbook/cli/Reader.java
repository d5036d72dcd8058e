package org.advanceworkbook.cli;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookShelf;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * Opens the workbook a command is about, for reading, beside a window that may have it open; makes
 * new ones.
 */
public final class Reader {
  private static final int NEWEST = 5;

  private final Supplier<WorkbookShelf> shelf;
  private final Supplier<Settings> settings;

  /**
   * @param shelf made when a workbook is opened: help must not pay for a database
   * @param settings asked only when no workbook is named
   */
  public Reader(Supplier<WorkbookShelf> shelf, Supplier<Settings> settings) {
    this.shelf = shelf;
    this.settings = settings;
  }

  /** The workbook named, else the one the window opens. */
  String place(Request request) {
    if (!request.workbook().isBlank()) {
      return request.workbook();
    }
    String last = settings.get().workbook();
    return last.isBlank() ? shelf.get().defaultPlace() : last;
  }

  WorkbookStore open(Request request) {
    return shelf.get().openForReading(place(request));
  }

  /** Opens it to be changed; refused while a window has it open, and where there is none. */
  WorkbookStore change(Request request) {
    WorkbookShelf workbooks = shelf.get();
    String place = place(request);
    if (!workbooks.exists(place)) {
      throw new WorkbookFailure(Problem.NOT_THERE, place, null);
    }
    return workbooks.open(place);
  }

  /** A new workbook of the name asked for; an existing file is refused. */
  WorkbookStore create(Request request) {
    return shelf.get().create(place(request));
  }

  /** The call whose id begins so. Refuses what fits none or several. */
  CallRecord call(WorkbookStore store, String beginning) {
    List<String> ids = store.callIds(beginning);
    if (isSeveral(ids, beginning)) {
      throw new Refusal(Phrase.of("cli.several-calls", beginning, String.join(", ", ids)));
    }
    if (ids.isEmpty()) {
      throw new Refusal(Phrase.of("cli.no-such-call", beginning));
    }
    String id = only(ids, beginning);
    return store.call(id).orElseThrow(() -> new WorkbookFailure(Problem.NO_SUCH_ENTRY, id, null));
  }

  /** The id of the opportunity that begins so. Refuses what fits none or several. */
  String opportunity(WorkbookStore store, String beginning) {
    return opportunityOf(store, beginning);
  }

  static String opportunityOf(WorkbookStore store, String beginning) {
    List<String> ids = store.opportunityIds(beginning);
    if (isSeveral(ids, beginning)) {
      throw new Refusal(Phrase.of("cli.several-opportunities", beginning, String.join(", ", ids)));
    }
    if (ids.isEmpty()) {
      throw new Refusal(Phrase.of("cli.no-such-opportunity", beginning));
    }
    return only(ids, beginning);
  }

  /** The one-on-one whose id begins so. Refuses what fits none or several, naming the newest. */
  CoachingSession oneOnOne(WorkbookStore store, String beginning) {
    List<String> ids = store.coaching().ids(beginning);
    if (ids.isEmpty() || isSeveral(ids, beginning)) {
      String newest =
          store.coaching().sessions("", NEWEST).stream()
              .map(s -> s.id() + " (" + s.rep() + " " + s.number() + ")")
              .collect(Collectors.joining(", "));
      String key = ids.isEmpty() ? "cli.no-such-one-on-one" : "cli.several-one-on-ones";
      throw new Refusal(Phrase.of(newest.isEmpty() ? "cli.no-one-on-one" : key, beginning, newest));
    }
    String id = only(ids, beginning);
    return store
        .coaching()
        .session(id)
        .orElseThrow(() -> new WorkbookFailure(Problem.NO_SUCH_ENTRY, id, null));
  }

  private static boolean isSeveral(List<String> ids, String beginning) {
    return ids.size() > 1 && !ids.contains(beginning);
  }

  private static String only(List<String> ids, String beginning) {
    return ids.contains(beginning) ? beginning : ids.getFirst();
  }
}
