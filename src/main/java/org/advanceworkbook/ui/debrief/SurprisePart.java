package org.advanceworkbook.ui.debrief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Surprise;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** What nobody had planned for, and what is made of it. */
final class SurprisePart {
  private final DebriefParts parts;
  private final SurpriseActs acts;
  private final Map<String, SurpriseRow> rows = new LinkedHashMap<>();
  private final VBox list = new VBox();
  private final Fold view;

  SurprisePart(DebriefParts parts, SurpriseActs acts) {
    this.parts = parts;
    this.acts = acts;
    Words words = parts.kit().words();
    Button add = Buttons.link(words.get("debrief.surprise.add"), Icons.PLUS);
    add.setId("debrief-surprise-add");
    add.setOnAction(e -> add());
    list.getStyleClass().add("debrief-list");
    VBox inside = new VBox(Headings.small(words.get("debrief.surprises.hint")), list, add);
    inside.getStyleClass().add("debrief-short");
    view = new Fold("debrief-surprises", words.get("debrief.surprises"), inside);
    parts.whenChanged(this::refresh);
    view.open(!parts.debrief().reflection().surprises().isEmpty());
  }

  Fold view() {
    return view;
  }

  private void add() {
    Surprise fresh = Surprise.noted(UUID.randomUUID().toString(), "");
    parts.editor().edit(d -> with(d, Lists.plus(d.reflection().surprises(), fresh)));
    rows.get(fresh.id()).focus();
  }

  private void refresh() {
    List<Surprise> now = parts.debrief().reflection().surprises();
    List<String> ids = now.stream().map(Surprise::id).toList();
    rows.keySet().retainAll(ids);
    now.forEach(s -> rows.computeIfAbsent(s.id(), id -> new SurpriseRow(parts, acts, id)).show(s));
    List<SurpriseRow> shown = ids.stream().map(rows::get).toList();
    if (!list.getChildren().equals(shown)) {
      list.getChildren().setAll(shown);
    }
    view.summary(now.isEmpty() ? "" : String.valueOf(now.size()));
  }

  static Debrief with(Debrief debrief, List<Surprise> surprises) {
    return debrief.withReflection(debrief.reflection().withSurprises(surprises));
  }
}
