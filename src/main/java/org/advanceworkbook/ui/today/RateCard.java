package org.advanceworkbook.ui.today;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.TodayView;

/** How the last calls ended, and the share that ended in an advance or an order. */
final class RateCard {
  private final Kit kit;

  RateCard(Kit kit) {
    this.kit = kit;
  }

  Node of(TodayView today) {
    Rate rate = today.lastTally().advanceRate();
    VBox card = new VBox(Headings.section(kit.words().get("today.rate")));
    if (rate.isShown()) {
      card.getChildren().add(figure(rate));
    }
    if (!today.last().isEmpty()) {
      card.getChildren().add(marks(today.last()));
    }
    card.getChildren().add(sentence(rate));
    return TodayPage.styled(card, "aw-today-rate");
  }

  private Node figure(Rate rate) {
    Label of = Headings.body(kit.words().get("today.of-last", rate.hits(), rate.n()));
    of.getStyleClass().add("muted");
    Label figure = Headings.figure(kit.words().get("today.percent", percent(rate.value())));
    figure.setMinWidth(Region.USE_PREF_SIZE);
    return TodayPage.styled(new HBox(figure, of), "aw-today-rate-figure");
  }

  private Node marks(List<CallRow> last) {
    VBox marks = new VBox(kit.outcomes().row(last.stream().map(CallRow::outcome).toList()));
    List<CallRow> dated = last.stream().filter(c -> Objects.nonNull(c.date())).toList();
    if (dated.size() > 1) {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      marks.getChildren().add(new HBox(day(dated.getFirst()), gap, day(dated.getLast())));
    }
    marks.setMaxWidth(Region.USE_PREF_SIZE);
    return TodayPage.styled(marks, "aw-today-promise");
  }

  private Label day(CallRow call) {
    Label day = Headings.caption(kit.dates().day(call.date()));
    day.getStyleClass().add("subtle");
    return day;
  }

  private Node sentence(Rate rate) {
    String text =
        rate.isShown()
            ? kit.words().get("today.sample", rate.n(), percent(rate.low()), percent(rate.high()))
            : kit.words().count("today.too-few", rate.n());
    Label sentence = rate.isShown() ? Headings.caption(text) : Headings.body(text);
    sentence.getStyleClass().add("muted");
    return sentence;
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }
}
