package org.advanceworkbook.ui.kit;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;

/**
 * A list of which only the parts in view are read, so that twenty thousand rows scroll as well as
 * twenty. Its size is known from the start; a row that is not here yet is null and comes later.
 * Belongs to the thread of the window.
 */
public final class PagedList<T> extends ObservableListBase<T> {
  /** How many rows are read at a time. */
  public static final int PAGE = 100;

  private static final int MOST_PAGES = 40;

  /** Reads a part of the rows. */
  @FunctionalInterface
  public interface Source<T> {
    /** Reads rows from {@code offset} on and gives them to {@code arrived}, or null on failure. */
    void read(int offset, int limit, Consumer<List<T>> arrived);
  }

  private final Source<T> source;
  private final Map<Integer, List<T>> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<T>> eldest) {
          return size() > MOST_PAGES;
        }
      };
  private final Set<Integer> asked = new HashSet<>();
  private int size;
  private int filling;
  private boolean reading;

  /** An empty list. */
  public PagedList(Source<T> source) {
    this.source = source;
  }

  /**
   * Shows another set of rows, or the same ones read anew.
   *
   * @param rows how many there are
   * @param page which page {@code first} is, so that what is in view does not blink
   */
  public void show(int rows, int page, List<T> first) {
    filling++;
    asked.clear();
    pages.clear();
    pages.put(page, List.copyOf(first));
    int before = size;
    size = rows;
    beginChange();
    nextReplace(0, size, Collections.nCopies(before, null));
    endChange();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public T get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    int page = index / PAGE;
    if (!pages.containsKey(page)) {
      ask(page);
    }
    return known(index);
  }

  /** The row if it is here; asks for nothing. */
  public T known(int index) {
    List<T> rows = index < 0 ? null : pages.get(index / PAGE);
    int at = index % PAGE;
    return rows == null || at >= rows.size() ? null : rows.get(at);
  }

  private void ask(int page) {
    if (!asked.add(page)) {
      return;
    }
    int mine = filling;
    reading = true;
    source.read(page * PAGE, PAGE, rows -> arrived(mine, page, rows));
    reading = false;
  }

  private void arrived(int asker, int page, List<T> rows) {
    if (asker != filling) {
      return;
    }
    asked.remove(page);
    if (rows == null) {
      return;
    }
    pages.put(page, List.copyOf(rows));
    if (!reading) {
      tell(page * PAGE, Math.min(size, page * PAGE + PAGE));
    }
  }

  // A list that is just asking gets its row as the answer and must not hear of a change meanwhile.
  private void tell(int from, int to) {
    if (from < to) {
      beginChange();
      nextReplace(from, to, Collections.nCopies(to - from, null));
      endChange();
    }
  }

  /** Only among the rows that are here: looking for one must not read all. */
  @Override
  public int indexOf(Object row) {
    return pages.entrySet().stream()
        .filter(e -> row != null && e.getValue().contains(row))
        .map(e -> e.getKey() * PAGE + e.getValue().indexOf(row))
        .findFirst()
        .orElse(-1);
  }

  @Override
  public boolean contains(Object row) {
    return indexOf(row) >= 0;
  }
}
