package org.advanceworkbook.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Rate;

/**
 * How the promises made in the calls of one rep were kept. Neither is shown as a rate where {@link
 * Rate#isShown()} says no.
 *
 * @param rep the name
 * @param clients what the clients promised
 * @param own what the rep promised
 */
public record RepKept(String rep, Rate clients, Rate own) {
  /** Every rep of whom one of the two can be shown, by name. Blocking. */
  static List<RepKept> of(WorkbookStore store, LocalDate today) {
    List<KeptRow> clients = store.kept(KeptRow.By.REP, Side.CLIENT, "", today);
    List<KeptRow> own = store.kept(KeptRow.By.REP, Side.US, "", today);
    TreeSet<String> reps = new TreeSet<>();
    clients.forEach(r -> reps.add(r.name()));
    own.forEach(r -> reps.add(r.name()));
    List<RepKept> result = new ArrayList<>();
    for (String rep : reps) {
      RepKept kept = new RepKept(rep, named(clients, rep), named(own, rep));
      if (kept.clients().isShown() || kept.own().isShown()) {
        result.add(kept);
      }
    }
    return result;
  }

  private static Rate named(List<KeptRow> rows, String rep) {
    return KeptRow.sum(rows.stream().filter(r -> r.name().equals(rep)).toList());
  }
}
