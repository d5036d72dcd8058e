package org.advanceworkbook.ui.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.FileNotice;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.share.Sharing;

/** What to send, under which name, and with which passphrase. */
final class SendPage implements Page {
  private static final int MOST_CALLS = 300;

  /** What goes. */
  enum What {
    CALLS,
    OPPORTUNITY,
    ALL
  }

  private final ShareDesk desk;
  private final Kit kit;
  private final Words words;
  private final Navigator navigator;
  private final ShareSelection proposed;
  private final Field<Segmented<What>> what;
  private final Field<TextField> name;
  private final Field<TextField> passphrase;
  private final ListView<CallRow> calls = new ListView<>();
  private final Label picked = Headings.caption("");
  private final Label kept = Headings.caption("");
  private final Button save;
  private final VBox choice = new VBox();
  private final ScrollPage view;

  SendPage(ShareDesk desk, Navigator navigator, ShareSelection proposed) {
    this.desk = desk;
    this.kit = desk.kit();
    this.words = kit.words();
    this.navigator = navigator;
    this.proposed = proposed;
    what = kit.fields().segmented(words.get("share.what"), Segmented.options(ways(), this::way));
    what.input().setId("share-what");
    name = kit.fields().text(words.get("share.name")).hint(words.get("share.name.hint"));
    name.input().setId("share-name");
    passphrase =
        kit.fields().text(words.get("share.passphrase")).hint(words.get("share.passphrase.hint"));
    passphrase.input().setId("share-passphrase");
    save = Buttons.primary(words.get("share.save"), Icons.EXPORT);
    save.setId("share-save");
    save.setOnAction(e -> save());
    Button leave = Buttons.plain(words.get("share.leave"));
    leave.setOnAction(e -> navigator.back());
    HBox acts = new HBox(save, leave);
    acts.getStyleClass().add("aw-actions");
    choice.getChildren().setAll(calls, picked);
    choice.getStyleClass().add("share-choice");
    view =
        new ScrollPage(
            Headings.page(words.get("share.send")),
            Headings.lead(words.get("share.send.lead")),
            what,
            choice,
            name,
            passphrase,
            kept,
            acts);
    view.getStyleClass().add("share-page");
    fill();
  }

  private List<What> ways() {
    List<What> ways = new ArrayList<>(List.of(What.CALLS));
    if (!proposed.opportunities().isEmpty()) {
      ways.add(What.OPPORTUNITY);
    }
    ways.add(What.ALL);
    return ways;
  }

  private String way(What it) {
    return words.get("share.what." + it.name());
  }

  private void fill() {
    count(0);
    name.input().setText(desk.me().name().get());
    calls.setId("share-calls");
    calls.setAccessibleText(words.get("share.calls"));
    calls.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    calls.setCellFactory(list -> new TextCell<>(this::line));
    calls
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<CallRow>) c -> fit());
    what.input().valueProperty().subscribe((was, is) -> fit());
    name.input().textProperty().subscribe((was, is) -> fit());
    what.input().setValue(begin());
  }

  private What begin() {
    if (!proposed.opportunities().isEmpty()) {
      return What.OPPORTUNITY;
    }
    return proposed.all() ? What.ALL : What.CALLS;
  }

  private String line(CallRow row) {
    String day = row.date() == null ? words.get("share.no-day") : kit.dates().day(row.date());
    return row.objective().isBlank()
        ? words.get("share.call-bare", day, row.account())
        : words.get("share.call", day, row.account(), row.objective());
  }

  private void fit() {
    boolean some = what.input().getValue() == What.CALLS;
    Shown.when(choice, some);
    int count = calls.getSelectionModel().getSelectedItems().size();
    picked.setText(words.count("share.picked", count));
    boolean nothing = (some && count == 0) || name.input().getText().isBlank();
    save.setDisable(nothing);
    count();
  }

  private void count() {
    ShareSelection selection = selection();
    kit.background()
        .run(() -> desk.workbook().sharing().keptBack(selection))
        .then(this::count)
        .otherwise(f -> count(0));
  }

  private void count(long keptBack) {
    kept.setText(words.count("share.kept-back", keptBack));
    Shown.when(kept, keptBack > 0);
  }

  private ShareSelection selection() {
    What it = what.input().getValue();
    if (it == What.ALL) {
      return ShareSelection.ALL;
    }
    if (it == What.OPPORTUNITY) {
      return new ShareSelection(false, Set.of(), proposed.opportunities());
    }
    return ShareSelection.ofCalls(
        calls.getSelectionModel().getSelectedItems().stream()
            .map(CallRow::id)
            .collect(Collectors.toSet()));
  }

  private void save() {
    String who = name.input().getText().strip();
    String pass = passphrase.input().getText();
    ShareSelection selection = selection();
    String file = words.get("share.file", who, kit.dates().today().toString());
    desk.me().keep().accept(who);
    kit.dialogs()
        .fileToSave(words.get("share.where"), file, Dialogs.FileKind.EXCHANGE)
        .ifPresent(place -> write(selection, place, pass));
  }

  private void write(ShareSelection selection, String place, String pass) {
    kit.background()
        .run(
            () -> {
              Sharing sharing = desk.workbook().sharing();
              desk.files().write(sharing.share(selection), place, pass);
              return place;
            })
        .then(
            at -> {
              new FileNotice(kit).tell(words.get("share.written", at), at);
              navigator.back();
            });
  }

  private void show(List<CallRow> rows) {
    calls.getItems().setAll(rows);
    for (int i = 0; i < rows.size(); i++) {
      if (proposed.calls().contains(rows.get(i).id())) {
        calls.getSelectionModel().select(i);
        calls.scrollTo(i);
      }
    }
    fit();
  }

  @Override
  public String id() {
    return "new-share";
  }

  @Override
  public Place place() {
    return Place.CALLS;
  }

  @Override
  public String title() {
    return words.get("share.send");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    kit.background()
        .run(
            () ->
                desk.workbook()
                    .store()
                    .calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, MOST_CALLS, 0))
        .then(this::show);
  }
}
