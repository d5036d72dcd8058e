package org.advanceworkbook.workbook.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.workbook.CallState;
import org.advanceworkbook.workbook.ExchangeStore;
import org.advanceworkbook.workbook.KnownCell;
import org.advanceworkbook.workbook.document.CallParts;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Kinds;
import org.advanceworkbook.workbook.merge.Version;

/** What waits for somebody to decide. */
final class Undecided {
  private final ExchangeStore store;
  private final CallBuilder builder;
  private final EntryNames names;

  Undecided(ExchangeStore store, CallBuilder builder, EntryNames names) {
    this.store = store;
    this.builder = builder;
    this.names = names;
  }

  List<Conflict> list() {
    List<Conflict> result = new ArrayList<>();
    for (KnownCell known : store.undecided()) {
      CellKey key = known.cell().key();
      if (!key.part().equals(Kinds.DELETED)) {
        result.add(key.kind().equals(Kinds.CALL) ? ofCall(known) : ofEntry(known));
      }
    }
    return result;
  }

  private Conflict ofEntry(KnownCell known) {
    Cell cell = known.cell();
    boolean aboutCall = !cell.key().kind().equals(Kinds.OPPORTUNITY);
    String call = aboutCall && !cell.owner().equals(cell.key().id()) ? cell.owner() : "";
    String name = names.of(cell, null);
    return new Conflict(cell.key(), call, name, ordered(known, false), false);
  }

  private Conflict ofCall(KnownCell known) {
    CellKey key = known.cell().key();
    List<Cell> all =
        store.known(Kinds.CALL, Set.of(key.id())).stream().map(KnownCell::cell).toList();
    CallState call = builder.of(key.id(), all);
    boolean late = call != null && call.frozen() && CallParts.isOfPlan(key.part());
    return new Conflict(key, key.id(), names.of(call), ordered(known, late), late);
  }

  private static List<Version> ordered(KnownCell known, boolean late) {
    String first = late ? known.shown() : known.cell().standing().id();
    return known.cell().versions().stream()
        .sorted(Comparator.comparing((Version v) -> !v.id().equals(first)))
        .toList();
  }
}
