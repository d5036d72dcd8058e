package org.advanceworkbook.ui.share;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.document.FlatContent;
import org.advanceworkbook.workbook.merge.Version;
import org.advanceworkbook.workbook.share.Conflict;

/** One part that was written in two ways: who wrote what when, and which of them holds. */
final class ConflictCard extends VBox {
  private static final int LONGEST = 1500;

  private final Kit kit;
  private final Words words;
  private final Button first;

  ConflictCard(Kit kit, Conflict conflict, FlatContent flat, Consumer<Version> chosen) {
    this.kit = kit;
    this.words = kit.words();
    getStyleClass().addAll("aw-card", "share-card");
    getChildren().add(Headings.section(words.get("share.about", conflict.name(), part(conflict))));
    if (conflict.late()) {
      getChildren().add(Headings.body(words.get("share.late")));
    }
    GridPane columns = new GridPane();
    columns.getStyleClass().add("share-columns");
    List<Map<String, String>> all =
        conflict.versions().stream().map(v -> flat.of(v.content())).toList();
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < conflict.versions().size(); i++) {
      Version version = conflict.versions().get(i);
      VBox column = column(version, all, i);
      if (!conflict.late() || i == 0) {
        Button keep = keep(conflict, version, chosen);
        buttons.add(keep);
        column.getChildren().add(keep);
      }
      columns.add(column, i, 0);
      ColumnConstraints even = new ColumnConstraints();
      even.setPercentWidth(100.0 / conflict.versions().size());
      columns.getColumnConstraints().add(even);
    }
    first = buttons.getFirst();
    getChildren().add(columns);
  }

  void enter() {
    first.requestFocus();
  }

  private String part(Conflict conflict) {
    String part = conflict.key().part();
    String key = part.isEmpty() ? "share.kind." + conflict.key().kind() : "share.part." + part;
    return words.has(key) ? words.get(key) : part.replaceFirst("plan\\.", "");
  }

  private Button keep(Conflict conflict, Version version, Consumer<Version> chosen) {
    String verb =
        conflict.late() ? words.get("share.understood") : words.get("share.keep", who(version));
    Button keep = Buttons.plain(verb);
    keep.setAccessibleText(verb + ", " + conflict.name() + ", " + part(conflict));
    keep.setOnAction(e -> chosen.accept(version));
    return keep;
  }

  private String who(Version version) {
    return version.author().isBlank() ? words.get("share.somebody") : version.author();
  }

  private VBox column(Version version, List<Map<String, String>> all, int index) {
    var local = version.at().atZone(ZoneId.systemDefault());
    Label head =
        Headings.row(
            words.get(
                "share.wrote",
                who(version),
                kit.dates().day(local.toLocalDate()),
                local.toLocalTime().withSecond(0).withNano(0).toString()));
    VBox column = new VBox(head);
    column.getStyleClass().add("share-column");
    if (version.isGone()) {
      column.getChildren().add(Headings.body(words.get("share.taken-out")));
    } else {
      column.getChildren().addAll(said(all, index));
    }
    return column;
  }

  /** Only what the versions say differently. */
  private List<Node> said(List<Map<String, String>> all, int index) {
    TreeSet<String> paths = new TreeSet<>();
    all.forEach(m -> paths.addAll(m.keySet()));
    List<Node> lines = new ArrayList<>();
    for (String path : paths) {
      String mine = all.get(index).get(path);
      boolean differs = all.stream().anyMatch(m -> !Objects.equals(m.get(path), mine));
      if (differs) {
        String text = mine == null ? words.get("share.empty") : shorter(mine);
        lines.add(Headings.body(words.get("share.said", label(path), text)));
      }
    }
    return lines;
  }

  private static String shorter(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** The name of a field in words where there is one, else its own name taken apart. */
  private String label(String path) {
    String field = path.replaceAll("\\.?\\d+(\\.|$)", ".").replaceAll("^\\.|\\.$", "");
    String last = field.substring(field.lastIndexOf('.') + 1);
    String key = "share.field." + last;
    return words.has(key)
        ? words.get(key)
        : last.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
