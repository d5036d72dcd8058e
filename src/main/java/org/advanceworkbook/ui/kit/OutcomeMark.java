package org.advanceworkbook.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.words.Words;

/** How an outcome shows: as a badge with icon and word, or as a mark that says its word. */
public final class OutcomeMark {
  private final Words words;

  /** Marks with these words. */
  public OutcomeMark(Words words) {
    this.words = words;
  }

  /** Icon and word on the outcome's tint. */
  public Label badge(Outcome outcome) {
    Label badge = new Label(words.name(outcome), icon(outcome).node(16));
    badge.getStyleClass().addAll("aw-badge", style(outcome));
    badge.setMinWidth(Label.USE_PREF_SIZE);
    return badge;
  }

  /** Only the icon, 16 to 30 px, with the word as tooltip and for screen readers. */
  public Label mark(Outcome outcome, int size) {
    Label mark = new Label("", icon(outcome).node(size));
    mark.getStyleClass().addAll("aw-mark", style(outcome));
    mark.setAccessibleText(words.name(outcome));
    mark.setTooltip(new Tooltip(words.name(outcome)));
    return mark;
  }

  /** Many outcomes in a row, oldest first: one thing for a screen reader. */
  public HBox row(List<Outcome> oldestFirst) {
    return row(oldestFirst, oldestFirst.size());
  }

  /** Only the last {@code most} are drawn; a screen reader and the tooltip say all. */
  public HBox row(List<Outcome> oldestFirst, int most) {
    HBox row = new HBox();
    row.getStyleClass().add("aw-mark-row");
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setFocusTraversable(!oldestFirst.isEmpty());
    List<String> said = oldestFirst.stream().map(words::name).toList();
    row.setAccessibleText(words.get("kit.outcomes.row", String.join(", ", said)));
    int left = Math.max(0, oldestFirst.size() - most);
    if (left > 0) {
      Tooltip.install(row, new Tooltip(row.getAccessibleText()));
    }
    for (Outcome outcome : oldestFirst.subList(left, oldestFirst.size())) {
      Node mark = mark(outcome, 20);
      row.getChildren().add(mark);
    }
    return row;
  }

  /** The icon of an outcome. */
  public static Icons icon(Outcome outcome) {
    return switch (outcome) {
      case ORDER -> Icons.ORDER;
      case ADVANCE -> Icons.ADVANCE;
      case CONTINUATION -> Icons.CONTINUATION;
      case NO_SALE -> Icons.NO_SALE;
      case NOT_HELD -> Icons.NOT_HELD;
    };
  }

  /** The style class that gives an outcome its colours. */
  public static String style(Outcome outcome) {
    return "outcome-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
