package org.advanceworkbook.workbook;

import java.util.function.UnaryOperator;
import org.advanceworkbook.domain.call.PlanTemplates;
import org.advanceworkbook.workbook.document.Documents;

/** Where the templates of a workbook are kept: beside its calls, as one note. Blocking. */
public final class TemplateShelf {
  private static final String NOTE = "plan.templates";

  private final WorkbookStore store;
  private final Documents documents = new Documents();

  /** Over one workbook. */
  public TemplateShelf(WorkbookStore store) {
    this.store = store;
  }

  /** All templates. */
  public PlanTemplates all() {
    String json = store.note(NOTE);
    return json.isEmpty() ? PlanTemplates.NONE : documents.templates().read(json);
  }

  /** Changes the templates. */
  public PlanTemplates change(UnaryOperator<PlanTemplates> change) {
    String former = store.note(NOTE);
    PlanTemplates now = change.apply(all());
    store.putNote(NOTE, documents.templates().write(now, former));
    return now;
  }
}
