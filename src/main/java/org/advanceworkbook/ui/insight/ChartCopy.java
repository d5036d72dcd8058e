package org.advanceworkbook.ui.insight;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;

/** Puts a chart on the clipboard, as a picture or as comma-separated lines. */
final class ChartCopy {
  /** So sharp that it can be shown on a wall. */
  private static final double SCALE = 2;

  private final Kit kit;

  ChartCopy(Kit kit) {
    this.kit = kit;
  }

  MenuButton menu(Supplier<Node> chart, Supplier<String> lines) {
    MenuItem picture = new MenuItem(kit.words().get("insight.page.copy.picture"));
    picture.setOnAction(e -> picture(chart.get()));
    MenuItem csv = new MenuItem(kit.words().get("insight.page.copy.csv"));
    csv.setOnAction(e -> text(lines.get()));
    return Buttons.menu(kit.words().get("insight.page.copy"), Icons.COPY, List.of(picture, csv));
  }

  private void picture(Node chart) {
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(SCALE, SCALE));
    ClipboardContent content = new ClipboardContent();
    content.putImage(chart.snapshot(how, null));
    put(content, "insight.page.copied.picture");
  }

  private void text(String lines) {
    ClipboardContent content = new ClipboardContent();
    content.putString(lines);
    put(content, "insight.page.copied.csv");
  }

  private void put(ClipboardContent content, String told) {
    Clipboard.getSystemClipboard().setContent(content);
    kit.notices().tell(kit.words().get(told));
  }
}
