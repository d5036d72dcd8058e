package org.advanceworkbook.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;

/** What Today shows while the workbook holds no call: the one question, and two ways to begin. */
final class FirstRun {
  private final Kit kit;
  private final Button plan;

  FirstRun(Kit kit) {
    this.kit = kit;
    plan = Buttons.primary(kit.words().get("today.first-plan"), Icons.PLUS);
  }

  VBox page(Runnable planCall, Runnable openSample, Runnable restore) {
    Label question = Headings.figure(kit.words().get("today.first-question"));
    Label file = TodayPage.styled(Headings.caption(kit.words().get("today.no-account")), "muted");
    file.setGraphic(Icons.COMPUTER.node(16));
    return TodayPage.styled(
        new VBox(
            question,
            TodayPage.styled(Headings.lead(kit.words().get("today.first-lead")), "muted"),
            acts(planCall, openSample),
            TodayPage.styled(new Region(), "aw-hairline"),
            columns(),
            example(),
            TodayPage.styled(new HBox(file, gap(), restore(restore)), "aw-first-foot")),
        "aw-first");
  }

  /** What the rep came for. */
  Button main() {
    return plan;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private Button restore(Runnable restore) {
    Button link = Buttons.link(kit.words().get("today.first-restore"), Icons.RESTORE);
    link.getStyleClass().add("small");
    link.setId("restore-backup");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(e -> restore.run());
    return link;
  }

  private Node acts(Runnable planCall, Runnable openSample) {
    plan.setOnAction(e -> planCall.run());
    Button sample = Buttons.plain(kit.words().get("today.first-sample"), Icons.BOOK);
    sample.setOnAction(e -> openSample.run());
    return TodayPage.styled(new HBox(plan, sample), "aw-actions");
  }

  private Node columns() {
    HBox columns =
        new HBox(
            column(
                kit.words().get("today.before"),
                kit.words().get("today.before-title"),
                kit.words().get("today.before-text")),
            column(
                kit.words().get("today.with"),
                kit.words().get("today.with-title"),
                kit.words().get("today.with-text")),
            column(
                kit.words().get("today.after"),
                kit.words().get("today.after-title"),
                kit.words().get("today.after-text")));
    columns.getChildren().forEach(c -> HBox.setHgrow(c, Priority.ALWAYS));
    return TodayPage.styled(columns, "aw-first-columns");
  }

  private static Node column(String when, String title, String text) {
    return TodayPage.styled(
        new VBox(
            TodayPage.styled(Headings.caption(when), "subtle"),
            Headings.section(title),
            TodayPage.styled(Headings.body(text), "muted")),
        "aw-first-column");
  }

  private Node example() {
    HBox example =
        new HBox(
            half(
                kit.words().get("today.not-advance"),
                Icons.LOOK,
                "warning",
                kit.words().get("today.not-advance-text")),
            half(
                kit.words().get("today.an-advance"),
                Icons.ADVANCE,
                "accent",
                kit.words().get("today.an-advance-text")));
    example.getChildren().forEach(c -> HBox.setHgrow(c, Priority.ALWAYS));
    return TodayPage.styled(example, "aw-card", "aw-first-example");
  }

  private static Node half(String verdict, Icons icon, String ink, String text) {
    Label said = TodayPage.styled(Headings.small(verdict), ink, "medium");
    said.setGraphic(icon.node(18));
    return TodayPage.styled(new VBox(said, Headings.body(text)), "aw-first-half");
  }
}
