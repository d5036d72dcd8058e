package org.advanceworkbook.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.SearchBox;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.Library;

/** The search and the choices above the table, which together make one filter. */
final class FilterRow extends VBox {
  private static final int ACCOUNTS = 50;

  private final Kit kit;
  private final Words words;
  private final Library library;
  private final SearchBox search;
  private final ComboBox<Period> period;
  private final SearchPicker<Account> account;
  private final ComboBox<Optional<CallKind>> kind;
  private final ComboBox<Optional<Outcome>> outcome;
  private final Label count = new Label();
  private final MoreFilters more;
  private final ActiveFilters active;
  private final Runnable changed;
  private CallFilter rest = CallFilter.ALL;

  FilterRow(Kit kit, Library library, Runnable changed) {
    this.kit = kit;
    this.words = kit.words();
    this.library = library;
    search = kit.fields().search(words.get("history.search"));
    period = choice(words.get("history.period"), List.of(Period.values()), p -> p.name(words));
    account = accounts();
    kind = choice(words.get("history.kind"), anyOr(CallKind.values()), this::name);
    outcome = choice(words.get("history.outcome"), anyOr(Outcome.values()), this::name);
    this.changed = changed;
    more = new MoreFilters(kit, library, this::put);
    active = new ActiveFilters(kit, this::put);
    Button button = Buttons.plain(words.get("history.more"), Icons.FILTER);
    button.setId("history-more");
    button.setOnAction(e -> more.open(button));
    reset();
    count.getStyleClass().addAll("muted", "history-count");
    FlowPane row = new FlowPane(search, period, account, kind, outcome, button, count);
    row.getStyleClass().add("history-filters");
    getStyleClass().add("history-filter-rows");
    getChildren().addAll(row, active);
    search.editor().textProperty().subscribe((was, is) -> changed.run());
    period.valueProperty().subscribe((was, is) -> changed.run());
    account.valueProperty().subscribe((was, is) -> changed.run());
    kind.valueProperty().subscribe((was, is) -> changed.run());
    outcome.valueProperty().subscribe((was, is) -> changed.run());
  }

  /** What is asked for beside the choices of the row. */
  void put(CallFilter asked) {
    rest = asked;
    active.show(rest);
    more.show(rest);
    changed.run();
  }

  /** Down goes from the search on to what it found. */
  void onDown(Runnable act) {
    search
        .editor()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            key -> {
              if (key.getCode() == KeyCode.DOWN) {
                act.run();
                key.consume();
              }
            });
  }

  /** Everything of this year. */
  private void reset() {
    period.setValue(Period.YEAR);
    kind.setValue(Optional.empty());
    outcome.setValue(Optional.empty());
  }

  /** Everything there is. */
  void clear() {
    search.editor().clear();
    account.setValue(null);
    reset();
    period.setValue(Period.ALL);
    put(CallFilter.ALL);
  }

  void searchHere() {
    search.editor().requestFocus();
    search.editor().selectAll();
  }

  Node first() {
    return search;
  }

  void count(long calls, long notHeld) {
    String all = words.count("history.calls", calls);
    count.setText(notHeld == 0 ? all : words.get("history.calls.with", all, notHeld));
  }

  CallFilter filter() {
    Account of = account.getValue();
    LocalDate since = period.getValue().from(kit.dates().today());
    boolean daysAsked = rest.from() != null || rest.to() != null;
    CallFilter filter =
        rest.withWhich(CallFilter.Which.DEBRIEFED)
            .withSearch(search.editor().getText())
            .withFrom(daysAsked ? rest.from() : since);
    filter = of == null ? filter : filter.withAccountIds(Set.of(of.id()));
    filter = kind.getValue().map(Set::of).map(filter::withKinds).orElse(filter);
    return outcome.getValue().map(Set::of).map(filter::withOutcomes).orElse(filter);
  }

  private static <T> List<Optional<T>> anyOr(T[] values) {
    List<Optional<T>> all = new ArrayList<>();
    all.add(Optional.empty());
    Arrays.stream(values).map(Optional::of).forEach(all::add);
    return all;
  }

  private String name(Optional<? extends Enum<?>> value) {
    return value.isPresent() ? words.name(value.get()) : words.get("history.any");
  }

  private SearchPicker<Account> accounts() {
    Background.Lane lane = kit.background().lane();
    SearchPicker<Account> picker =
        kit.fields()
            .picker(
                words.get("history.account"),
                (typed, found) ->
                    lane.run(() -> library.store().accounts(typed, ACCOUNTS)).then(found),
                Account::name)
            .input();
    picker.editor().setPromptText(words.get("history.account.any"));
    picker.getStyleClass().add("history-account");
    return picker;
  }

  /** A choice that says what it chooses before what is chosen: "Period This year". */
  private <T> ComboBox<T> choice(String label, List<T> items, Function<T, String> name) {
    ComboBox<T> box = kit.fields().choice(label, items, name).input();
    box.setButtonCell(
        new ListCell<>() {
          @Override
          protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? label : label + ":  " + name.apply(item));
          }
        });
    box.setMaxWidth(USE_PREF_SIZE);
    return box;
  }
}
