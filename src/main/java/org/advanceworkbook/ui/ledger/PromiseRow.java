package org.advanceworkbook.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;

/** One promise: a tick for kept, its state, and what else may have become of it. */
final class PromiseRow extends VBox {
  private static final int MOST = 200;

  private final Kit kit;
  private final Words words;
  private final Commitment promise;
  private final PromiseActs acts;
  private final Around around;
  private final CheckBox box;
  private final Button more;

  /** Where the row stands. */
  interface Around {
    /** It will be made anew: the focus goes with it. */
    void moving(Commitment promise);

    /** Asks to which day it was put off, or when it was kept. */
    void ask(Commitment promise, boolean slip);

    /** The sale it belongs to where that is not plain from the page; else empty. */
    String sale(Commitment promise);
  }

  PromiseRow(Kit kit, Commitment promise, PromiseActs acts, boolean readOnly, Around around) {
    this.kit = kit;
    this.words = kit.words();
    this.promise = promise;
    this.acts = acts;
    this.around = around;
    String what = CallFace.brief(promise.what(), MOST);
    box = kit.fields().tick(words.get("opportunity.kept", who(), what));
    box.setSelected(promise.state() == FollowThrough.KEPT);
    box.setDisable(readOnly);
    box.setOnAction(e -> tick());
    more = Buttons.icon(Icons.MORE, words.get("opportunity.promise.what-else", who(), what));
    more.getStyleClass().add("small");
    more.setDisable(readOnly);
    more.setOnAction(e -> menu().show(more, Side.BOTTOM, 0, 0));
    HBox line = new HBox(box, lines(what), new PromiseFace(kit).mark(promise), more);
    line.getStyleClass().add("opportunity-promise");
    getChildren().add(line);
  }

  void focus() {
    box.requestFocus();
  }

  void focusMenu() {
    more.requestFocus();
  }

  private String who() {
    return promise.who().isBlank() ? words.name(promise.side()) : promise.who();
  }

  private VBox lines(String what) {
    Label who = new Label(CallFace.brief(who(), MOST));
    who.getStyleClass().add("medium");
    VBox lines = new VBox(who, Headings.small(what));
    String about = about();
    if (!about.isEmpty()) {
      Label caption = Headings.caption(about);
      caption.getStyleClass().add("subtle");
      lines.getChildren().add(caption);
    }
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    return lines;
  }

  /** In which sale, how often it was put off, and what shows that it was done. */
  private String about() {
    List<String> parts = new ArrayList<>();
    String sale = around.sale(promise);
    if (!sale.isBlank()) {
      parts.add(CallFace.brief(sale, MOST));
    }
    if (promise.slips() > 0) {
      parts.add(
          sameDay()
              ? words.count("opportunity.promise.slips", promise.slips())
              : words.count("opportunity.promise.slips", promise.slips())
                  + ", "
                  + words.get("opportunity.promise.first", kit.dates().day(promise.firstDue())));
    }
    if (promise.state() == FollowThrough.KEPT && !promise.proof().isBlank()) {
      parts.add(words.get("opportunity.promise.proof", CallFace.brief(promise.proof(), MOST)));
    }
    return String.join("  ·  ", parts);
  }

  /** Of one put off before the first day was remembered, only the present day is known. */
  private boolean sameDay() {
    return promise.firstDue() == null || promise.firstDue().equals(promise.due());
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    if (promise.isOpen()) {
      menu.getItems()
          .addAll(
              item("opportunity.promise.kept-with", () -> around.ask(promise, false)),
              item("opportunity.promise.put-off", () -> around.ask(promise, true)),
              item("opportunity.promise.broken", () -> to(promise.broken(today()), "broken")),
              item(
                  "opportunity.promise.withdrawn",
                  () -> to(promise.withdrawn(today()), "withdrawn")));
    } else {
      menu.getItems().add(item("opportunity.promise.reopen", () -> to(promise.reopened(), "open")));
    }
    return menu;
  }

  private java.time.LocalDate today() {
    return kit.dates().today();
  }

  private MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(words.get(key));
    item.setOnAction(e -> act.run());
    return item;
  }

  private void tick() {
    if (box.isSelected()) {
      to(promise.kept(today(), ""), "kept");
    } else {
      to(promise.reopened(), "open");
    }
  }

  private void to(Commitment after, String how) {
    around.moving(promise);
    String said = new PromiseFace(kit).sentence(promise);
    acts.change(
        promise,
        after,
        switch (how) {
          case "kept" -> Phrase.of("opportunity.act-kept", said);
          case "broken" -> Phrase.of("opportunity.act-broken", said);
          case "withdrawn" -> Phrase.of("opportunity.act-withdrawn", said);
          default -> Phrase.of("opportunity.act-open", said);
        });
  }
}
