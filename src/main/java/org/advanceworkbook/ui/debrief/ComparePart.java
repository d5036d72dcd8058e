package org.advanceworkbook.ui.debrief;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Met;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.words.Words;

/** Planned against achieved, side by side. What was achieved follows from the outcome. */
final class ComparePart extends VBox {
  private final DebriefParts parts;
  private final Words words;
  private final GridPane table = new GridPane();
  private final HBox best = new HBox();
  private final HBox objective = new HBox();
  private final HBox minimum = new HBox();

  ComparePart(DebriefParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    CallPlan plan = parts.plan();
    getStyleClass().add("debrief-part");
    table.getStyleClass().add("debrief-table");
    column(18, false);
    column(41, true);
    column(41, true);
    table.addRow(
        0,
        new Label(),
        Headings.row(words.get("debrief.planned")),
        Headings.row(words.get("debrief.achieved")));
    line(1, words.get("debrief.row.best"), Planned.text(plan.outcome().best()), best);
    line(2, words.get("debrief.row.objective"), Planned.text(plan.outcome().target()), objective);
    line(3, words.get("debrief.row.minimum"), Planned.text(plan.outcome().minimum()), minimum);
    line(4, words.get("debrief.row.theirs"), plan.customer().objective(), theirs());
    line(5, words.get("debrief.row.agenda"), agenda(plan.agenda()), kept());
    getChildren().addAll(Headings.section(words.get("debrief.compare")), table);
    parts.whenChanged(this::refresh);
  }

  private void column(double percent, boolean grow) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(grow ? Priority.ALWAYS : Priority.NEVER);
    table.getColumnConstraints().add(column);
  }

  private void line(int row, String name, String planned, Node achieved) {
    Label said = Headings.body(planned.isBlank() ? words.get("debrief.not-planned") : planned);
    if (planned.isBlank()) {
      said.getStyleClass().add("muted");
    }
    Label head = Headings.body(name);
    head.getStyleClass().add("muted");
    table.addRow(row, head, said, achieved);
    for (Node cell : List.of(head, said, achieved)) {
      GridPane.setValignment(cell, VPos.TOP);
    }
  }

  private Node theirs() {
    Segmented<Met> met = met("debrief-theirs-met", words.get("debrief.theirs-met"), words::name);
    parts.value(
        met.valueProperty(), Debrief::customerObjectiveMet, Debrief::withCustomerObjectiveMet);
    return met;
  }

  private Node kept() {
    Segmented<Met> kept =
        met("debrief-agenda-kept", words.get("debrief.agenda-kept"), this::keptName);
    parts.value(
        kept.valueProperty(),
        d -> d.reflection().agendaKept(),
        (d, is) -> d.withReflection(d.reflection().withAgendaKept(is)));
    return kept;
  }

  private String keptName(Met met) {
    return switch (met) {
      case YES -> words.get("debrief.agenda-kept.yes");
      case PARTLY -> words.get("debrief.agenda-kept.partly");
      case NO -> words.get("debrief.agenda-kept.no");
      case NOT_SAID -> words.name(met);
    };
  }

  private Segmented<Met> met(String id, String label, Function<Met, String> name) {
    List<Met> all = List.of(Met.YES, Met.PARTLY, Met.NO, Met.NOT_SAID);
    Segmented<Met> met =
        parts.kit().fields().segmented(label, Segmented.options(all, name)).input();
    met.setId(id);
    met.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    met.getStyleClass().add("debrief-compact");
    return met;
  }

  private String agenda(AgendaPlan agenda) {
    String items =
        agenda.items().stream()
            .map(AgendaItem::text)
            .filter(t -> !t.isBlank())
            .collect(Collectors.joining(", "));
    return items.isEmpty() ? "" : words.get("debrief.agenda.planned", agreed(agenda), items);
  }

  private String agreed(AgendaPlan agenda) {
    if (!agenda.agreed()) {
      return words.get("debrief.agenda.not-agreed");
    }
    return agenda.agreedOn() == null
        ? words.get("debrief.agenda.agreed")
        : words.get("debrief.agenda.agreed-on", agenda.agreedOn());
  }

  private void refresh() {
    Debrief d = parts.debrief();
    Outcome outcome = d.outcome();
    CommitmentLevel level = d.level();
    if (outcome == null) {
      mark(best, Met.NOT_SAID, words.get("debrief.achieved.open"));
      mark(objective, Met.NOT_SAID, words.get("debrief.achieved.open"));
      mark(minimum, Met.NOT_SAID, words.get("debrief.achieved.open"));
    } else if (outcome != Outcome.ORDER && outcome != Outcome.ADVANCE) {
      mark(best, Met.NO, words.get("debrief.achieved.no"));
      mark(objective, Met.NO, words.get("debrief.achieved.no"));
      mark(minimum, Met.NO, words.get("debrief.achieved.no"));
    } else if (level == null) {
      mark(best, Met.PARTLY, words.get("debrief.achieved.other"));
      mark(objective, Met.PARTLY, words.get("debrief.achieved.other"));
      mark(minimum, Met.PARTLY, words.get("debrief.achieved.other"));
    } else {
      boolean full = level != CommitmentLevel.MINIMUM;
      String more = words.get("debrief.achieved.best");
      String yes = words.get("debrief.achieved.yes");
      String less = words.get("debrief.achieved.minimum-only");
      String said = !full ? less : level == CommitmentLevel.BEST ? more : yes;
      boolean all = level == CommitmentLevel.BEST;
      mark(best, all ? Met.YES : Met.NO, all ? yes : words.get("debrief.achieved.no"));
      mark(objective, full ? Met.YES : Met.NO, said);
      mark(minimum, Met.YES, yes);
    }
  }

  private static HBox mark(HBox cell, Met met, String said) {
    Node icon =
        switch (met) {
          case YES -> Icons.DONE.node(18, "success");
          case NO -> Icons.AGAINST.node(18, "warning");
          case PARTLY -> Icons.BEGUN.node(18, "muted");
          case NOT_SAID -> Icons.NOT_BEGUN.node(18, "subtle");
        };
    Label text = Headings.body(said);
    HBox.setHgrow(text, Priority.ALWAYS);
    cell.getChildren().setAll(icon, text);
    cell.getStyleClass().setAll("debrief-achieved");
    return cell;
  }
}
