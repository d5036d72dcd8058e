package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final List<String> heard = new ArrayList<>();
  private final Deque<Runnable> slow = new ArrayDeque<>();
  private final Deque<Runnable> window = new ArrayDeque<>();
  private final Background background =
      new Background(slow::add, window::add, e -> heard.add("unforeseen " + e.getMessage()));

  private void all() {
    while (!slow.isEmpty()) {
      slow.poll().run();
    }
    while (!window.isEmpty()) {
      window.poll().run();
    }
  }

  private static String fail(String why) {
    throw new IllegalStateException(why);
  }

  @Test
  void theAnswerComesOnTheWindowsThread() {
    background.run(() -> "list").then(heard::add);
    slow.poll().run();
    assertThat(heard).isEmpty();
    window.poll().run();
    assertThat(heard).containsExactly("list");
  }

  @Test
  void aFailureGoesToWhoAsked() {
    background.run(() -> fail("full")).then(heard::add).otherwise(e -> heard.add("no: full"));
    all();
    assertThat(heard).containsExactly("no: full");
  }

  @Test
  void aFailureNobodyAskedAboutIsNotLost() {
    background.run(() -> fail("gone")).then(heard::add);
    all();
    assertThat(heard).containsExactly("unforeseen gone");
  }

  @Test
  void onALaneOnlyTheNewestIsAnswered() {
    Background.Lane lane = background.lane();
    lane.run(() -> "a").then(heard::add);
    lane.run(() -> "ab").then(heard::add);
    lane.run(() -> fail("x")).otherwise(e -> heard.add("failed"));
    lane.run(() -> "abc").then(heard::add);
    all();
    assertThat(heard).containsExactly("abc");
  }

  @Test
  void inlineTheOrderOfWordsDoesNotMatter() {
    Background inline = Background.atOnce(e -> {});
    inline.run(() -> "a").otherwise(e -> heard.add("no")).then(heard::add);
    inline.run(() -> fail("b")).then(heard::add).otherwise(e -> heard.add("otherwise"));
    assertThat(heard).containsExactly("a", "otherwise");
  }

  @Test
  void asAPortOfTheWorkbook() {
    background.run(() -> "x", heard::add, e -> heard.add("failed"));
    all();
    assertThat(heard).containsExactly("x");
  }
}
