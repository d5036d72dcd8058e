package org.advanceworkbook.ui.share;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.Change;
import org.advanceworkbook.workbook.share.Receipt;
import org.advanceworkbook.workbook.share.Sharing;

/** What a received file holds and what it will change; nothing is changed before a yes. */
final class ReceivePage implements Page {
  private final ShareDesk desk;
  private final Kit kit;
  private final Words words;
  private final Navigator navigator;
  private final String file;
  private final String fileName;
  private final Label title = Headings.page("");
  private final Label lead = Headings.lead("");
  private final Field<TextField> passphrase;
  private final Button unlock;
  private final VBox lock;
  private final Label sums = Headings.body("");
  private final ListView<Change> changes = new ListView<>();
  private final Label after = Headings.caption("");
  private final Button take;
  private final ScrollPage view;
  private Bundle bundle;

  ReceivePage(ShareDesk desk, Navigator navigator, String file) {
    this.desk = desk;
    this.kit = desk.kit();
    this.words = kit.words();
    this.navigator = navigator;
    this.file = file;
    this.fileName = file.replaceAll(".*[/\\\\]", "");
    passphrase = kit.fields().text(words.get("share.passphrase"));
    passphrase.input().setId("receive-passphrase");
    unlock = Buttons.plain(words.get("share.unlock"));
    unlock.setId("receive-unlock");
    unlock.setOnAction(e -> read());
    passphrase.input().setOnAction(e -> read());
    lock = new VBox(passphrase, actions(unlock));
    lock.getStyleClass().add("share-choice");
    take = Buttons.primary(words.get("share.take"));
    take.setId("receive-take");
    take.setOnAction(e -> take());
    Button leave = Buttons.plain(words.get("share.leave-it"));
    leave.setId("receive-leave");
    leave.setOnAction(e -> navigator.back());
    changes.setId("receive-changes");
    changes.setAccessibleText(words.get("share.changes"));
    changes.setCellFactory(list -> new TextCell<>(this::line));
    view = new ScrollPage(title, lead, lock, sums, changes, after, actions(take, leave));
    view.getStyleClass().add("share-page");
    title.setText(fileName);
    wait(false);
  }

  private static HBox actions(Button... buttons) {
    HBox row = new HBox(buttons);
    row.getStyleClass().add("aw-actions");
    return row;
  }

  private void wait(boolean locked) {
    Shown.when(lock, locked);
    Shown.when(sums, false);
    Shown.when(changes, false);
    Shown.when(after, false);
    Shown.when(take, false);
  }

  private record Looked(Bundle bundle, Receipt receipt) {}

  private void read() {
    String pass = passphrase.input().getText();
    lead.setText(words.get("share.reading"));
    kit.background()
        .run(
            () -> {
              Sharing sharing = desk.workbook().sharing();
              Bundle read = desk.files().read(file, pass);
              return new Looked(read, sharing.look(read, fileName));
            })
        .then(this::show)
        .otherwise(this::refused);
  }

  private void refused(RuntimeException failure) {
    if (!(failure instanceof WorkbookFailure known)) {
      lead.setText(words.get(Problem.UNEXPECTED.key(), fileName));
      wait(false);
      return;
    }
    lead.setText(words.say(known.sentence()));
    boolean locked =
        known.problem() == Problem.EXCHANGE_LOCKED || known.problem() == Problem.WRONG_PASSPHRASE;
    wait(locked);
    if (locked) {
      passphrase.input().requestFocus();
    }
  }

  private void show(Looked looked) {
    bundle = looked.bundle();
    Receipt receipt = looked.receipt();
    String who = receipt.author().isBlank() ? words.get("share.somebody") : receipt.author();
    title.setText(words.get("share.from", who));
    lead.setText(
        words.get(
            "share.holds",
            words.count("share.entries", receipt.entries()),
            words.count("share.calls-in-it", receipt.calls())));
    wait(false);
    changes.getItems().setAll(receipt.changes());
    Shown.when(changes, !receipt.changesNothing());
    sums.setText(sums(receipt));
    Shown.when(sums, true);
    after.setText(words.get("share.copy-first"));
    Shown.when(after, !receipt.changesNothing());
    Shown.when(take, !receipt.changesNothing());
    if (!receipt.changesNothing()) {
      take.requestFocus();
    }
  }

  private String sums(Receipt receipt) {
    if (receipt.changesNothing()) {
      return words.get("share.same");
    }
    return words.get(
        "share.sums",
        receipt.count(Change.What.NEW),
        receipt.count(Change.What.CHANGED),
        receipt.count(Change.What.GONE),
        receipt.count(Change.What.CONFLICT));
  }

  private String line(Change change) {
    String kind =
        change.what() == Change.What.PASSED_ON
            ? change.key().kind()
            : words.get("share.kind." + change.key().kind());
    String key = "share.change." + change.what().name().toLowerCase(Locale.ROOT);
    String part = "share.part." + change.key().part();
    String name =
        words.has(part) ? words.get("share.about", change.name(), words.get(part)) : change.name();
    return words.get(key, kind, name);
  }

  private void take() {
    take.setDisable(true);
    Bundle it = bundle;
    String copy = desk.workbook().copyPlace();
    kit.background()
        .run(
            () -> {
              desk.workbook().store().copyTo(copy);
              return desk.workbook().sharing().receive(it, fileName);
            })
        .then(receipt -> taken(receipt, copy))
        .otherwise(
            failure -> {
              take.setDisable(false);
              refused(failure);
            });
  }

  private void taken(Receipt receipt, String copy) {
    kit.notices().tell(words.get("share.taken", copy));
    if (receipt.count(Change.What.CONFLICT) > 0) {
      desk.decide(navigator);
    } else {
      navigator.open(Place.CALLS);
    }
  }

  @Override
  public String id() {
    return "new-receive";
  }

  @Override
  public Place place() {
    return Place.CALLS;
  }

  @Override
  public String title() {
    return words.get("share.received");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    read();
  }
}
