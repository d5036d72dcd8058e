package org.advanceworkbook.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.GroupName;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Dates;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;

/** What of a filter is asked for, each as a chip that takes it away. */
final class ActiveFilters extends FlowPane {
  private final Words words;
  private final Dates dates;
  private final Consumer<CallFilter> without;

  /**
   * @param without hears of the filter that is left when a chip is pressed
   */
  ActiveFilters(Kit kit, Consumer<CallFilter> without) {
    this.words = kit.words();
    this.dates = kit.dates();
    this.without = without;
    getStyleClass().addAll("aw-chips", "history-active");
    show(CallFilter.ALL);
  }

  void show(CallFilter filter) {
    List<Button> chips = new ArrayList<>();
    if (filter.from() != null) {
      chips.add(
          chip(
              words.get("history.active.from", dates.dayYear(filter.from())),
              filter.withFrom(null)));
    }
    if (filter.to() != null) {
      chips.add(
          chip(words.get("history.active.to", dates.dayYear(filter.to())), filter.withTo(null)));
    }
    if (!filter.kinds().isEmpty()) {
      chips.add(named("history.kind", filter.kinds(), filter.withKinds(Set.of())));
    }
    if (!filter.outcomes().isEmpty()) {
      chips.add(named("history.outcome", filter.outcomes(), filter.withOutcomes(Set.of())));
    }
    if (!filter.rep().isEmpty()) {
      chips.add(chip(active("history.rep", filter.rep()), filter.withRep("")));
    }
    if (!filter.opportunityId().isEmpty()) {
      chips.add(chip(words.get("history.active.opportunity"), filter.withOpportunityId("")));
    }
    if (!filter.accountIds().isEmpty()) {
      chips.add(chip(words.get("history.active.account"), filter.withAccountIds(Set.of())));
    }
    for (Dimension by : Dimension.values()) {
      if (!filter.keys(by).isEmpty()) {
        chips.add(part(filter, by));
      }
    }
    if (!filter.purposesMet().isEmpty()) {
      chips.add(
          named("history.met-purpose", filter.purposesMet(), filter.withPurposesMet(Set.of())));
    }
    filter.openPromises().stream()
        .sorted()
        .map(
            side ->
                chip(
                    words.get("history.active.promise." + side),
                    filter.withOpenPromises(
                        filter.openPromises().stream()
                            .filter(other -> other != side)
                            .collect(Collectors.toSet()))))
        .forEach(chips::add);
    getChildren().setAll(chips);
    Shown.when(this, !chips.isEmpty());
  }

  private Button part(CallFilter filter, Dimension by) {
    Stream<String> known = by.keys().stream().filter(filter.keys(by)::contains);
    Stream<String> other = filter.keys(by).stream().filter(k -> !by.keys().contains(k)).sorted();
    String names =
        Stream.concat(known, other)
            .map(key -> words.say(GroupName.of(by, key)))
            .collect(Collectors.joining(", "));
    String label = words.get("history.part." + by);
    return chip(words.get("history.active", label, names), filter.withKeys(by, Set.of()));
  }

  private String active(String label, String value) {
    return words.get("history.active", words.get(label), value);
  }

  private Button named(String label, Set<? extends Enum<?>> values, CallFilter left) {
    String names =
        values.stream()
            .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
            .map(words::name)
            .collect(Collectors.joining(", "));
    return chip(words.get("history.active", words.get(label), names), left);
  }

  private Button chip(String text, CallFilter left) {
    Button chip = Buttons.small(text);
    chip.getStyleClass().add("history-chip");
    chip.setGraphic(Icons.CLOSE.node(16));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setMinWidth(0);
    chip.setAccessibleText(words.get("history.active.remove", text));
    chip.setOnAction(e -> without.accept(left));
    return chip;
  }
}
