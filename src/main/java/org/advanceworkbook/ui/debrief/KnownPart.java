package org.advanceworkbook.ui.debrief;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.words.Words;

/** What we still do not know. Starts from what the plan knew; what stays empty stays open. */
final class KnownPart {
  private final DebriefParts parts;
  private final Words words;
  private final Fold view;

  KnownPart(DebriefParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    VBox rows = new VBox();
    rows.getStyleClass().add("debrief-short");
    for (Gap gap : Gap.values()) {
      rows.getChildren().add(field(gap));
    }
    view = new Fold("debrief-known", words.get("debrief.known"), rows);
    parts.whenChanged(() -> view.summary(words.count("debrief.known.open", open())));
  }

  Fold view() {
    return view;
  }

  private int open() {
    Map<Gap, String> before = parts.plan().discovery().known();
    return Gap.values().length - parts.debrief().reflection().knownAfter(before).size();
  }

  private Field<TextField> field(Gap gap) {
    Field<TextField> field = parts.kit().fields().text(words.name(gap));
    field.id("debrief-known-" + gap.name());
    field.input().setPromptText(words.get("debrief.known.prompt"));
    parts.text(field.input(), d -> shown(d, gap), (d, is) -> with(d, gap, is));
    return field;
  }

  private String before(Gap gap) {
    return parts.plan().discovery().known().getOrDefault(gap, "");
  }

  private String shown(Debrief debrief, Gap gap) {
    return debrief.reflection().known().getOrDefault(gap, before(gap));
  }

  private Debrief with(Debrief debrief, Gap gap, String text) {
    Map<Gap, String> known = new EnumMap<>(Gap.class);
    known.putAll(debrief.reflection().known());
    if (text.equals(before(gap))) {
      known.remove(gap);
    } else {
      known.put(gap, text);
    }
    return debrief.withReflection(debrief.reflection().withKnown(known));
  }
}
