package org.advanceworkbook.ui.wizard;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;

/** The gap checklist: what we know already; what has no words is still open. */
final class GapPart {
  private final WizardParts parts;
  private final VBox view;

  GapPart(WizardParts parts) {
    this.parts = parts;
    Words words = parts.kit().words();
    Label open = Headings.small("");
    open.getStyleClass().add("muted");
    view = StepForm.part(words.get("wizard.discover.gaps"), open);
    parts.whenChanged(() -> open.setText(words.count("wizard.discover.gaps.open", openGaps())));
    Gap[] gaps = Gap.values();
    for (int i = 0; i < gaps.length; i += 2) {
      boolean pair = i + 1 < gaps.length;
      view.getChildren()
          .add(
              pair
                  ? StepForm.row(field(gaps[i]), field(gaps[i + 1]))
                  : StepForm.row(field(gaps[i])));
    }
  }

  Node view() {
    return view;
  }

  private long openGaps() {
    Map<Gap, String> known = parts.plan().discovery().known();
    return Gap.values().length - known.values().stream().filter(t -> !t.isBlank()).count();
  }

  private Field<TextField> field(Gap gap) {
    Words words = parts.kit().words();
    Field<TextField> field = parts.kit().fields().text(words.name(gap));
    field.input().setPromptText(words.get("wizard.discover.gap.known"));
    parts.bind(
        field.input(),
        p -> p.discovery().known().getOrDefault(gap, ""),
        (p, text) -> with(p, gap, text));
    return field;
  }

  private static CallPlan with(CallPlan plan, Gap gap, String text) {
    Map<Gap, String> known = new TreeMap<>(plan.discovery().known());
    if (text.isEmpty()) {
      known.remove(gap);
    } else {
      known.put(gap, text);
    }
    return plan.withDiscovery(plan.discovery().withKnown(known));
  }
}
