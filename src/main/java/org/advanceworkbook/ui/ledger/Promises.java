package org.advanceworkbook.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.RowsAndForm;
import org.advanceworkbook.words.Words;

/**
 * What both sides promised, open ones first. Only some are built; the others come when asked for.
 */
public final class Promises extends VBox implements PromiseRow.Around {
  private static final int FIRST = 8;
  private static final int MORE = 40;

  private final Kit kit;
  private final Words words;
  private final PromiseActs acts;
  private final Button add;
  private final Label rate = Headings.small("");
  private final RowsAndForm<SettleForm> rows = new RowsAndForm<>();
  private final VBox form = new VBox();
  private PromiseForm asked;
  private Ledger ledger;
  private boolean readOnly;
  private int most = FIRST;
  private String focusOn = "";

  /** A list whose promises are changed by {@code acts}. */
  public Promises(Kit kit, PromiseActs acts) {
    this.kit = kit;
    this.words = kit.words();
    this.acts = acts;
    add = Buttons.link(words.get("opportunity.promise.add"), Icons.PLUS);
    add.setId("add-promise");
    add.setOnAction(e -> ask());
    Label title = Headings.section(words.get("opportunity.promises"));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title, add);
    head.getStyleClass().add("opportunity-part-head");
    rate.getStyleClass().add("muted");
    getStyleClass().add("opportunity-promises");
    getChildren().addAll(head, rate, form, rows);
  }

  /** Shows what is read anew; a form that is open stays. */
  public void show(Ledger shown, boolean nothingCanBeSaved) {
    ledger = shown;
    readOnly = nothingCanBeSaved;
    add.setDisable(readOnly);
    rate.setText(said(shown.kept()));
    if (asked != null) {
      asked.show(shown);
    }
    fill();
  }

  private String said(Rate kept) {
    return kept.isShown()
        ? words.get(
            "opportunity.kept-rate",
            kept.hits(),
            kept.n(),
            Math.round(kept.low() * 100),
            Math.round(kept.high() * 100))
        : words.get("opportunity.kept-few", kept.n(), Rate.LEAST);
  }

  private void fill() {
    List<Commitment> all = all();
    closeIfOver(all);
    most = Math.max(most, indexOf(all, rows.openFor()) + 1); // a form stays in view
    List<RowsAndForm.Row> made = all.stream().limit(most).map(this::row).toList();
    rows.fill(
        all.isEmpty() ? List.of(none()) : List.of(),
        made,
        all.size() > most ? List.of(more(all.size() - most)) : List.of());
    if (rows.mayTakeFocus()) {
      row(focusOn).ifPresent(PromiseRow::focus);
    }
    focusOn = "";
  }

  private List<Commitment> all() {
    return ledger.promises();
  }

  private static int indexOf(List<Commitment> all, String id) {
    return all.stream().map(Commitment::id).toList().indexOf(id);
  }

  /** What was put off or settled meanwhile in another way leaves no day to ask for. */
  private void closeIfOver(List<Commitment> all) {
    rows.form()
        .filter(
            asks ->
                all.stream()
                    .filter(it -> rows.isOpen(it.id()))
                    .noneMatch(it -> it.isOpen() || !asks.isSlip()))
        .ifPresent(asks -> rows.close());
  }

  private Label none() {
    Label none = Headings.body(words.get("opportunity.no-promises"));
    none.getStyleClass().add("muted");
    return none;
  }

  private Button more(int left) {
    Button more = Buttons.link(words.get("opportunity.promise.more", left));
    more.setOnAction(
        e -> {
          focusOn = all().get(most).id();
          most += MORE;
          fill();
        });
    return more;
  }

  private RowsAndForm.Row row(Commitment it) {
    PromiseRow row = new PromiseRow(kit, it, acts, readOnly, this);
    row.setId(it.id());
    return new RowsAndForm.Row(it.id(), row);
  }

  private Optional<PromiseRow> row(String id) {
    return rows.rows()
        .filter(PromiseRow.class::isInstance)
        .map(PromiseRow.class::cast)
        .filter(row -> id.equals(row.getId()))
        .findFirst();
  }

  @Override
  public String sale(Commitment promise) {
    return ledger.sales().getOrDefault(promise.opportunityId(), "");
  }

  @Override
  public void moving(Commitment promise) {
    focusOn = promise.id();
  }

  @Override
  public void ask(Commitment promise, boolean slip) {
    String id = promise.id();
    SettleForm form =
        new SettleForm(
            kit,
            promise,
            slip,
            (day, proof) -> settle(id, day, proof),
            () -> {
              rows.close();
              row(id).ifPresent(PromiseRow::focusMenu);
            });
    rows.open(id, form);
    fill();
    form.requestFocus();
  }

  /** The promise may have been written in another way while the form was open. */
  private void settle(String id, LocalDate day, String proof) {
    SettleForm form = rows.form().orElseThrow();
    Commitment now = all().get(indexOf(all(), id));
    String said = new PromiseFace(kit).sentence(now);
    acts.change(
        now,
        form.isSlip() ? now.slippedTo(day) : now.kept(day, proof),
        Phrase.of(form.isSlip() ? "opportunity.act-slipped" : "opportunity.act-kept", said),
        new Ending(
            () -> {
              closeIf(form);
              moving(now);
            },
            form::again));
  }

  private void closeIf(SettleForm saved) {
    if (rows.form().filter(form -> form == saved).isPresent()) {
      rows.close();
    }
  }

  private void ask() {
    asked = new PromiseForm(kit, ledger, this::add, this::close);
    form.getChildren().setAll(asked);
    asked.requestFocus();
  }

  private void add(Commitment promise) {
    PromiseForm saved = asked;
    acts.add(
        promise,
        Phrase.of("opportunity.act-promise", promise.what()),
        new Ending(
            () -> {
              if (saved == asked) {
                close();
              }
              moving(promise);
            },
            saved::again));
  }

  private void close() {
    asked = null;
    form.getChildren().clear();
    add.requestFocus();
  }
}
