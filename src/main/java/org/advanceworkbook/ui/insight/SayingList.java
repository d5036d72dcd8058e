package org.advanceworkbook.ui.insight;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.insight.GroupName;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.domain.insight.TwoShares;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallSaying;

/** At most three sentences, each with its figures and the ways to the calls behind it. */
final class SayingList extends VBox {
  private final Words words;
  private final RateWords says;
  private final Consumer<CallFilter> open;

  SayingList(Words words, Consumer<CallFilter> open) {
    this.words = words;
    this.says = new RateWords(words);
    this.open = open;
    getStyleClass().add("insight-sayings");
  }

  void show(List<CallSaying> sayings) {
    getChildren()
        .setAll(sayings.isEmpty() ? List.of(nothing()) : sayings.stream().map(this::of).toList());
  }

  private Node nothing() {
    Label label = Headings.body(words.get("insight.page.nothing-said"));
    label.getStyleClass().add("muted");
    return label;
  }

  private Node of(CallSaying saying) {
    TwoShares two = saying.comparison().shares();
    String group = words.say(GroupName.of(saying.by(), saying.key()));
    Label sentence =
        Headings.body(
            words.get(
                "insight.page.saying." + saying.kind(),
                group,
                share(two.one()),
                share(two.other())));
    Label range = Headings.caption(difference(points(two.low()), points(two.high())));
    range.getStyleClass().add("muted");
    FlowPane ways =
        new FlowPane(
            way("insight.page.those", two.one().n(), saying.group()),
            way("insight.page.others", two.other().n(), saying.others()));
    ways.getStyleClass().add("insight-ways");
    VBox whole = new VBox(sentence, range, ways);
    whole.getStyleClass().add("insight-saying");
    return whole;
  }

  private String share(Rate rate) {
    return words.get("insight.page.share", says.percent(rate.value()), says.of(rate));
  }

  private String difference(long low, long high) {
    String key = low >= 0 ? "more" : high <= 0 ? "less" : "either";
    long near = Math.min(Math.abs(low), Math.abs(high));
    long far = Math.max(Math.abs(low), Math.abs(high));
    boolean either = key.equals("either");
    return words.get(
        "insight.page.difference." + key, either ? Math.abs(low) : near, either ? high : far);
  }

  private static long points(double share) {
    return Math.round(share * 100);
  }

  private Button way(String key, long calls, CallFilter filter) {
    Button way = Buttons.link(words.count(key, calls));
    way.setOnAction(e -> open.accept(filter));
    return way;
  }
}
