package org.advanceworkbook.print;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;

/** Plans as people write them: those of the sample workbook. */
final class SamplePlans {
  private SamplePlans() {}

  /** The newest calls of a sample workbook that is made in the folder. */
  static List<Snapshot> of(Path folder, long seed, int calls) {
    Clock clock = Clock.fixed(Instant.parse("2026-06-16T09:00:00Z"), ZoneOffset.UTC);
    SqliteShelf shelf = new SqliteShelf(folder, clock);
    try (WorkbookStore store = shelf.create(folder.resolve(seed + ".advancebook").toString())) {
      SampleFacts facts = new SampleFacts(ObjectiveRules.load().judge());
      new SampleWorkbook(store, new PlaybookReader().read(), facts)
          .fill(new SampleSize(calls * 2, 4, seed, LocalDate.of(2026, 6, 16)));
      return store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, calls, 0).stream()
          .map(row -> Snapshot.of(store.call(row.id()).orElseThrow(), store))
          .toList();
    }
  }

  /** The same plan with longer texts, not debriefed. */
  static Snapshot longer(Snapshot plan, double times) {
    return new Snapshot(
        new CallRecord(new LongerTexts(times).of(plan.call().plan()), null, "", ""),
        plan.opportunity());
  }
}
