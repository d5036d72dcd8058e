package org.advanceworkbook.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.words.Words;

/** The first step: which call, with whom, when, where and what for. */
final class CallPage implements StepPage {
  private final WizardParts parts;
  private final VBox view = new VBox();
  private final Field<Segmented<CallKind>> kind;
  private final AccountPart account;
  private final TheirPeople theirs;
  private final WhenPart when;
  private final Field<TextArea> why;
  private final CallSide side;
  private Runnable shorten = () -> {};

  CallPage(WizardParts parts) {
    this.parts = parts;
    Words words = parts.kit().words();
    kind = parts.kit().fields().segmented(words.get("wizard.kind"), kinds(words));
    parts.keep(
        kind.input().valueProperty(),
        p -> p.kind(),
        (p, v) -> p.withFrame(p.frame().change().kind(v).done()));
    account = new AccountPart(parts);
    theirs = new TheirPeople(parts);
    when = new WhenPart(parts);
    why = parts.kit().fields().area(words.get("wizard.why-now"), 2).id("wizard-why");
    parts.bind(
        why.input(),
        p -> p.frame().whyNow(),
        (p, v) -> p.withFrame(p.frame().change().whyNow(v).done()));
    side = new CallSide(parts);
    view.getStyleClass().add("aw-wizard-form");
    view.getChildren()
        .addAll(
            kind,
            offer(words),
            account.field(),
            new OpportunityPart(parts).view(),
            theirs.view(),
            new OurPeople(parts).view(),
            when.view(),
            new PurposePart(parts).view(),
            why);
    view.setDisable(parts.editor().isFrozen());
  }

  /** Who has two minutes needs no nine steps. */
  private Node offer(Words words) {
    Label text = Headings.small(words.get("wizard.quick.offer"));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button three = Buttons.small(words.get("wizard.quick.start"));
    three.setId("wizard-quick");
    three.setOnAction(e -> shorten.run());
    HBox offer = new HBox(Icons.CLOCK.node(20, "muted"), text, three);
    offer.getStyleClass().add("aw-quick-offer");
    offer.setVisible(!parts.editor().isFrozen());
    offer.setManaged(offer.isVisible());
    return offer;
  }

  /** Who shows three questions in place of all steps. */
  void onShorten(Runnable action) {
    shorten = action;
  }

  private static List<Segmented.Option<CallKind>> kinds(Words words) {
    return List.of(
        new Segmented.Option<>(
            CallKind.SALES_CALL,
            words.name(CallKind.SALES_CALL),
            words.get("wizard.kind.sales"),
            Icons.HANDSHAKE),
        new Segmented.Option<>(
            CallKind.PROSPECTING,
            words.name(CallKind.PROSPECTING),
            words.get("wizard.kind.prospecting"),
            Icons.PHONE));
  }

  @Override
  public StepId id() {
    return StepId.CALL;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public String sideKey() {
    return "wizard.side.call";
  }

  @Override
  public Node side() {
    return side.view();
  }

  @Override
  public void focusFirst() {
    CallFrame frame = parts.plan().frame();
    if (frame.accountName().isBlank()) {
      account.field().focus();
    } else if (frame.date() == null) {
      when.date().focus();
    } else if (frame.whyNow().isBlank()) {
      why.focus();
    } else {
      kind.focus();
    }
  }
}
