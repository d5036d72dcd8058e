package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.advanceworkbook.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReorderListTest {
  private record Item(String id, String text) {}

  private final List<String> heard = new ArrayList<>();
  private OnStage on;
  private ReorderList<Item> list;

  @BeforeEach
  void open() {
    on = new OnStage();
    list =
        Fx.get(
            () ->
                new ReorderList<>(on.kit.words(), Item::id, Item::text, item -> field(item.get())));
    list.onReorder(items -> heard.add(items.stream().map(Item::id).reduce("", String::concat)));
    list.onRemove(
        item -> list.setItems(list.items().stream().filter(i -> !i.equals(item)).toList()));
    list.onEdit(item -> heard.add("edit " + item.id()));
    Fx.run(() -> list.setItems(List.of(item("a"), item("b"), item("c"), item("d"))));
    on.with(list);
  }

  private static Item item(String id) {
    return new Item(id, "row " + id);
  }

  private Node field(Item item) {
    Field<TextField> field = on.kit.fields().text(item.text()).id("text-" + item.id());
    field.input().setText(item.text());
    return field;
  }

  @AfterEach
  void close() {
    on.close();
  }

  private Node row(int index) {
    return list.getChildren().get(index);
  }

  private int focused() {
    return list.getChildren().indexOf(on.focus());
  }

  @Test
  void altAndArrowsMoveARowAndTheFocusGoesWithIt() {
    on.focus(row(0));
    on.hold(KeyCode.ALT, KeyCode.DOWN)
        .hold(KeyCode.ALT, KeyCode.DOWN)
        .hold(KeyCode.ALT, KeyCode.UP);
    assertThat(heard).containsExactly("bacd", "bcad", "bacd");
    assertThat(focused()).isEqualTo(1);
    on.hold(KeyCode.ALT, KeyCode.UP).hold(KeyCode.ALT, KeyCode.UP);
    assertThat(heard).endsWith("abcd").hasSize(4);
  }

  @Test
  void aRowMovesWhileOneTypesInIt() {
    TextField text = (TextField) list.lookup("#text-b");
    on.focus(text);
    on.hold(KeyCode.ALT, KeyCode.DOWN);
    assertThat(heard).containsExactly("acbd");
    assertThat(on.focus()).isSameAs(text);
    on.type(KeyCode.DELETE);
    assertThat(list.items()).hasSize(4);
  }

  @Test
  void afterDeleteTheFocusGoesToTheNextRow() {
    on.focus(row(1));
    on.type(KeyCode.DELETE);
    assertThat(list.items()).extracting(Item::id).containsExactly("a", "c", "d");
    assertThat(focused()).isEqualTo(1);
    on.type(KeyCode.DOWN, KeyCode.DELETE);
    assertThat(focused()).isEqualTo(1);
    on.type(KeyCode.ENTER);
    assertThat(heard).containsExactly("edit c");
  }

  @Test
  void aChangedItemKeepsItsRow() {
    Node before = row(2);
    Fx.run(() -> list.setItems(List.of(item("a"), item("b"), new Item("c", "other"), item("d"))));
    assertThat(row(2)).isSameAs(before);
    assertThat(before.getAccessibleText()).isEqualTo("other, 3 of 4");
  }

  @Test
  void aRowIsDraggedByItsHandle() {
    Node handle = row(0).lookup(".aw-handle");
    double far = row(0).getLayoutBounds().getHeight() * 2.2;
    on.robot.moveTo(handle).press(MouseButton.PRIMARY).moveBy(0, far / 2).moveBy(0, far / 2);
    on.picture("kit-reorder-drag");
    on.robot.release(MouseButton.PRIMARY);
    assertThat(heard).endsWith("bcad");
    assertThat(row(2).getTranslateY()).isZero();
  }
}
