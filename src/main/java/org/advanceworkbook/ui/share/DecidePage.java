package org.advanceworkbook.ui.share;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.EmptyState;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.document.FlatContent;
import org.advanceworkbook.workbook.merge.Version;
import org.advanceworkbook.workbook.share.Conflict;

/** What was written in two ways, side by side, to be decided once. */
final class DecidePage implements Page {
  private static final int MOST = 20;

  private final ShareDesk desk;
  private final Kit kit;
  private final Words words;
  private final Navigator navigator;
  private final VBox cards = new VBox();
  private final ScrollPage view;

  DecidePage(ShareDesk desk, Navigator navigator) {
    this.desk = desk;
    this.kit = desk.kit();
    this.words = kit.words();
    this.navigator = navigator;
    cards.getStyleClass().add("share-cards");
    view =
        new ScrollPage(
            Headings.page(words.get("share.decide")),
            Headings.lead(words.get("share.decide.lead")),
            cards);
    view.getStyleClass().add("share-page");
  }

  private record Read(List<Conflict> conflicts, FlatContent flat) {}

  private void read() {
    kit.background()
        .run(
            () ->
                new Read(
                    desk.workbook().sharing().conflicts(),
                    new FlatContent(desk.documents().travelling())))
        .then(this::show);
  }

  private void show(Read read) {
    List<Node> nodes = new ArrayList<>();
    read.conflicts().stream()
        .limit(MOST)
        .map(c -> new ConflictCard(kit, c, read.flat(), version -> decide(c, version)))
        .forEach(nodes::add);
    if (read.conflicts().size() > MOST) {
      nodes.add(Headings.caption(words.get("share.more", read.conflicts().size() - MOST)));
    }
    if (nodes.isEmpty()) {
      Button back = Buttons.plain(words.get("share.to-calls"));
      back.setOnAction(e -> navigator.open(Place.CALLS));
      nodes.add(new EmptyState(words.get("share.nothing"), words.get("share.nothing-more"), back));
    }
    cards.getChildren().setAll(nodes);
    if (nodes.getFirst() instanceof ConflictCard first) {
      first.enter();
    }
  }

  private void decide(Conflict conflict, Version chosen) {
    kit.background()
        .run(
            () -> {
              desk.workbook().sharing().decide(conflict, chosen.id());
              return conflict;
            })
        .then(done -> read());
  }

  @Override
  public String id() {
    return "decide";
  }

  @Override
  public Place place() {
    return Place.CALLS;
  }

  @Override
  public String title() {
    return words.get("share.decide");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    read();
  }
}
