package org.advanceworkbook.ui.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.GroupName;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Chips;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.OpportunityRow;

/** The filters that are asked for less often, in a pane that drops down from their button. */
final class MoreFilters {
  private static final int MOST_OPPORTUNITIES = 50;

  private final Popup popup = new Popup();
  private final VBox pane = new VBox();
  private final Fields fields;
  private final Words words;
  private final Consumer<CallFilter> changed;
  private final Map<Dimension, Chips<String>> groups = new EnumMap<>(Dimension.class);
  private final Chips<Side> promises;
  private final ComboBox<String> rep;
  private final SearchPicker<OpportunityRow> opportunity;
  private final Background.Lane lane;
  private final Background.Lane reps;
  private final Library library;
  private final TypedField<LocalDate> from;
  private final TypedField<LocalDate> to;
  private CallFilter filter = CallFilter.ALL;
  private boolean filling;

  /**
   * @param changed hears of every change
   */
  MoreFilters(Kit kit, Library library, Consumer<CallFilter> changed) {
    this.lane = kit.background().lane();
    this.reps = kit.background().lane();
    this.library = library;
    this.fields = kit.fields();
    this.words = kit.words();
    this.changed = changed;
    Field<TypedField<LocalDate>> first = fields.date(words.get("history.from"));
    Field<TypedField<LocalDate>> last = fields.date(words.get("history.to"));
    from = first.input();
    to = last.input();
    from.valueProperty().subscribe((was, is) -> put(filter.withFrom(is)));
    to.valueProperty().subscribe((was, is) -> put(filter.withTo(is)));
    Field<Chips<Side>> open =
        fields.chips(
            words.get("history.promise"),
            List.of(Side.values()),
            side -> words.get("history.promise." + side));
    promises = open.input();
    promises.valueProperty().subscribe((was, is) -> put(filter.withOpenPromises(is)));
    Field<ComboBox<String>> people =
        fields.choice(words.get("history.rep"), List.of(""), this::repName);
    rep = people.input();
    rep.setValue("");
    rep.valueProperty().subscribe((was, is) -> put(filter.withRep(is)));
    Field<SearchPicker<OpportunityRow>> deals =
        fields.picker(
            words.get("history.opportunity"), this::find, row -> row.opportunity().name());
    opportunity = deals.input().detail(OpportunityRow::account);
    opportunity
        .valueProperty()
        .subscribe(
            (was, is) -> put(filter.withOpportunityId(is == null ? "" : is.opportunity().id())));
    HBox days = new HBox(first, last);
    HBox who = new HBox(people, deals);
    for (HBox row : List.of(days, who)) {
      row.getStyleClass().add("history-days");
    }
    pane.getChildren()
        .setAll(
            days,
            who,
            group(Dimension.PURPOSE, Purpose.values()),
            group(Dimension.STAGE, Stage.values()),
            group(Dimension.LEVEL, CommitmentLevel.values()),
            group(Dimension.CHANNEL, Channel.values()),
            open,
            close());
    pane.getStyleClass().addAll("aw-popup", "history-more");
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  private String repName(String name) {
    return name == null || name.isEmpty() ? words.get("history.any") : name;
  }

  private void find(String typed, Consumer<List<OpportunityRow>> found) {
    lane.run(() -> library.store().opportunities("", typed, MOST_OPPORTUNITIES, 0)).then(found);
  }

  private Node group(Dimension by, Enum<?>[] values) {
    List<String> keys = Arrays.stream(values).map(Enum::name).toList();
    Field<Chips<String>> field =
        fields.chips(
            words.get("history.part." + by), keys, key -> words.say(GroupName.of(by, key)));
    groups.put(by, field.input());
    field.input().valueProperty().subscribe((was, is) -> put(filter.withKeys(by, is)));
    return field;
  }

  private Node close() {
    Button done = Buttons.plain(words.get("history.more.done"));
    done.setOnAction(e -> popup.hide());
    return done;
  }

  private void put(CallFilter next) {
    if (!filling) {
      filter = next;
      changed.accept(next);
    }
  }

  /** Shows what is asked for now; what the pane cannot show stays as it is. */
  void show(CallFilter now) {
    filter = now;
    filling = true;
    groups.forEach((by, chips) -> chips.setValue(known(by, now)));
    promises.setValue(now.openPromises());
    rep.setValue(now.rep());
    if (now.opportunityId().isEmpty()) {
      opportunity.setValue(null);
    }
    from.setValue(now.from());
    to.setValue(now.to());
    filling = false;
  }

  private static Set<String> known(Dimension by, CallFilter now) {
    return now.keys(by).stream().filter(key -> !key.isEmpty()).collect(Collectors.toSet());
  }

  /** Drops down from the button, with the focus on its first part. */
  void open(Node under) {
    popup.getContent().setAll(pane);
    Bounds at = under.localToScreen(under.getLayoutBounds());
    popup.show(under, at.getMinX(), at.getMaxY() + 4);
    from.editor().requestFocus();
    reps.run(() -> library.store().reps()).then(this::offer);
  }

  private void offer(List<String> names) {
    filling = true;
    rep.getItems().setAll(Stream.concat(Stream.of(""), names.stream()).toList());
    rep.setValue(filter.rep());
    filling = false;
  }

  /** What drops down. */
  VBox pane() {
    return pane;
  }
}
