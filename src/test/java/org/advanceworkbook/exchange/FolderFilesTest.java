package org.advanceworkbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.workbook.Work;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.FolderWatch;
import org.advanceworkbook.workbook.share.SharedFolder.Arrived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shared folder is looked into; files in it are told of, and none is opened. */
class FolderFilesTest {
  @TempDir Path folder;
  private final FolderFiles files = new FolderFiles(SentCalls.FILES);
  private final List<Arrived> heard = new ArrayList<>();

  private FolderWatch watch(WorkbookStore store) {
    Work atOnce =
        new Work() {
          @Override
          public <T> void run(
              java.util.function.Supplier<T> slow,
              java.util.function.Consumer<T> then,
              java.util.function.Consumer<RuntimeException> failed) {
            then.accept(slow.get());
          }
        };
    return new FolderWatch(() -> store, files, (time, what) -> () -> {}, atOnce, heard::add);
  }

  @Test
  void filesOfOthersAreToldOfOnceAStartUntilTheyWereLookedAt() throws IOException {
    Path shared = Files.createDirectory(folder.resolve("shared"));
    try (WorkbookStore mara = SentCalls.empty(folder, "mara");
        WorkbookStore ben = SentCalls.empty(folder, "ben")) {
      Bundle bundle = SentCalls.bundle(mara);
      SentCalls.FILES.write(bundle, shared.resolve("open.advance").toString(), "");
      SentCalls.FILES.write(bundle, shared.resolve("locked.advance").toString(), "rye");
      Files.writeString(shared.resolve("letter.txt"), "hello");
      Files.writeString(shared.resolve("broken.advance"), "hello");
      watch(ben).look();
      assertThat(heard).isEmpty();
      FolderWatch.choose(ben, shared.toString());
      FolderWatch watch = watch(ben);
      watch.look();
      watch.look();
      assertThat(heard)
          .extracting(Arrived::name)
          .containsExactly("broken.advance", "locked.advance", "open.advance");
      assertThat(heard).extracting(Arrived::author).containsExactly("", "", "Mara");
      FolderWatch.lookedAt(ben, heard.getLast());
      heard.clear();
      watch(ben).look();
      assertThat(heard)
          .extracting(Arrived::name)
          .containsExactly("broken.advance", "locked.advance");
      heard.clear();
      FolderWatch.choose(mara, shared.toString());
      watch(mara).look();
      assertThat(heard).extracting(Arrived::name).doesNotContain("open.advance");
      FolderWatch.choose(ben, folder.resolve("a stick that was pulled").toString());
      heard.clear();
      watch(ben).look();
      assertThat(heard).isEmpty();
    }
  }
}
