package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.UndoStack.Act;
import org.junit.jupiter.api.Test;

/**
 * Acts that can be taken back: in turn, one by one, and only while what they are within is open.
 */
class UndoStackTest {
  private final UndoStack stack = new UndoStack();
  private final List<String> heard = new ArrayList<>();

  @Test
  void theLastActIsTakenBackFirstAndCanBeDoneAgain() {
    did("a", null);
    did("b", null);
    stack.undo();
    stack.redo();
    stack.undo();
    stack.undo();
    stack.undo();
    assertThat(heard).containsExactly("b back", "b again", "b back", "a back");
  }

  @Test
  void oneActIsTakenBackWithoutTouchingAnotherOfItsName() {
    Act first = did("same", null);
    did("same", null);
    assertThat(stack.takeBack(first)).isTrue();
    assertThat(stack.takeBack(first)).as("only once").isFalse();
    stack.undo();
    stack.undo();
    assertThat(heard).containsExactly("same back", "same back");
  }

  @Test
  void anActTakenBackByItselfAsTheLastOneCanBeDoneAgain() {
    Act act = did("a", null);
    stack.takeBack(act);
    stack.redo();
    assertThat(heard).containsExactly("a back", "a again");
  }

  @Test
  void whatWasDoneWithinAPlanIsForgottenWithItAndTheRestStays() {
    Object plan = new Object();
    did("workbook", null);
    Act inside = did("plan", plan);
    did("undone", plan);
    stack.undo();
    stack.forget(plan);
    assertThat(stack.takeBack(inside)).isFalse();
    assertThat(stack.nextRedo()).isEmpty();
    stack.undo();
    assertThat(heard).containsExactly("undone back", "workbook back");
  }

  @Test
  void anotherWorkbookBeginsWithNothingToUndo() {
    did("a", null);
    did("b", null);
    stack.undo();
    stack.clear();
    assertThat(stack.nextUndo()).isEmpty();
    assertThat(stack.nextRedo()).isEmpty();
  }

  private Act did(String name, Object within) {
    Act act =
        new Act(
            Phrase.of(name),
            () -> heard.add(name + " back"),
            () -> heard.add(name + " again"),
            within);
    stack.did(act);
    return act;
  }
}
