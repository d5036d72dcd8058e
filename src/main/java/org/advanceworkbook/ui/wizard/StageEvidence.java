package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.ledger.Ending;
import org.advanceworkbook.ui.ledger.PromiseActs;
import org.advanceworkbook.ui.ledger.PromiseFace;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.OpportunityRow;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * Asks what the client did when a plan is set to another stage than its opportunity stands at. It
 * does not have to be answered: the plan is then judged at its own stage, the opportunity stays.
 */
final class StageEvidence {
  private static final int MOST = 100;
  private static final int FOUND = 8;

  private final WizardParts parts;
  private final Words words;
  private final PromiseFace face;
  private final PromiseActs acts;
  private final Background.Lane reading;
  private final Label title = Headings.row("");
  private final Label stays = Headings.small("");
  private final Field<SearchPicker<Commitment>> act;
  private final Button move;
  private final VBox view;
  private String saleId = "";
  private boolean known;
  private Stage stands;

  StageEvidence(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.face = new PromiseFace(parts.kit());
    this.acts = new PromiseActs(parts.kit(), store(), parts.undo(), this::read);
    this.reading = parts.kit().background().lane();
    Background.Lane finding = parts.kit().background().lane();
    act =
        parts
            .kit()
            .fields()
            .picker(
                words.get("opportunity.stage.act"),
                (typed, found) -> finding.run(() -> kept(typed)).then(found::accept),
                face::sentence);
    act.id("wizard-stage-act").hint(words.get("opportunity.stage.act.hint")).grow();
    act.input().detail(face::said);
    move = Buttons.plain("");
    move.setId("wizard-stage-move");
    move.setOnAction(e -> move());
    stays.getStyleClass().add("muted");
    HBox buttons = new HBox(move);
    buttons.getStyleClass().add("aw-actions");
    view = new VBox(title, act, buttons, stays);
    view.getStyleClass().add("opportunity-inline-form");
    view.setId("wizard-stage-evidence");
    Shown.when(view, false);
  }

  private WorkbookStore store() {
    return parts.library().store();
  }

  VBox view() {
    return view;
  }

  /**
   * True for an opportunity made in this plan: nothing is known yet of how it came to its stage.
   */
  boolean isNew(Opportunity sale) {
    return sale.id().equals(saleId) && known && stands == null;
  }

  /** Shows itself where the plan is at another stage than the opportunity. */
  void show(Opportunity sale) {
    String now = sale == null || parts.editor().isFrozen() ? "" : sale.id();
    if (!now.equals(saleId)) {
      saleId = now;
      known = false;
      stands = null;
      read();
    }
    fill(sale);
  }

  private void read() {
    String asked = saleId;
    if (!asked.isEmpty()) {
      reading
          .run(() -> store().opportunity(asked).map(OpportunityRow::opportunity))
          .then(
              found -> {
                known = true;
                stands = found.map(Opportunity::stage).orElse(null);
                found.ifPresent(this::fill);
              });
    }
  }

  private void fill(Opportunity sale) {
    Stage chosen = parts.plan().frame().stage();
    boolean asks = sale != null && known && stands != null && chosen != null && chosen != stands;
    Shown.when(view, asks);
    if (asks) {
      title.setText(words.get("wizard.stage.moved", sale.name(), words.name(stands)));
      move.setText(words.get("wizard.stage.move", words.name(chosen)));
      stays.setText(words.get("wizard.stage.stays", words.name(chosen), words.name(stands)));
    }
  }

  private List<Commitment> kept(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    CommitmentFilter filter =
        new CommitmentFilter(Side.CLIENT, Set.of(FollowThrough.KEPT), null, "", saleId, "");
    return store().commitments(filter, MOST).stream()
        .map(CommitmentRow::commitment)
        .filter(p -> face.sentence(p).toLowerCase(Locale.ROOT).contains(part))
        .limit(FOUND)
        .toList();
  }

  private void move() {
    Commitment named = act.input().getValue();
    String evidence =
        named == null ? act.input().typedProperty().get().strip() : face.sentence(named);
    StageMove made =
        new StageMove(
            parts.kit().dates().today(),
            stands,
            parts.plan().frame().stage(),
            evidence,
            named == null ? "" : named.id());
    act.error(made.hasEvidence() ? "" : words.get("opportunity.stage.act.missing"));
    if (!made.hasEvidence()) {
      act.focus();
      return;
    }
    String sale = saleId;
    move.setDisable(true);
    acts.act(
        () -> store().moveStage(sale, made),
        () -> store().takeBackStageMove(sale),
        Phrase.of("opportunity.act-stage", words.name(made.to())),
        new Ending(this::moved, () -> move.setDisable(false)));
  }

  private void moved() {
    move.setDisable(false);
    act.input().setTyped("");
  }
}
