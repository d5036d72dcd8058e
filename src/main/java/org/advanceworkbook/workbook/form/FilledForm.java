package org.advanceworkbook.workbook.form;

import java.util.Map;

/**
 * A debrief form as it came back.
 *
 * @param workbook mark of the workbook it was made from, empty when that had none
 * @param call id of its call
 * @param fields what was filled in, by name as {@link FormNames} gives them; a ticked box has
 *     {@link FormNames#TICKED}; empty fields are left out
 */
public record FilledForm(String workbook, String call, Map<String, String> fields) {
  /** Guarantees: the fields cannot be changed from outside. */
  public FilledForm {
    fields = Map.copyOf(fields);
  }

  /** What was filled in, empty where nothing was. */
  public String text(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /** True for a ticked box. */
  public boolean ticked(String name) {
    return fields.getOrDefault(name, "").equals(FormNames.TICKED);
  }
}
