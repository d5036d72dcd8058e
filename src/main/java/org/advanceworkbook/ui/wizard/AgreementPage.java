package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Objection;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.words.Words;

/** The points to agree on, the ask and what to fall back to, and what may come against it. */
final class AgreementPage implements StepPage {
  /** A point with an id of this page only, so that its row stays while the text changes. */
  private record Point(String id, String text) {}

  private final WizardParts parts;
  private final Words words;
  private final StepForm form;
  private final RecordRows<Point> points;
  private final RecordRows<Objection> objections;
  private List<Point> shown = List.of();

  AgreementPage(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    form = new StepForm(parts);
    points = new RecordRows<>(parts, Point::id, Point::text, this::points, this::withPoints);
    objections =
        new RecordRows<>(
            parts,
            Objection::id,
            Objection::text,
            p -> p.agreement().objections(),
            (p, list) -> p.withAgreement(p.agreement().withObjections(list)));
    form.with(ask(), fallback(), pointsPart(), objectionsPart(), evasive());
  }

  private List<Point> points(CallPlan plan) {
    List<String> texts = plan.agreement().points();
    if (!shown.stream().map(Point::text).toList().equals(texts)) {
      shown = texts.stream().map(AgreementPage::point).toList();
    }
    return shown;
  }

  private CallPlan withPoints(CallPlan plan, List<Point> to) {
    if (!plan.isFrozen()) {
      shown = to;
    }
    return plan.withAgreement(plan.agreement().withPoints(to.stream().map(Point::text).toList()));
  }

  private static Point point(String text) {
    return new Point(UUID.randomUUID().toString(), text);
  }

  private Node ask() {
    return form.area(
            words.get("wizard.agreement.ask"),
            2,
            p -> p.agreement().ask(),
            (p, t) -> p.withAgreement(p.agreement().withAsk(t)))
        .hint(words.get("wizard.agreement.ask.hint"));
  }

  private Node fallback() {
    return form.area(
            words.get("wizard.agreement.fallback"),
            2,
            p -> p.agreement().fallbackAsk(),
            (p, t) -> p.withAgreement(p.agreement().withFallbackAsk(t)))
        .hint(words.get("wizard.agreement.fallback.hint"));
  }

  private Field<TextArea> evasive() {
    return form.area(
        words.get("wizard.agreement.evasive"),
        2,
        p -> p.agreement().evasiveAnswer(),
        (p, t) -> p.withAgreement(p.agreement().withEvasiveAnswer(t)));
  }

  private Node pointsPart() {
    return StepForm.part(
        words.get("wizard.agreement.points"),
        points.show(this::pointRow),
        points.adder(words.get("wizard.agreement.points.add"), () -> point("")));
  }

  private Node pointRow(ReadOnlyObjectProperty<Point> item) {
    TextArea text = parts.kit().fields().line(words.get("wizard.agreement.point")).input();
    points.text(text, item, Point::text, (p, t) -> new Point(p.id(), t));
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(text, points.remover(item));
    row.getStyleClass().add("aw-row-line");
    return row;
  }

  private Node objectionsPart() {
    return StepForm.part(
        words.get("wizard.agreement.objections"),
        objections.show(this::objectionRow),
        objections.adder(
            words.get("wizard.agreement.objections.add"),
            () -> new Objection(UUID.randomUUID().toString(), "", "")));
  }

  private Node objectionRow(ReadOnlyObjectProperty<Objection> item) {
    Field<TextArea> text = parts.kit().fields().area(words.get("wizard.agreement.objection"), 1);
    objections.text(text.input(), item, Objection::text, Objection::withText);
    Field<TextArea> answer = parts.kit().fields().area(words.get("wizard.agreement.answer"), 1);
    objections.text(answer.input(), item, Objection::answer, Objection::withAnswer);
    return new RowCell<>(objections, item).withRemover(text, answer);
  }

  @Override
  public StepId id() {
    return StepId.AGREEMENT;
  }

  @Override
  public Node view() {
    return form.view();
  }

  @Override
  public void focusFirst() {
    form.focusFirst();
  }
}
