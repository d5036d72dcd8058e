package org.advanceworkbook.workbook.share;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.workbook.ExchangeStore;
import org.advanceworkbook.workbook.KnownCell;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.form.WorkbookMark;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Kinds;
import org.advanceworkbook.workbook.merge.Version;

/**
 * Sends parts of a workbook, and takes in what was sent.
 *
 * <p>Guarantees: taking the same in again changes nothing; nothing that was written is dropped
 * unless somebody who saw it wrote over it; a plan that was held against stays as it was.
 */
public final class Sharing {
  private final WorkbookStore store;
  private final ExchangeStore exchange;
  private final Documents documents;
  private final CallBuilder builder;
  private final EntryNames names;
  private final Clock clock;
  private final Supplier<String> author;

  /**
   * @param facts judges a plan that came together here and that nobody has judged yet
   * @param author name of who works with this workbook
   */
  public Sharing(
      WorkbookStore store,
      Documents documents,
      Function<CallPlan, PlanFacts> facts,
      Clock clock,
      Supplier<String> author) {
    this.store = store;
    this.exchange = store.exchange();
    this.documents = documents;
    this.builder = new CallBuilder(documents, facts);
    this.names = new EntryNames(documents);
    this.clock = clock;
    this.author = author;
  }

  /** What a selection sends; what was changed here since the last time is noted on the way. */
  public Bundle share(ShareSelection selection) {
    AtomicReference<Bundle> result = new AtomicReference<>();
    store.together(
        () -> {
          SortedMap<CellKey, KnownCell> noted = noted().of(exchange.entries(selection));
          exchange.keep(noted.values());
          List<Cell> cells = noted.values().stream().map(KnownCell::cell).toList();
          result.set(new Bundle(WorkbookMark.given(store), author.get(), clock.instant(), cells));
        });
    return result.get();
  }

  /** How many notes of a coach for himself are kept back when a selection is sent. */
  public long keptBack(ShareSelection selection) {
    return exchange.keptBack(selection);
  }

  /**
   * What taking something in would do; nothing is written.
   *
   * @param file name of where it comes from, for the sentence when it is refused
   */
  public Receipt look(Bundle bundle, String file) {
    Incoming incoming = new Incoming(documents, builder, file);
    List<Cell> cells = incoming.check(bundle);
    return incoming.guarded(() -> receipt(bundle, incoming, taking(cells)));
  }

  /** Takes it in, all or nothing. */
  public Receipt receive(Bundle bundle, String file) {
    Incoming incoming = new Incoming(documents, builder, file);
    List<Cell> cells = incoming.check(bundle);
    AtomicReference<Receipt> result = new AtomicReference<>();
    store.together(
        () -> {
          Taking taking = incoming.guarded(() -> taking(cells));
          taking.write(exchange);
          result.set(receipt(bundle, incoming, taking));
        });
    return result.get();
  }

  private static Receipt receipt(Bundle bundle, Incoming incoming, Taking taking) {
    Set<CellKey> entries =
        bundle.cells().stream()
            .map(c -> new CellKey(c.key().kind(), c.key().id(), ""))
            .collect(Collectors.toSet());
    long calls = entries.stream().filter(k -> k.kind().equals(Kinds.CALL)).count();
    return new Receipt(
        bundle.author(),
        bundle.madeAt(),
        entries.size(),
        (int) calls,
        taking.changes(),
        incoming.leftOut());
  }

  private Taking taking(List<Cell> came) {
    SortedMap<CellKey, KnownCell> before = noted().of(ids(came));
    List<Cell> joined = new ArrayList<>();
    for (Cell cell : came) {
      KnownCell known = before.get(cell.key());
      joined.add(known == null ? cell : known.cell().join(cell));
    }
    return new Taking(documents.travelling(), builder, names, before).of(joined);
  }

  private static Map<String, Set<String>> ids(List<Cell> cells) {
    Map<String, Set<String>> result = new TreeMap<>();
    for (Cell cell : cells) {
      result.computeIfAbsent(cell.key().kind(), k -> new TreeSet<>()).add(cell.key().id());
    }
    return result;
  }

  private NotedCells noted() {
    return new NotedCells(exchange, documents.travelling(), clock, author.get());
  }

  /** What two wrote at the same time, or what came too late, and nobody has decided yet. */
  public List<Conflict> conflicts() {
    List<Cell> open = exchange.undecided().stream().map(KnownCell::cell).toList();
    if (!open.isEmpty() && !store.isReadOnly()) {
      // Nobody decides about words that were changed here since they were noted.
      store.together(() -> exchange.keep(noted().of(ids(open)).values()));
    }
    return new Undecided(exchange, builder, names).list();
  }

  /**
   * Says what is to stand. What the others say is written over, here and wherever this is sent.
   *
   * @param chosen id of one of the versions
   */
  public void decide(Conflict conflict, String chosen) {
    store.together(
        () -> {
          CellKey key = conflict.key();
          SortedMap<CellKey, KnownCell> before = noted().of(Map.of(key.kind(), Set.of(key.id())));
          KnownCell known = before.get(key);
          Version stays =
              known == null ? null : known.cell().version(conflict.late() ? known.shown() : chosen);
          if (stays == null) {
            return; // decided elsewhere meanwhile
          }
          String content = stays.content();
          Cell decided = known.cell().decided(author.get(), clock.instant(), content);
          new Taking(documents.travelling(), builder, names, before)
              .of(List.of(decided))
              .write(exchange);
        });
  }
}
