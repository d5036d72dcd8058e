package org.advanceworkbook.workbook.share;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.advanceworkbook.workbook.ExchangeStore;
import org.advanceworkbook.workbook.KnownCell;
import org.advanceworkbook.workbook.Standing;
import org.advanceworkbook.workbook.document.CallParts;
import org.advanceworkbook.workbook.document.TravellingDocuments;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Kinds;
import org.advanceworkbook.workbook.merge.Version;

/** Finds out what was changed here since the last exchange, and notes it as versions of our own. */
final class NotedCells {
  private final ExchangeStore store;
  private final TravellingDocuments documents;
  private final Clock clock;
  private final String author;

  NotedCells(ExchangeStore store, TravellingDocuments documents, Clock clock, String author) {
    this.store = store;
    this.documents = documents;
    this.clock = clock;
    this.author = author;
  }

  /** Everything known of these entries, with what was written here since. Nothing is kept yet. */
  SortedMap<CellKey, KnownCell> of(Map<String, Set<String>> ids) {
    SortedMap<CellKey, KnownCell> result = new TreeMap<>();
    ids.forEach(
        (kind, some) -> {
          Map<CellKey, KnownCell> known = new HashMap<>();
          store.known(kind, some).forEach(k -> known.put(k.cell().key(), k));
          Map<CellKey, Standing> standing = new HashMap<>();
          store.standing(kind, some).forEach(s -> standing.put(s.key(), s));
          Set<CellKey> keys = new TreeSet<>(known.keySet());
          keys.addAll(standing.keySet());
          for (CellKey key : keys) {
            KnownCell noted = noted(key, known.get(key), standing);
            if (!noted.cell().versions().isEmpty()) {
              result.put(key, noted);
            }
          }
        });
    return result;
  }

  private KnownCell noted(CellKey key, KnownCell known, Map<CellKey, Standing> all) {
    Standing here = all.get(key);
    KnownCell before =
        known == null
            ? new KnownCell(Cell.empty(key, here == null ? "" : here.owner()), "")
            : known;
    if (here == null && !isEmptied(key, before, all)) {
      return before;
    }
    Version shown = before.shownVersion();
    String former = shown == null ? null : shown.content();
    String now = content(key, here, former);
    if (Objects.equals(now, former) || (shown == null && says(key, now))) {
      return before;
    }
    return written(before, now, here == null || here.changedAt() == null ? null : here.changedAt());
  }

  // A part that says no more than what holds for every new entry is not worth a version.
  private static boolean says(CellKey key, String now) {
    return now == null || (key.part().equals(Kinds.DELETED) && now.equals("false"));
  }

  /** True where something known stands no more, and that is because it was taken out here. */
  private static boolean isEmptied(CellKey key, KnownCell before, Map<CellKey, Standing> all) {
    if (before.shownVersion() == null) {
      return false;
    }
    return !key.kind().equals(Kinds.CALL)
        || (CallParts.isOfPlan(key.part()) && all.containsKey(planOf(key)));
  }

  private static CellKey planOf(CellKey key) {
    return new CellKey(key.kind(), key.id(), Kinds.PLAN);
  }

  private String content(CellKey key, Standing here, String former) {
    String now = here == null ? null : here.content();
    if (key.part().equals(Kinds.HELD) && now == null && former != null) {
      return released(former);
    }
    return now == null ? null : documents.over(key.kind(), now, former);
  }

  private String released(String held) {
    String free = documents.held().write(documents.held().read(held).asReleased(), held);
    return documents.callParts().text(documents.callParts().tree(free));
  }

  private KnownCell written(KnownCell before, String now, Instant at) {
    Cell cell = before.cell();
    for (Version same : cell.versions()) {
      if (Objects.equals(same.content(), now)) {
        return new KnownCell(cell, same.id());
      }
    }
    Instant when = at == null ? clock.instant() : at;
    Cell after = cell.edited(author, when, now, before.shownVersion());
    return new KnownCell(after, fresh(cell, after));
  }

  private static String fresh(Cell before, Cell after) {
    return after.versions().stream()
        .map(Version::id)
        .filter(id -> before.version(id) == null)
        .findFirst()
        .orElse("");
  }
}
