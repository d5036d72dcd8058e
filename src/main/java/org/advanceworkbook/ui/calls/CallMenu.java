package org.advanceworkbook.ui.calls;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.ui.kit.RowMenu;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;

/** What can be done with the call that is picked; opens by mouse and by the menu key. */
final class CallMenu {
  private final Words words;
  private final ListView<CallRow> list;

  private CallMenu(Words words, ListView<CallRow> list) {
    this.words = words;
    this.list = list;
  }

  static void on(
      ListView<CallRow> list,
      Words words,
      Navigator navigator,
      Consumer<CallRow> delete,
      CallPaper paper) {
    CallMenu menu = new CallMenu(words, list);
    RowMenu.on(
        list,
        new ContextMenu(
            menu.item("calls.menu-open", call -> navigator.openPlan(call.id())),
            menu.item("account.open", call -> openAccount(navigator, call)),
            menu.item("calls.menu-copy", call -> navigator.planCopy(call.id())),
            menu.keyed("pages.review.print", Shortcut.PRINT, paper::print),
            menu.keyed("pages.review.pdf", Shortcut.EXPORT_PDF, paper::export),
            menu.item("calls.menu-delete", delete)));
  }

  private static void openAccount(Navigator navigator, CallRow call) {
    if (!call.accountId().isEmpty()) {
      navigator.openAccount(call.accountId());
    }
  }

  private MenuItem keyed(String key, Shortcut shortcut, Consumer<CallRow> act) {
    MenuItem item = item(key, act);
    item.setText(words.get("calls.menu.keyed", words.get(key), shortcut.keys()));
    return item;
  }

  private MenuItem item(String key, Consumer<CallRow> act) {
    MenuItem item = new MenuItem(words.get(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(
        e -> {
          CallRow call = list.getSelectionModel().getSelectedItem();
          if (call != null) {
            act.accept(call);
          }
        });
    return item;
  }
}
