package org.advanceworkbook.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.advanceworkbook.workbook.ExchangeStore;
import org.advanceworkbook.workbook.KnownCell;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.Standing;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.Receipt;
import org.advanceworkbook.workbook.share.Sharing;

/** A workbook of one person, for tests in which several exchange. */
final class Exchanging implements AutoCloseable {
  static final Documents DOCUMENTS = new Documents();

  final WorkbookStore store;
  final Sharing sharing;
  final String who;

  Exchanging(Path folder, String who) {
    this(folder, who, Calls.MORNING);
  }

  Exchanging(Path folder, String who, Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    this.who = who;
    this.store =
        new SqliteShelf(folder.resolve(who), clock)
            .open(folder.resolve(who).resolve(who + ".advancebook").toString());
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ZERO);
    this.sharing = new Sharing(store, DOCUMENTS, plan -> Calls.FACTS, later, () -> who);
  }

  Bundle all() {
    return sharing.share(ShareSelection.ALL);
  }

  Receipt take(Bundle bundle) {
    return sharing.receive(bundle, "test.advance");
  }

  /** What stands, by kind and part. */
  TreeMap<CellKey, String> standing() {
    TreeMap<CellKey, String> result = new TreeMap<>();
    ExchangeStore exchange = store.exchange();
    exchange
        .entries(ShareSelection.ALL)
        .forEach(
            (kind, ids) -> {
              for (Standing row : exchange.standing(kind, ids)) {
                result.put(row.key(), row.content());
              }
            });
    return result;
  }

  /** What is known of the versions of everything. */
  List<Cell> cells() {
    List<Cell> result = new ArrayList<>();
    ExchangeStore exchange = store.exchange();
    exchange
        .entries(ShareSelection.ALL)
        .forEach(
            (kind, ids) ->
                exchange.known(kind, Set.copyOf(ids)).stream()
                    .map(KnownCell::cell)
                    .forEach(result::add));
    result.sort(Comparator.comparing(Cell::key));
    return result;
  }

  @Override
  public void close() {
    store.close();
  }
}
