package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/** Twenty thousand rows of which only what is looked at is read. */
class PagedListTest {
  private record Question(int offset, int limit, Consumer<List<String>> to) {
    void answer() {
      to.accept(rows(offset, limit));
    }
  }

  private final List<Question> asked = new ArrayList<>();
  private final PagedList<String> list =
      new PagedList<>((offset, limit, answer) -> asked.add(new Question(offset, limit, answer)));

  private static List<String> rows(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(i -> "row " + i).toList();
  }

  @Test
  void aRowThatIsNotHereIsAskedForOnceAndTold() {
    list.show(20_000, 0, rows(0, 100));
    List<Integer> changed = new ArrayList<>();
    list.addListener(
        (ListChangeListener<String>)
            change -> {
              while (change.next()) {
                changed.add(change.getFrom());
              }
            });
    assertThat(list).hasSize(20_000);
    assertThat(list.get(99)).isEqualTo("row 99");
    assertThat(asked).isEmpty();
    assertThat(list.get(19_999)).isNull();
    assertThat(list.get(19_950)).isNull();
    assertThat(asked).extracting(Question::offset).containsExactly(19_900);
    asked.getFirst().answer();
    assertThat(changed).containsExactly(19_900);
    assertThat(list.get(19_999)).isEqualTo("row 19999");
    assertThat(list.indexOf("row 19950")).isEqualTo(19_950);
    assertThat(list.contains("row 5000")).isFalse();
    assertThat(asked).hasSize(1);
  }

  @Test
  void anAnswerToAnEarlierShowingIsDropped() {
    list.show(300, 0, rows(0, 100));
    assertThat(list.get(250)).isNull();
    list.show(300, 0, List.of("another"));
    asked.getFirst().answer();
    assertThat(list.known(250)).isNull();
    assertThat(list.getFirst()).isEqualTo("another");
  }

  @Test
  void aFailedReadingIsTriedAgainWhenTheRowIsLookedAtAgain() {
    list.show(300, 0, rows(0, 100));
    assertThat(list.get(150)).isNull();
    asked.getFirst().to().accept(null);
    assertThat(list.get(150)).isNull();
    assertThat(asked).hasSize(2);
  }

  @Test
  void theRowAtHandIsTheAnswerAndNoChange() {
    List<String> changes = new ArrayList<>();
    PagedList<String> near =
        new PagedList<>((offset, limit, answer) -> answer.accept(rows(offset, limit)));
    near.show(400, 3, rows(300, 100));
    near.addListener((ListChangeListener<String>) change -> changes.add("changed"));
    assertThat(near.get(120)).isEqualTo("row 120");
    assertThat(near.get(399)).isEqualTo("row 399");
    assertThat(changes).isEmpty();
  }
}
