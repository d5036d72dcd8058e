package org.advanceworkbook.ui.debrief;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.form.FormReading;
import org.advanceworkbook.workbook.form.FoundLine;

/** What a filled form says, beside what is stored; one key takes it over. */
final class FormFoundPart extends VBox {
  private static final double SHARE = 40;

  private final Words words;
  private final Button take;
  private final Button leave;

  FormFoundPart(Kit kit, FormReading reading, Runnable taken, Runnable left) {
    this.words = kit.words();
    setId("debrief-form-found");
    getStyleClass().addAll("debrief-promise", "debrief-list");
    getChildren().add(Headings.section(words.get("debrief.form.found")));
    if (!reading.found().isEmpty()) {
      getChildren().add(table(reading));
    }
    boolean clear = reading.unclear().isEmpty();
    if (!clear) {
      String why = reading.unclear().stream().map(words::say).collect(Collectors.joining(" "));
      getChildren().add(Headings.body(words.get("debrief.form.unclear", why)));
    }
    take = Buttons.primary(words.get("debrief.form.take"));
    take.setId("debrief-form-take");
    take.setOnAction(e -> taken.run());
    leave = Buttons.plain(words.get("debrief.form.leave"));
    leave.setId("debrief-form-leave");
    leave.setOnAction(e -> left.run());
    Shown.when(take, clear);
    HBox buttons = new HBox(take, leave);
    buttons.getStyleClass().add("debrief-row");
    getChildren().add(buttons);
  }

  /** The key that takes it over, or puts it aside where it cannot be taken. */
  void focus() {
    (take.isVisible() ? take : leave).requestFocus();
  }

  private GridPane table(FormReading reading) {
    GridPane table = new GridPane();
    table.getStyleClass().add("debrief-table");
    ColumnConstraints name = new ColumnConstraints();
    name.setPercentWidth(100 - 2 * SHARE);
    table.getColumnConstraints().setAll(name, share(), share());
    table.add(Headings.caption(words.get("debrief.form.stored")), 1, 0);
    table.add(Headings.caption(words.get("debrief.form.says")), 2, 0);
    int row = 1;
    for (FoundLine line : reading.found()) {
      String stored = words.say(line.stored());
      String found = words.say(line.found());
      String what = words.say(line.what());
      Label before = Headings.body(stored);
      before.getStyleClass().add("muted");
      Label now = Headings.body(found);
      now.setAccessibleText(words.get("debrief.form.line", what, stored, found));
      table.addRow(row++, Headings.small(what), before, now);
    }
    return table;
  }

  private static ColumnConstraints share() {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(SHARE);
    return column;
  }
}
