package org.advanceworkbook.workbook.share;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.advanceworkbook.workbook.CallState;
import org.advanceworkbook.workbook.ExchangeStore;
import org.advanceworkbook.workbook.KnownCell;
import org.advanceworkbook.workbook.document.CallParts;
import org.advanceworkbook.workbook.document.TravellingDocuments;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Kinds;
import org.advanceworkbook.workbook.merge.Version;

/**
 * From cells as they were to cells as they are: what has to be written, what is in conflict, and
 * what a person is told of it. Working it out writes nothing.
 */
final class Taking {
  private static final List<String> ORDER =
      List.of(
          Kinds.ACCOUNT,
          Kinds.CONTACT,
          Kinds.OPPORTUNITY,
          Kinds.CALL,
          Kinds.PROMISE,
          Kinds.MOVE,
          Kinds.COMMENT,
          Kinds.WISH);

  private final TravellingDocuments documents;
  private final CallBuilder builder;
  private final EntryNames names;
  private final SortedMap<CellKey, KnownCell> before;
  private final SortedMap<CellKey, KnownCell> after = new TreeMap<>();
  private final List<CallState> calls = new ArrayList<>();
  private final List<CellKey> entries = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  Taking(
      TravellingDocuments documents,
      CallBuilder builder,
      EntryNames names,
      SortedMap<CellKey, KnownCell> before) {
    this.documents = documents;
    this.builder = builder;
    this.names = names;
    this.before = before;
  }

  /** Works it out. */
  Taking of(Collection<Cell> joined) {
    List<Cell> cells = new ArrayList<>(joined);
    for (Cell cell : cells) {
      if (!documents.knows(cell.key().kind())) {
        passOn(cell);
      } else if (!cell.key().kind().equals(Kinds.CALL)) {
        entry(cell);
      }
    }
    EntryNames.byEntry(cells, Kinds.CALL).forEach(this::call);
    return this;
  }

  private void passOn(Cell cell) {
    KnownCell known = before.get(cell.key());
    after.put(cell.key(), new KnownCell(cell, ""));
    if (known == null || !known.cell().equals(cell)) {
      changes.add(new Change(cell.key(), Change.What.PASSED_ON, ""));
    }
  }

  private void entry(Cell cell) {
    KnownCell known = before.get(cell.key());
    Version stands = cell.standing();
    Version shown = known == null ? null : known.shownVersion();
    after.put(cell.key(), new KnownCell(cell, stands.id()));
    String former = shown == null ? null : shown.content();
    String name = names.of(cell, known == null ? null : known.cell());
    if (!Objects.equals(former, stands.content())) {
      entries.add(cell.key());
      changes.add(new Change(cell.key(), what(former, stands.content()), name));
    }
    conflict(cell, known, name);
  }

  private static Change.What what(String former, String now) {
    if (now == null) {
      return Change.What.GONE;
    }
    return former == null ? Change.What.NEW : Change.What.CHANGED;
  }

  private void conflict(Cell cell, KnownCell known, String name) {
    boolean asked = isAsked(cell);
    if (asked && (known == null || !isAsked(known.cell()) || !known.cell().equals(cell))) {
      changes.add(new Change(cell.key(), Change.What.CONFLICT, name));
    }
  }

  private static boolean isAsked(Cell cell) {
    return cell.isInConflict() && !cell.key().part().equals(Kinds.DELETED);
  }

  private void call(String id, Map<String, Cell> cells) {
    Map<String, Cell> all = new TreeMap<>();
    List<Cell> old = new ArrayList<>();
    for (KnownCell known : knownOf(id)) {
      all.put(known.cell().key().part(), known.cell());
      old.add(known.cell());
    }
    all.putAll(cells);
    CallState was = builder.of(id, old);
    CallState now = builder.of(id, all.values());
    String name = names.of(now == null ? was : now);
    for (Cell cell : all.values()) {
      boolean held = now != null && now.frozen() && CallParts.isOfPlan(cell.key().part());
      part(held ? beside(cell, now, all.get(Kinds.HELD)) : cell, held ? now : null, name);
    }
    if (now != null && !now.equals(was)) {
      calls.add(now);
      boolean gone = now.deletedAt() != null && was != null && was.deletedAt() == null;
      Change.What what = was == null ? Change.What.NEW : Change.What.CHANGED;
      changes.add(
          new Change(new CellKey(Kinds.CALL, id, ""), gone ? Change.What.GONE : what, name));
    }
  }

  private Collection<KnownCell> knownOf(String callId) {
    return before
        .subMap(new CellKey(Kinds.CALL, callId, ""), new CellKey(Kinds.CALL, callId + "\0", ""))
        .values();
  }

  private void part(Cell cell, CallState held, String name) {
    Version stands = held == null ? cell.standing() : saying(cell, heldContent(cell, held));
    after.put(cell.key(), new KnownCell(cell, stands.id()));
    conflict(cell, before.get(cell.key()), name);
  }

  /**
   * The cell with a version of what was held against. Words that came later for the open plan stand
   * beside it, to be read. Made of nothing but what all workbooks have, so that all make the same.
   */
  private Cell beside(Cell cell, CallState held, Cell holding) {
    String content = heldContent(cell, held);
    if (saying(cell, content) != null) {
      return cell;
    }
    Version when = holding == null ? null : holding.standing();
    return when == null
        ? cell.edited("", Instant.EPOCH, content, null)
        : cell.edited(when.author(), when.at(), content, null);
  }

  private String heldContent(Cell cell, CallState held) {
    return documents.callParts().split(held.plan()).get(cell.key().part());
  }

  private static Version saying(Cell cell, String content) {
    return cell.versions().stream()
        .filter(v -> Objects.equals(v.content(), content))
        .findFirst()
        .orElse(null);
  }

  List<Change> changes() {
    return changes;
  }

  /** Writes what was worked out. */
  void write(ExchangeStore store) {
    for (String kind : ORDER) {
      if (kind.equals(Kinds.CALL)) {
        calls.forEach(store::putCall);
      }
      for (CellKey key : new TreeSet<>(entries)) {
        if (key.kind().equals(kind)) {
          store.put(kind, key.id(), after.get(key).cell().standing().content());
        }
      }
    }
    SortedMap<CellKey, KnownCell> all = new TreeMap<>(before);
    all.putAll(after);
    store.keep(all.values());
  }
}
