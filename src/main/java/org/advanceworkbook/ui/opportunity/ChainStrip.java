package org.advanceworkbook.ui.opportunity;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.advanceworkbook.domain.chain.LinkState;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.workbook.ChainView;

/**
 * The calls of an opportunity side by side, the newest in view: arrows walk, Enter opens. Only the
 * nodes in view exist.
 */
final class ChainStrip extends ListView<ChainItem> {
  private static final int BEFORE_THE_NEWEST = 4;

  private final Navigator navigator;
  private int newest = -1;

  ChainStrip(Kit kit, Navigator navigator) {
    this.navigator = navigator;
    ChainFace face = new ChainFace(kit);
    setOrientation(Orientation.HORIZONTAL);
    setCellFactory(list -> new ChainCell(face, this::open));
    setAccessibleText(kit.words().get("opportunity.chain"));
    getStyleClass().add("chain");
    setId("chain");
    setOnKeyPressed(
        e -> {
          ChainItem at = getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && at != null) {
            open(at);
            e.consume();
          }
        });
    skinProperty().subscribe(this::toTheNewest);
  }

  void show(ChainView view) {
    List<ChainItem> items = ChainItem.of(view);
    int selected = getSelectionModel().getSelectedIndex();
    getItems().setAll(items);
    int at = newest(items);
    getSelectionModel().select(selected < 0 ? at : Math.min(selected, items.size() - 1));
    if (at != newest) {
      newest = at;
      toTheNewest();
    }
  }

  /** The next planned call, else the last one. */
  private static int newest(List<ChainItem> items) {
    int last = items.size() - 1;
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).isGoal() && items.get(i).link().state() == LinkState.NEXT) {
        return i;
      }
    }
    return last;
  }

  private void toTheNewest() {
    if (getSkin() != null && newest >= 0) {
      int last = getItems().size() - 1;
      boolean nearTheEnd = last - newest < BEFORE_THE_NEWEST;
      scrollTo(nearTheEnd ? last : Math.max(0, newest - BEFORE_THE_NEWEST));
    }
  }

  private void open(ChainItem item) {
    if (item.isGoal()) {
      return;
    }
    if (item.row().outcome() == null) {
      navigator.openPlan(item.row().id());
    } else {
      navigator.debrief(item.row().id());
    }
  }
}
