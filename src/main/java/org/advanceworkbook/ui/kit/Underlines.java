package org.advanceworkbook.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.MouseEvent;
import org.advanceworkbook.words.Words;

/**
 * Lines below words of a text area, each kind with a pattern of its own, a legend below the field,
 * a tooltip on the words, and the same said to a screen reader.
 *
 * <p>The area stays the area it is: the lines are drawn behind its text and know nothing of typing,
 * undo or input methods.
 */
public final class Underlines {
  /** More are of no use to anybody, and a pasted book would be slow to mark. */
  private static final int MOST = 200;

  private final Field<TextArea> field;
  private final LineLayer layer;
  private final LineLegend legend;
  private final Tooltip tip = new Tooltip();
  private List<TextLine> lines = List.of();

  Underlines(Field<TextArea> field, Words words) {
    this.field = field;
    TextArea area = field.input();
    layer = new LineLayer(area);
    legend = new LineLegend(words);
    area.setSkin(new Skin(area, layer));
    area.textProperty().subscribe(this::typed);
    area.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    field.below(legend);
  }

  /** Shows these lines if they were found in the text as it is now. */
  public void show(String text, List<TextLine> found) {
    if (text.equals(field.input().getText())) {
      lines = found.stream().filter(l -> l.end() <= text.length()).limit(MOST).toList();
      layer.show(lines);
      legend.show(text, lines);
      field.said(legend.said());
    }
  }

  /** The lines that show now. */
  public List<TextLine> shown() {
    return lines;
  }

  // Until the text is read again, lines stay with their words; those whose words changed go.
  private void typed(String was, String is) {
    if (lines.isEmpty() || was == null || is == null) {
      return;
    }
    int most = Math.min(was.length(), is.length());
    int head = 0;
    while (head < most && was.charAt(head) == is.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
      tail++;
    }
    lines = kept(head, was.length() - tail, is.length() - was.length());
    layer.show(lines);
  }

  private List<TextLine> kept(int head, int tail, int by) {
    List<TextLine> kept = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.end() <= head) {
        kept.add(line);
      } else if (line.start() >= tail) {
        kept.add(line.moved(by));
      }
    }
    return kept;
  }

  private void point(MouseEvent mouse) {
    TextArea area = field.input();
    Optional<TextLine> under = layer.at(mouse.getX(), mouse.getY());
    under.ifPresent(line -> tip.setText(line.kind().word()));
    Tooltip wanted = under.isPresent() ? tip : null;
    if (area.getTooltip() != wanted) {
      area.setTooltip(wanted);
    }
  }

  private static final class Skin extends TextAreaSkin {
    private final LineLayer layer;

    Skin(TextArea area, LineLayer layer) {
      super(area);
      this.layer = layer;
      getChildren().add(layer);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      super.layoutChildren(x, y, width, height);
      layer.requestLayout();
    }
  }
}
