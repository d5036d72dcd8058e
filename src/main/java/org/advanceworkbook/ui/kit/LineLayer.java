package org.advanceworkbook.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Draws lines below words of a text area, behind its text. The places come from the text node the
 * area itself shows, so they hold for wrapped rows, for writing from right to left, and on any
 * screen.
 */
final class LineLayer extends Region {
  private final TextArea area;
  private final Rectangle window = new Rectangle();
  private List<TextLine> lines = List.of();
  private List<LineShape> shapes = List.of();
  private Text text;

  LineLayer(TextArea area) {
    this.area = area;
    setManaged(false);
    setMouseTransparent(true);
    setViewOrder(1);
    setClip(window);
    getStyleClass().add("aw-line-layer");
    for (Observable moved :
        List.<Observable>of(
            area.scrollTopProperty(), area.scrollLeftProperty(),
            area.widthProperty(), area.heightProperty())) {
      moved.addListener(o -> requestLayout());
    }
  }

  // Shapes are made here and only placed in layout: what is made in layout shows unstyled at first.
  void show(List<TextLine> shown) {
    boolean same = kinds(shown).equals(kinds(lines));
    lines = shown;
    if (!same) {
      shapes = shown.stream().map(line -> new LineShape(line.kind())).toList();
      List<Node> nodes = new ArrayList<>(shapes.stream().<Node>map(LineShape::tint).toList());
      shapes.forEach(shape -> nodes.add(shape.line()));
      getChildren().setAll(nodes);
    }
    requestLayout();
  }

  private static List<LineKind> kinds(List<TextLine> lines) {
    return lines.stream().map(TextLine::kind).toList();
  }

  /** The line whose words lie under a point of the area. */
  Optional<TextLine> at(double x, double y) {
    Point2D here = sceneToLocal(area.localToScene(x, y));
    for (int i = 0; i < shapes.size(); i++) {
      if (shapes.get(i).tint().contains(here)) {
        return Optional.of(lines.get(i));
      }
    }
    return Optional.empty();
  }

  @Override
  protected void layoutChildren() {
    Region content = (Region) area.lookup(".content");
    Node viewport = area.lookup(".viewport");
    if (content == null || viewport == null || !findText(content)) {
      return;
    }
    frame(viewport);
    for (int i = 0; i < shapes.size(); i++) {
      TextLine line = lines.get(i);
      boolean inside = line.end() <= text.getText().length();
      shapes.get(i).draw(inside ? boxes(line) : List.of());
    }
  }

  private void frame(Node viewport) {
    Bounds seen = sceneToLocal(viewport.localToScene(viewport.getLayoutBounds()));
    window.setX(seen.getMinX());
    window.setY(seen.getMinY());
    window.setWidth(seen.getWidth());
    window.setHeight(seen.getHeight());
  }

  // The places are counted in the direction in which the text's parent lays out, whatever the
  // direction of the text node itself.
  private List<Bounds> boxes(TextLine line) {
    return LineShape.boxes(text.rangeShape(line.start(), line.end())).stream()
        .map(this::here)
        .filter(box -> box.intersects(window.getLayoutBounds()))
        .toList();
  }

  private Bounds here(Bounds box) {
    double x = box.getMinX() + text.getLayoutX();
    double y = box.getMinY() + text.getLayoutY();
    Bounds inParent = new BoundingBox(x, y, box.getWidth(), box.getHeight());
    return sceneToLocal(text.getParent().localToScene(inParent));
  }

  // The area shows its text in a group of text nodes; groups of the selection hold paths.
  private boolean findText(Parent content) {
    if (text != null && text.getScene() == area.getScene() && text.getParent() != null) {
      return true;
    }
    for (Node child : content.getChildrenUnmodifiable()) {
      if (child instanceof Group group
          && !group.getChildren().isEmpty()
          && group.getChildren().getFirst() instanceof Text found) {
        text = found;
        text.layoutBoundsProperty().addListener(o -> requestLayout());
        text.layoutXProperty().addListener(o -> requestLayout());
        text.layoutYProperty().addListener(o -> requestLayout());
        return true;
      }
    }
    return false;
  }
}
