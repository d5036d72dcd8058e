package org.advanceworkbook.workbook.share;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.advanceworkbook.workbook.Delay;
import org.advanceworkbook.workbook.Work;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.form.WorkbookMark;

/**
 * Looks into a shared folder for files from others, and tells of each of them once a start until it
 * was looked at. Opens nothing by itself. Which folder, and what was looked at, is kept with the
 * workbook. Confined to the thread of the window; the folder is read behind it.
 */
public final class FolderWatch {
  /** How often the folder is looked into while the window stands. */
  public static final Duration PAUSE = Duration.ofMinutes(1);

  private static final String FOLDER = "share.folder";
  private static final String SEEN = "share.seen";
  private static final int MOST_SEEN = 300;

  private final Supplier<WorkbookStore> store;
  private final SharedFolder folder;
  private final Delay delay;
  private final Work work;
  private final Consumer<SharedFolder.Arrived> hears;
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private Delay.Cancel next = () -> {};

  /**
   * @param store the workbook open at that moment
   * @param hears is told of every file once
   */
  public FolderWatch(
      Supplier<WorkbookStore> store,
      SharedFolder folder,
      Delay delay,
      Work work,
      Consumer<SharedFolder.Arrived> hears) {
    this.store = store;
    this.folder = folder;
    this.delay = delay;
    this.work = work;
    this.hears = hears;
  }

  /** The folder of a workbook, empty for none. */
  public static String folderOf(WorkbookStore store) {
    return store.note(FOLDER);
  }

  /** Chooses the folder of a workbook, empty for none. */
  public static void choose(WorkbookStore store, String folder) {
    store.putNote(FOLDER, folder);
  }

  /** Looks now and from then on every minute. */
  public void begin() {
    next.cancel();
    look();
    next = delay.after(PAUSE, this::begin);
  }

  /** Ends; nothing is told any more. */
  public void end() {
    next.cancel();
  }

  /** Looks now, as when the window comes to the front. */
  public void look() {
    // A folder that is not there just now, such as a stick, is looked for again a minute later.
    work.run(this::arrived, all -> all.forEach(hears), failure -> {});
  }

  /** A file that was looked at is not told of again, not even after a new start. */
  public static void lookedAt(WorkbookStore store, SharedFolder.Arrived file) {
    Set<String> seen = seen(store);
    if (!store.isReadOnly() && seen.add(file.stamp())) {
      int over = Math.max(0, seen.size() - MOST_SEEN);
      store.putNote(SEEN, seen.stream().skip(over).collect(Collectors.joining("\n")));
    }
  }

  private static Set<String> seen(WorkbookStore store) {
    return new LinkedHashSet<>(store.note(SEEN).lines().toList());
  }

  private List<SharedFolder.Arrived> arrived() {
    WorkbookStore now = store.get();
    String place = folderOf(now);
    if (place.isEmpty()) {
      return List.of();
    }
    Set<String> seen = seen(now);
    seen.addAll(told);
    List<SharedFolder.Arrived> fresh = folder.arrived(place, seen::contains);
    String mine = WorkbookMark.of(now);
    return fresh.stream()
        .filter(it -> it.mark().isEmpty() || !it.mark().equals(mine))
        .filter(it -> told.add(it.stamp())) // two looks may be under way at once
        .toList();
  }
}
