package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.OpportunityRow;

/** The opportunity of the call, its stage and cycle, and what it should bring in the end. */
final class OpportunityPart {
  private static final int FOUND = 8;

  private final WizardParts parts;
  private final Field<SearchPicker<Opportunity>> field;
  private final Field<ComboBox<Stage>> stage;
  private final Field<ComboBox<CycleLength>> cycle;
  private final Field<TextArea> objective;
  private final Field<TextArea> win;
  private final HBox aims;
  private final StageEvidence evidence;
  private final LinkedPicker<Opportunity> link;
  private final Background.Lane reading;
  private Opportunity known;
  private boolean showing;

  OpportunityPart(WizardParts parts) {
    this.parts = parts;
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    reading = parts.kit().background().lane();
    Background.Lane lane = parts.kit().background().lane();
    field =
        fields.picker(
            words.get("wizard.opportunity"),
            (typed, found) -> lane.run(() -> find(typed)).then(found::accept),
            Opportunity::name);
    field.id("wizard-opportunity").grow();
    field.input().detail(o -> words.name(o.stage())).onCreate(this::create);
    stage = fields.choice(words.get("wizard.stage"), List.of(Stage.values()), words::name);
    cycle = fields.choice(words.get("wizard.cycle"), List.of(CycleLength.values()), words::name);
    objective = fields.area(words.get("wizard.sales-objective"), 2);
    win = fields.area(words.get("wizard.client-win"), 2);
    aims = row(objective.grow(), win.grow());
    evidence = new StageEvidence(parts);
    link = new LinkedPicker<>(field.input(), Opportunity::id, this::choose, this::typed);
    listen();
    parts.whenChanged(this::show);
  }

  private void listen() {
    stage.input().valueProperty().addListener((o, was, is) -> stage(is));
    cycle.input().valueProperty().addListener((o, was, is) -> cycle(is));
    aim(objective.input(), text -> opportunity(known.withAims(text, known.clientWin())));
    aim(win.input(), text -> opportunity(known.withAims(known.salesObjective(), text)));
  }

  private void aim(TextArea input, Consumer<String> set) {
    input.setEditable(!parts.editor().isFrozen());
    input
        .textProperty()
        .addListener(
            (o, was, is) -> {
              if (!showing && known != null) {
                set.accept(is);
              }
            });
  }

  static HBox row(Field<?>... fields) {
    HBox row = new HBox(fields);
    row.getStyleClass().add("aw-field-row");
    return row;
  }

  /** The picker with stage and cycle. */
  VBox view() {
    HBox first = row(field, stage.grow(), cycle.grow());
    VBox view = new VBox(first, evidence.view(), aims);
    view.getStyleClass().add("aw-wizard-part");
    return view;
  }

  private List<Opportunity> find(String typed) {
    String account = parts.plan().frame().accountId();
    return account.isEmpty()
        ? List.of()
        : parts.library().store().opportunities(account, typed, FOUND, 0).stream()
            .map(OpportunityRow::opportunity)
            .toList();
  }

  private void create(String name) {
    String account = parts.plan().frame().accountId();
    if (account.isEmpty()) {
      field.error(parts.kit().words().get("wizard.opportunity.no-account"));
      return;
    }
    field.error("");
    CallFrame frame = parts.plan().frame();
    opportunity(
        Opportunity.named(UUID.randomUUID().toString(), account, name)
            .withStage(frame.stage())
            .withCycle(frame.cycle()));
  }

  private void choose(Opportunity chosen) {
    field.error("");
    known = chosen;
    parts.editor().choose(chosen);
  }

  private void opportunity(Opportunity changed) {
    known = changed;
    parts.editor().opportunity(changed);
  }

  private void typed(String text) {
    if (text.isBlank()) {
      parts.editor().noOpportunity();
    } else {
      parts.editor().edit(p -> p.withFrame(p.frame().change().opportunity("", text).done()));
    }
  }

  private void stage(Stage to) {
    if (showing || to == null) {
      return;
    }
    if (known != null && evidence.isNew(known)) {
      opportunity(known.withStage(to));
    } else {
      parts.editor().edit(p -> p.withFrame(p.frame().change().stage(to).done()));
    }
  }

  private void cycle(CycleLength to) {
    if (showing || to == null) {
      return;
    }
    if (known != null) {
      opportunity(known.withCycle(to));
    } else {
      parts.editor().edit(p -> p.withFrame(p.frame().change().cycle(to).done()));
    }
  }

  private void show() {
    CallFrame frame = parts.plan().frame();
    known = know(frame.opportunityId());
    showing = true;
    link.show(frame.opportunityId(), frame.opportunityName(), () -> standIn(frame));
    stage.input().setValue(frame.stage());
    cycle.input().setValue(frame.cycle());
    text(objective.input(), known == null ? "" : known.salesObjective());
    text(win.input(), known == null ? "" : known.clientWin());
    showing = false;
    evidence.show(known);
    aims.setVisible(known != null);
    aims.setManaged(known != null);
  }

  private static void text(TextInputControl input, String text) {
    if (!text.equals(input.getText())) {
      input.setText(text);
    }
  }

  private Opportunity standIn(CallFrame frame) {
    return known != null
        ? known
        : Opportunity.named(frame.opportunityId(), frame.accountId(), frame.opportunityName());
  }

  // What was changed here, else as last read; what is not known yet is read and shown later.
  private Opportunity know(String id) {
    Opportunity draft = parts.editor().draft().opportunity();
    if (draft != null && draft.id().equals(id)) {
      return draft;
    }
    if (known != null && known.id().equals(id)) {
      return known;
    }
    if (!id.isEmpty()) {
      reading.run(() -> parts.library().store().opportunity(id)).then(this::read);
    }
    return known != null && known.id().equals(id) ? known : null;
  }

  private void read(Optional<OpportunityRow> row) {
    row.map(OpportunityRow::opportunity)
        .filter(o -> o.id().equals(parts.plan().frame().opportunityId()))
        .filter(o -> known == null || !known.id().equals(o.id()))
        .ifPresent(
            o -> {
              known = o;
              show();
            });
  }
}
