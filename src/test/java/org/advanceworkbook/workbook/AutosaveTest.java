package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutosaveTest {
  private final HandClock clock = new HandClock();
  private final HandWork work = new HandWork();
  private final List<String> saved = new ArrayList<>();
  private boolean full;

  private Autosave<String> autosave() {
    return new Autosave<>(
        clock,
        work,
        clock,
        text -> {
          if (full) {
            throw new WorkbookFailure(Problem.DISK_FULL, "x", null);
          }
          saved.add(text);
        });
  }

  @Test
  void savesFourTenthsOfASecondAfterTheLastKey() {
    Autosave<String> autosave = autosave();
    autosave.changed("a");
    clock.pass(399);
    assertThat(saved).isEmpty();
    clock.pass(1);
    assertThat(saved).containsExactly("a");
    assertThat(autosave.state().kind()).isEqualTo(SaveState.Kind.SAVED);
  }

  @Test
  void neverWaitsLongerThanTwoSecondsWhileKeysKeepComing() {
    Autosave<String> autosave = autosave();
    for (int i = 0; i < 30; i++) {
      autosave.changed("key " + i);
      clock.pass(100);
    }
    assertThat(saved).isNotEmpty();
    assertThat(saved.getFirst()).isEqualTo("key 19");
  }

  @Test
  void whatChangesDuringASaveIsSavedNext() {
    work.hold();
    Autosave<String> autosave = autosave();
    autosave.changed("first");
    clock.pass(400);
    autosave.changed("second");
    clock.pass(400);
    work.goOn();
    assertThat(saved).containsExactly("first", "second");
  }

  @Test
  void aFailedSaveStaysPendingAndIsTriedAgain() {
    full = true;
    Autosave<String> autosave = autosave();
    autosave.changed("precious");
    clock.pass(400);
    assertThat(autosave.state().kind()).isEqualTo(SaveState.Kind.FAILED);
    assertThat(autosave.state().problem().key()).isEqualTo("store.problem.disk-full");
    full = false;
    clock.pass(3000);
    assertThat(saved).containsExactly("precious");
    assertThat(autosave.state().kind()).isEqualTo(SaveState.Kind.SAVED);
  }

  @Test
  void afterAFailureTheNewestStateIsTheOneTriedAgain() {
    full = true;
    Autosave<String> autosave = autosave();
    autosave.changed("old");
    clock.pass(400);
    full = false;
    autosave.changed("new");
    clock.pass(5000);
    assertThat(saved).containsExactly("new");
  }

  @Test
  void flushSavesAtOnceAndTellsWhenDone() {
    work.hold();
    Autosave<String> autosave = autosave();
    List<String> told = new ArrayList<>();
    autosave.changed("now");
    autosave.flush(() -> told.add("done"));
    assertThat(told).isEmpty();
    work.goOn();
    assertThat(saved).containsExactly("now");
    assertThat(told).containsExactly("done");
  }

  @Test
  void flushWithNothingToSaveIsDoneAtOnce() {
    List<String> told = new ArrayList<>();
    autosave().flush(() -> told.add("done"));
    assertThat(told).containsExactly("done");
  }
}
