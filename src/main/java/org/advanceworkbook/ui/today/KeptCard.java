package org.advanceworkbook.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.ledger.KeptFace;
import org.advanceworkbook.workbook.RepKept;
import org.advanceworkbook.workbook.TodayView;

/** How promises were kept, rep by rep: what the clients promised, and what the rep did. */
final class KeptCard {
  private static final int MOST = 12;

  private final Kit kit;
  private final KeptFace face;

  KeptCard(Kit kit) {
    this.kit = kit;
    face = new KeptFace(kit.words());
  }

  /** The card; without anything in it where no rate can be shown. */
  Node of(TodayView today) {
    VBox card = TodayPage.styled(new VBox(), "aw-today-kept");
    boolean any = !today.kept().isEmpty();
    card.setVisible(any);
    card.setManaged(any);
    if (any) {
      card.getChildren().add(Headings.section(kit.words().get("today.kept")));
      today.kept().stream().limit(MOST).map(this::rep).forEach(card.getChildren()::add);
    }
    return card;
  }

  private Node rep(RepKept kept) {
    VBox lines = TodayPage.styled(new VBox(Headings.row(kept.rep())), "aw-today-promise-lines");
    add(lines, face.said("today.kept-clients", kept.clients()));
    add(lines, face.said("today.kept-own", kept.own()));
    return lines;
  }

  private static void add(VBox lines, String text) {
    if (!text.isEmpty()) {
      Label line = Headings.caption(text);
      line.getStyleClass().add("muted");
      lines.getChildren().add(line);
    }
  }
}
