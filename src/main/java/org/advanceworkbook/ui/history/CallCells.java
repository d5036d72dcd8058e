package org.advanceworkbook.ui.history;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;

/** What stands in each column of the table. */
final class CallCells {
  private static final int LONGEST = 240;
  private static final int LONGEST_TIP = 800;
  private static final double TIP_WIDTH = 480;

  private final Kit kit;
  private final Words words;

  CallCells(Kit kit) {
    this.kit = kit;
    this.words = kit.words();
  }

  Cell date() {
    return new Cell(
        row -> row.date() == null ? "" : kit.dates().dayShort(row.date()), null, "history-date");
  }

  Cell account() {
    return new Cell(CallRow::account, null, "medium");
  }

  Cell kind() {
    return new Cell(row -> words.name(row.kind()), null, "history-quiet");
  }

  Cell objective() {
    Cell cell = new Cell(CallRow::objective, null, "history-objective");
    cell.setWrapText(true);
    return cell;
  }

  Cell next() {
    Cell cell = new Cell(this::nextStep, null, "history-quiet");
    cell.setWrapText(true);
    return cell;
  }

  private String nextStep(CallRow row) {
    if (row.nextStep().isBlank() && row.nextCallOn() != null) {
      return words.get("history.next-call", row.nextCallOn());
    }
    return row.nextStep();
  }

  Cell outcome() {
    return new Cell(
        row -> "",
        row -> row.outcome() == null ? null : kit.outcomes().badge(row.outcome()),
        "history-outcome");
  }

  Cell purposes() {
    return new Cell(row -> "", this::tags, "history-purposes");
  }

  private Node tags(CallRow row) {
    HBox tags = new HBox();
    tags.getStyleClass().add("history-tags");
    StringBuilder said = new StringBuilder();
    for (Purpose purpose : Purpose.of(row.kind())) {
      boolean met = row.met().contains(purpose);
      if (met || row.planned().contains(purpose)) {
        Label tag = new Label(letter(purpose));
        tag.getStyleClass().addAll("aw-tag", met ? "history-met" : "history-planned");
        tags.getChildren().add(tag);
        String name = words.name(purpose);
        said.append(said.isEmpty() ? "" : ", ")
            .append(met ? words.get("history.met", name) : words.get("history.not-met", name));
      }
    }
    tags.setAccessibleText(said.toString());
    Tooltip.install(tags, new Tooltip(said.toString()));
    return tags;
  }

  private String letter(Purpose purpose) {
    return switch (purpose) {
      case RAPPORT -> words.get("history.letter.rapport");
      case DISCOVER -> words.get("history.letter.discover");
      case INFORM -> words.get("history.letter.inform");
      case GAIN_AGREEMENT -> words.get("history.letter.agreement");
      case GET_INFORMATION -> words.get("history.letter.information");
      case QUALIFY -> words.get("history.letter.qualify");
      case SET_APPOINTMENT -> words.get("history.letter.appointment");
    };
  }

  /** A cell with a text or a node; a long text has itself as its tooltip. */
  static final class Cell extends TableCell<CallRow, CallRow> {
    private final Function<CallRow, String> text;
    private final Function<CallRow, Node> node;

    Cell(Function<CallRow, String> text, Function<CallRow, Node> node, String style) {
      this.text = text;
      this.node = node;
      getStyleClass().add(style);
    }

    @Override
    protected void updateItem(CallRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean none = empty || row == null;
      String said = none ? "" : text.apply(row).strip().replaceAll("\\s+", " ");
      setText(said.isEmpty() ? null : shortened(said, LONGEST));
      setGraphic(none || node == null ? null : node.apply(row));
      setTooltip(said.length() > 16 ? tip(said) : null);
    }

    private static Tooltip tip(String said) {
      Tooltip tip = new Tooltip(shortened(said, LONGEST_TIP));
      tip.setWrapText(true);
      tip.setMaxWidth(TIP_WIDTH);
      return tip;
    }

    private static String shortened(String said, int most) {
      if (said.length() <= most) {
        return said;
      }
      boolean split = Character.isHighSurrogate(said.charAt(most - 2));
      return said.substring(0, split ? most - 2 : most - 1) + "…";
    }
  }
}
