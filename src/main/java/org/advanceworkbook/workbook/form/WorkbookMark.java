package org.advanceworkbook.workbook.form;

import java.util.UUID;
import org.advanceworkbook.workbook.WorkbookStore;

/** By what a form knows its workbook again; random, and nothing can be learnt from it. */
public final class WorkbookMark {
  private static final String KEY = "workbook.mark";

  private WorkbookMark() {}

  /** The mark, empty where the workbook has none yet. */
  public static String of(WorkbookStore store) {
    return store.note(KEY);
  }

  /** The mark; given now where there is none yet. */
  public static String given(WorkbookStore store) {
    String mark = of(store);
    if (mark.isEmpty() && !store.isReadOnly()) {
      mark = UUID.randomUUID().toString();
      store.putNote(KEY, mark);
    }
    return mark;
  }
}
