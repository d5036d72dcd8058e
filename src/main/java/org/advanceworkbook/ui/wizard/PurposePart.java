package org.advanceworkbook.ui.wizard;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.ui.kit.Chips;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.words.Words;

/** What the call is for; a prospecting call has a main purpose too. */
final class PurposePart {
  private final WizardParts parts;
  private final Field<Chips<Purpose>> sales;
  private final Field<Chips<Purpose>> prospecting;
  private final Field<ComboBox<Purpose>> primary;
  private final VBox view;

  PurposePart(WizardParts parts) {
    this.parts = parts;
    Words words = parts.kit().words();
    sales = chips(CallKind.SALES_CALL);
    prospecting = chips(CallKind.PROSPECTING);
    primary =
        parts
            .kit()
            .fields()
            .choice(words.get("wizard.primary"), Purpose.of(CallKind.PROSPECTING), words::name);
    parts.keep(
        primary.input().valueProperty(),
        p -> p.frame().primary(),
        (p, v) -> p.withFrame(p.frame().change().primary(v).done()));
    view = new VBox(sales, prospecting, primary);
    view.getStyleClass().add("aw-wizard-part");
    parts.whenChanged(this::show);
  }

  VBox view() {
    return view;
  }

  private Field<Chips<Purpose>> chips(CallKind kind) {
    Words words = parts.kit().words();
    List<Purpose> all = Purpose.of(kind);
    Field<Chips<Purpose>> field =
        parts.kit().fields().chips(words.get("wizard.purposes"), all, words::name);
    parts.keep(field.input().valueProperty(), p -> of(p, kind), (p, v) -> with(p, kind, v));
    return field;
  }

  private static Set<Purpose> of(CallPlan plan, CallKind kind) {
    Set<Purpose> mine = new LinkedHashSet<>(Purpose.of(kind));
    mine.retainAll(plan.frame().purposes());
    return mine;
  }

  private static CallPlan with(CallPlan plan, CallKind kind, Set<Purpose> mine) {
    Set<Purpose> all = EnumSet.noneOf(Purpose.class);
    all.addAll(plan.frame().purposes());
    all.removeAll(Purpose.of(kind));
    all.addAll(mine);
    return plan.withFrame(plan.frame().change().purposes(all).done());
  }

  private void show() {
    boolean prospect = parts.plan().kind() == CallKind.PROSPECTING;
    see(sales, !prospect);
    see(prospecting, prospect);
    see(primary, prospect);
  }

  private static void see(Field<?> field, boolean seen) {
    field.setVisible(seen);
    field.setManaged(seen);
  }
}
