package org.advanceworkbook.ui.debrief;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.StoppedBy;
import org.advanceworkbook.ui.kit.Chips;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.words.Words;

/** Could we have accomplished more, and what stopped us: one press is enough. */
final class MorePart extends VBox {
  MorePart(DebriefParts parts) {
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    Field<Chips<StoppedBy>> stopped =
        fields.chips(words.get("debrief.more"), List.of(StoppedBy.values()), words::name);
    stopped.label().getStyleClass().setAll("label", "title-3");
    stopped.input().setId("debrief-stopped-by");
    parts.value(
        stopped.input().valueProperty(), d -> d.reflection().stoppedBy(), MorePart::stopped);
    Field<TextArea> more = fields.area(words.get("debrief.more.words"), 2).id("debrief-more");
    parts.text(more.input(), Debrief::couldHaveMore, Debrief::withCouldHaveMore);
    getStyleClass().add("debrief-short");
    getChildren().addAll(stopped, more);
  }

  // "No, this was the most" and a reason against it cannot both be true: the newer one stays.
  private static Debrief stopped(Debrief debrief, Set<StoppedBy> picked) {
    Set<StoppedBy> now = EnumSet.noneOf(StoppedBy.class);
    now.addAll(picked);
    if (picked.contains(StoppedBy.NOTHING)) {
      boolean newly = !debrief.reflection().stoppedBy().contains(StoppedBy.NOTHING);
      now.removeIf(s -> newly != (s == StoppedBy.NOTHING) && picked.size() > 1);
    }
    return debrief.withReflection(debrief.reflection().withStoppedBy(now));
  }
}
