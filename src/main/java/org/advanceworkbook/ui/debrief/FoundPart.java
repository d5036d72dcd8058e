package org.advanceworkbook.ui.debrief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.objective.FoundCommitment;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;

/** The promises in the text, to be taken into the ledger one by one or all with one key. */
final class FoundPart extends VBox {
  private record Key(Side side, String who, String what) {}

  private final DebriefParts parts;
  private final Words words;
  private final Consumer<Commitment> added;
  private final Set<Key> taken = new HashSet<>();
  private List<FoundCommitment> open = List.of();

  /**
   * @param added told of what was taken and is not complete yet, or was taken alone
   */
  FoundPart(DebriefParts parts, Consumer<Commitment> added) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.added = added;
    getStyleClass().add("debrief-list");
  }

  /** Offers what is not in the ledger yet. */
  void show(List<FoundCommitment> found) {
    open = found.stream().filter(c -> !c.what().isBlank() && !known(c)).toList();
    getChildren().clear();
    if (!open.isEmpty()) {
      getChildren().add(head());
      open.stream().map(this::row).forEach(getChildren()::add);
    }
    Shown.when(this, !open.isEmpty());
  }

  private HBox head() {
    Label title = Headings.row(words.get("debrief.found"));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Button all = Buttons.small(words.get("debrief.add-all", open.size()));
    all.setId("debrief-add-all");
    all.setMinWidth(USE_PREF_SIZE);
    all.setTooltip(new Tooltip(Shortcut.TAKE_PROMISES.keys()));
    all.setAccessibleHelp(Shortcut.TAKE_PROMISES.keys());
    all.setOnAction(e -> takeAll());
    HBox head = new HBox(title, all);
    head.getStyleClass().add("debrief-row");
    return head;
  }

  /** Takes all that are offered; the focus goes to the first that lacks something. */
  void takeAll() {
    List<Commitment> fresh = open.stream().map(this::take).toList();
    fresh.forEach(parts.editor()::promise);
    fresh.stream().filter(p -> !p.isComplete()).findFirst().ifPresent(added);
    if (!fresh.isEmpty()) {
      parts.kit().notices().tell(words.get("debrief.taken", fresh.size()));
    }
  }

  private HBox row(FoundCommitment c) {
    String day = c.due() == null ? words.get("debrief.no-day") : words.get("debrief.by", c.due());
    String who = c.who().isBlank() ? words.get("debrief.found.nobody") : c.who();
    String said = words.get("debrief.found.row", who, c.what(), day);
    Label text = Headings.body(said);
    Label cost = Headings.caption(c.clientSide() ? PromiseRow.energy(words, c.energy()) : "");
    cost.getStyleClass().add("muted");
    Shown.when(cost, c.clientSide());
    VBox lines = new VBox(text, cost);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Label side = Headings.caption(words.name(side(c)));
    side.setMinWidth(USE_PREF_SIZE);
    Button add = Buttons.small(words.get("debrief.add"));
    add.setMinWidth(USE_PREF_SIZE);
    add.setAccessibleText(words.get("debrief.add.this", said));
    add.setOnAction(
        e -> {
          Commitment promise = take(c);
          parts.editor().promise(promise);
          added.accept(promise);
        });
    HBox row = new HBox(side, lines, add);
    row.getStyleClass().addAll("debrief-row", "debrief-line");
    return row;
  }

  private Commitment take(FoundCommitment c) {
    taken.add(key(c));
    return parts
        .editor()
        .newPromise(side(c))
        .withWho(c.who())
        .withWhat(c.what())
        .withDue(c.due())
        .withEnergy(c.energy());
  }

  // What was taken is not offered again when it is put in better words, nor what was written by
  // hand with the same person and day.
  private boolean known(FoundCommitment c) {
    return taken.contains(key(c))
        || parts.debrief().promises().stream()
            .filter(p -> p.side() == side(c))
            .anyMatch(p -> p.what().equals(c.what()) || same(p, c));
  }

  private static boolean same(Commitment p, FoundCommitment c) {
    return c.due() != null && c.due().equals(p.due()) && p.who().equals(c.who());
  }

  private static Key key(FoundCommitment c) {
    return new Key(side(c), c.who(), c.what());
  }

  private static Side side(FoundCommitment c) {
    return c.clientSide() ? Side.CLIENT : Side.US;
  }
}
