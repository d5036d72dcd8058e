package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import org.advanceworkbook.store.ProblemLog;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user reads and chooses when the workbook of the start cannot be opened. */
class FirstOpeningTest {
  @TempDir Path folder;
  private final Answers answers = new Answers();

  /** Answers questions in the order given; everything after that is a no. */
  private static final class Answers implements Dialogs {
    private final Deque<Boolean> yes = new ArrayDeque<>();
    private final Deque<String> files = new ArrayDeque<>();
    private final List<String> read = new ArrayList<>();
    private final List<String> verbs = new ArrayList<>();

    @Override
    public boolean ask(String title, String text, String go, String stay) {
      read.add(text);
      verbs.add(go + " / " + stay);
      return !yes.isEmpty() && yes.removeFirst();
    }

    @Override
    public boolean askToRisk(String title, String text, String go, String stay) {
      return ask(title, text, go, stay);
    }

    @Override
    public void tell(String title, String text) {
      read.add(text);
    }

    @Override
    public void show(String title, Node content) {
      read.add(title);
    }

    @Override
    public Optional<String> fileToOpen(String title, FileKind kind) {
      return Optional.ofNullable(files.poll()).filter(file -> !file.isEmpty());
    }

    @Override
    public Optional<String> fileToSave(String title, String name, FileKind kind) {
      return Optional.empty();
    }
  }

  private SqliteShelf shelf(int day) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-0" + day + "T08:00:00Z"), ZoneOffset.UTC);
    return new SqliteShelf(folder.resolve("data"), clock);
  }

  private Optional<WorkbookStore> open(SqliteShelf shelf, String place) {
    CompletableFuture<WorkbookStore> opening =
        CompletableFuture.supplyAsync(() -> shelf.open(place));
    return new FirstOpening(Kits.kit(answers), shelf, new ProblemLog(folder, Kits.CLOCK))
        .open(opening, place);
  }

  /** A workbook with the copies of two days, ruined since. */
  private Path damaged() throws IOException {
    for (int day = 1; day <= 2; day++) {
      SqliteShelf shelf = shelf(day);
      try (WorkbookStore store = shelf.open(shelf.defaultPlace())) {
        store.putNote("day", String.valueOf(day));
      }
    }
    Path file = Path.of(shelf(3).defaultPlace());
    return Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 5000));
  }

  @Test
  void aDamagedWorkbookStaysAsItIsAndItsLastCopyIsOpenedBeside() throws IOException {
    Path file = damaged();
    byte[] before = Files.readAllBytes(file);
    answers.yes.add(true);
    try (WorkbookStore store = open(shelf(3), file.toString()).orElseThrow()) {
      assertThat(store.note("day")).isEqualTo("2");
      assertThat(store.place()).endsWith("workbook-2026-03-02.advancebook");
      store.putNote("goes", "on");
    }
    assertThat(file).hasBinaryContent(before);
    assertThat(answers.read).hasSize(1).first().asString().contains("is damaged", "not changed");
    assertThat(answers.verbs).containsExactly("Open the last daily copy / Other ways");
  }

  @Test
  void whereThatCopyIsDamagedTooTheOneBeforeIsOffered() throws IOException {
    Path file = damaged();
    Path copy = file.resolveSibling("copies").resolve("workbook-2026-03-02.advancebook");
    Files.write(copy, java.util.Arrays.copyOf(Files.readAllBytes(copy), 5000));
    answers.yes.addAll(List.of(true, true));
    try (WorkbookStore store = open(shelf(3), file.toString()).orElseThrow()) {
      assertThat(store.note("day")).isEqualTo("1");
    }
    assertThat(answers.read.get(1)).contains("workbook-2026-03-02.advancebook");
  }

  @Test
  void whatIsNoWorkbookIsNotTouchedAndAnotherCanBeChosen() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.advancebook"), "Dear Sir");
    String other = folder.resolve("other.advancebook").toString();
    shelf(3).create(other).close();
    answers.yes.addAll(List.of(true, true));
    answers.files.addAll(List.of("", other));
    try (WorkbookStore store = open(shelf(3), file.toString()).orElseThrow()) {
      assertThat(store.place()).isEqualTo(other);
    }
    assertThat(file).hasContent("Dear Sir");
    assertThat(answers.read).hasSize(2);
    assertThat(answers.verbs).containsOnly("Open another workbook / Close");
  }

  @Test
  void aWorkbookOpenElsewhereIsSaidAndLeftAlone() {
    SqliteShelf first = shelf(3);
    String place = first.defaultPlace();
    try (WorkbookStore open = first.open(place)) {
      assertThat(open(first, place)).isEmpty();
      assertThat(answers.read.getFirst()).contains("is open in another window or program");
      open.putNote("still", "works");
    }
  }
}
