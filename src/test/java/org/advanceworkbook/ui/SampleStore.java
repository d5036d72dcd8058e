package org.advanceworkbook.ui;

import java.nio.file.Path;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;

/** Real workbooks for pages, seen from the clock of {@link Kits}. */
public final class SampleStore {
  private SampleStore() {}

  /** An empty workbook in this folder. */
  public static WorkbookStore empty(Path folder) {
    return new SqliteShelf(folder.resolve("data"), Kits.CLOCK)
        .create(folder.resolve("pages.advancebook").toString());
  }

  /** A workbook with the usual sample. */
  public static WorkbookStore usual(Path folder) {
    WorkbookStore store = empty(folder);
    SampleFacts facts = new SampleFacts(ObjectiveRules.load().judge());
    new SampleWorkbook(store, new PlaybookReader().read(), facts)
        .fill(SampleSize.usual(Kits.CLOCK.instant().atZone(Kits.CLOCK.getZone()).toLocalDate()));
    return store;
  }
}
