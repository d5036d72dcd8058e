package org.advanceworkbook.ui.coaching;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;

/** A stop in the list at the left: a part of the agenda, or a call with why it was picked. */
final class StopCell extends ListCell<SessionStop> {
  private final SessionParts parts;
  private final SessionModel model;
  private final Words words;

  StopCell(SessionParts parts, SessionModel model) {
    this.parts = parts;
    this.model = model;
    this.words = parts.kit().words();
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(SessionStop stop, boolean empty) {
    super.updateItem(stop, empty);
    setText(null);
    setGraphic(empty || stop == null ? null : face(stop));
    setAccessibleText(empty || stop == null ? null : said(stop));
  }

  private VBox face(SessionStop stop) {
    VBox lines = stop.call() == null ? part(stop) : call(stop);
    lines.getStyleClass().add("coaching-stop");
    return lines;
  }

  private VBox part(SessionStop stop) {
    return new VBox(
        line(
            Headings.row(words.get("coaching.stop." + stop.kind())),
            parts.kit().dates().length(model.minutes(stop.kind()))));
  }

  private VBox call(SessionStop stop) {
    CallRow row = stop.call();
    String day = row.date() == null ? "" : parts.kit().dates().dayBrief(row.date());
    VBox lines = new VBox(line(Headings.row(account(row)), day));
    Label objective = Headings.small(row.objective());
    objective.getStyleClass().add("muted");
    if (!row.objective().isBlank()) {
      lines.getChildren().add(objective);
    }
    lines.getChildren().add(parts.kit().outcomes().badge(row.outcome()));
    Label why = Headings.caption(reasons(stop));
    why.getStyleClass().add("muted");
    lines.getChildren().add(why);
    return lines;
  }

  private String reasons(SessionStop stop) {
    if (!stop.picked()) {
      return words.get("coaching.not-picked");
    }
    String why =
        parts.session().call(stop.call().id()).stream()
            .flatMap(c -> c.reasons().stream())
            .map(words::name)
            .collect(Collectors.joining(". "));
    return why.isEmpty() ? words.get("coaching.picked-by-hand") : why;
  }

  private String account(CallRow row) {
    return row.account().isBlank() ? words.get("coaching.no-account") : row.account();
  }

  private static HBox line(Label name, String right) {
    Label at = Headings.caption(right);
    at.getStyleClass().add("muted");
    at.setMinWidth(Region.USE_PREF_SIZE);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(name, at);
    line.getStyleClass().add("coaching-stop-line");
    return line;
  }

  private String said(SessionStop stop) {
    return stop.call() == null
        ? words.get("coaching.stop." + stop.kind())
        : String.join(
            ", ",
            account(stop.call()),
            stop.call().objective(),
            words.name(stop.call().outcome()),
            reasons(stop));
  }
}
