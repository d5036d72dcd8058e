package org.advanceworkbook.ui.opportunity;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.chain.AdvanceChain;
import org.advanceworkbook.domain.chain.ChainLink;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.ChainView;

/** The chain under its title, with its sum and, where it is due, the alarm. */
final class ChainPart extends VBox {
  private final Kit kit;
  private final Words words;
  private final Label summary = new Label();
  private final Label broken = new Label();
  private final ChainStrip strip;
  private final Label none;
  private final AlarmCard alarm;

  ChainPart(Kit kit, Navigator navigator) {
    this.kit = kit;
    this.words = kit.words();
    strip = new ChainStrip(kit, navigator);
    alarm = new AlarmCard(kit);
    none = Headings.body(words.get("opportunity.chain.none"));
    none.getStyleClass().add("muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    summary.getStyleClass().add("muted");
    broken.getStyleClass().add("warning");
    HBox title = new HBox(Headings.section(words.get("opportunity.chain")), gap, summary, broken);
    title.getStyleClass().add("opportunity-chain-title");
    getStyleClass().add("opportunity-part");
    getChildren().addAll(title, none, strip, alarm);
  }

  void show(ChainView view) {
    AdvanceChain chain = view.chain();
    boolean empty = chain.links().isEmpty();
    for (Region part : new Region[] {none, strip}) {
      boolean seen = empty == (part == none);
      Shown.when(part, seen);
    }
    strip.show(view);
    alarm.show(chain);
    summary.setText(
        words.count("opportunity.calls", chain.held())
            + ", "
            + words.count("opportunity.advances", chain.advances()));
    broken.setText(broken(chain));
    broken.setGraphic(chain.breaks() == 0 ? null : Icons.CHAIN_BROKEN.node(16));
    Shown.when(broken, chain.breaks() > 0);
  }

  private String broken(AdvanceChain chain) {
    if (chain.breaks() == 0) {
      return "";
    }
    String times = words.count("opportunity.broken", chain.breaks());
    ChainLink last = chain.lastBreak().orElseThrow();
    if (!last.isMended()) {
      return times + ", " + words.get("opportunity.not-mended");
    }
    return last.mendedOn() == null
        ? times + ", " + words.get("opportunity.mended-lately")
        : times
            + ", "
            + words.get("opportunity.mended-lately-on", kit.dates().day(last.mendedOn()));
  }
}
