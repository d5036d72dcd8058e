package org.advanceworkbook.workbook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an exchange needs of an open workbook: what stands in it as documents, and what is known of
 * earlier versions. Blocks and fails like {@link WorkbookStore}; several of these make one step
 * within {@link WorkbookStore#together}.
 *
 * <p>Guarantees: what is private to the coach is in nothing that is returned here.
 */
public interface ExchangeStore {
  /** Ids of what is sent with a selection, by kind; also of what was taken out since it was. */
  Map<String, Set<String>> entries(ShareSelection selection);

  /** What stands of these entries, part by part. A call says of each part what stands there. */
  List<Standing> standing(String kind, Set<String> ids);

  /** What is known of these entries from earlier exchanges. */
  List<KnownCell> known(String kind, Set<String> ids);

  /** What two wrote at the same time, or what came too late, and nobody has decided. */
  List<KnownCell> undecided();

  /** How many comments are kept back when a selection is sent, being private to the coach. */
  long keptBack(ShareSelection selection);

  /** Remembers what is known now. What stands counts as noted. */
  void keep(Collection<KnownCell> cells);

  /** Writes an entry that is no call, from its document; null takes it out. */
  void put(String kind, String id, String content);

  /** Writes a call. A frozen plan is replaced only by what was agreed to be frozen. */
  void putCall(CallState call);
}
