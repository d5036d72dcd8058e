package org.advanceworkbook.ui.wizard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.playbook.AgendaTemplate;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/** What happens in which minute, and whether the client has agreed to it. */
final class AgendaPage implements StepPage {
  private static final List<Integer> USUAL = List.of(5, 10, 15, 20, 30);

  private final WizardParts parts;
  private final Words words;
  private final StepForm form;
  private final RecordRows<AgendaItem> rows;
  private final Field<ComboBox<AgendaTemplate>> template;

  AgendaPage(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    form = new StepForm(parts);
    rows =
        new RecordRows<>(
            parts,
            AgendaItem::id,
            AgendaItem::text,
            p -> p.agenda().items(),
            (p, list) -> p.withAgenda(p.agenda().withItems(list)));
    template = template();
    Node adder = rows.adder(words.get("wizard.agenda.add"), () -> item("", 10));
    VBox items =
        StepForm.part(words.get("wizard.agenda.items"), sum(), rows.show(this::row), adder);
    Node prepares =
        form.area(
            words.get("wizard.agenda.prepares"),
            2,
            p -> p.agenda().clientPrepares(),
            (p, t) -> p.withAgenda(p.agenda().withClientPrepares(t)));
    form.with(template, items, agreed(), prepares, new SendAgenda(parts).view());
  }

  private static AgendaItem item(String text, int minutes) {
    return new AgendaItem(UUID.randomUUID().toString(), text, minutes, "");
  }

  private Field<ComboBox<AgendaTemplate>> template() {
    Field<ComboBox<AgendaTemplate>> field =
        parts
            .kit()
            .fields()
            .choice(
                words.get("wizard.agenda.template"),
                parts.playbook().agendas(),
                AgendaTemplate::name);
    field.hint(words.get("wizard.agenda.template.hint"));
    field.setDisable(parts.editor().isFrozen());
    field
        .input()
        .valueProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                use(is);
              }
            });
    return field;
  }

  private void use(AgendaTemplate template) {
    List<AgendaItem> before = rows.items();
    List<AgendaItem> items =
        AgendaScale.minutes(template.shares(), length()).entrySet().stream()
            .map(e -> item(template.items().get(e.getKey()), e.getValue()))
            .toList();
    put(items);
    if (!before.isEmpty()) {
      parts.did(
          Phrase.of("wizard.agenda.act"),
          () -> parts.swap(items, before, rows::items, this::put),
          () -> parts.swap(before, items, rows::items, this::put),
          words.get("wizard.agenda.replaced"));
    }
  }

  private void put(List<AgendaItem> items) {
    parts.editor().edit(p -> p.withAgenda(p.agenda().withItems(items)));
  }

  private int length() {
    int minutes = parts.plan().frame().minutes();
    return minutes > 0 ? minutes : 60;
  }

  private Node sum() {
    Label sum = Headings.small("");
    parts.whenChanged(
        () -> {
          int planned = parts.plan().agenda().minutes();
          int call = parts.plan().frame().minutes();
          boolean over = call > 0 && planned > call;
          String text = words.get("wizard.agenda.sum", planned, length());
          sum.setText(over ? words.get("wizard.agenda.over", planned, call) : text);
          sum.getStyleClass().removeAll("warning", "muted");
          sum.getStyleClass().add(over ? "warning" : "muted");
        });
    return sum;
  }

  private Node row(ReadOnlyObjectProperty<AgendaItem> item) {
    TextArea text = parts.kit().fields().line(words.get("wizard.agenda.text")).input();
    text.setPromptText(words.get("wizard.agenda.text"));
    rows.text(text, item, AgendaItem::text, AgendaItem::withText);
    HBox.setHgrow(text, Priority.ALWAYS);
    TextField owner = parts.kit().fields().text(words.get("wizard.agenda.owner")).input();
    owner.setPromptText(words.get("wizard.agenda.owner"));
    owner.setPrefColumnCount(9);
    owner.setMinWidth(Region.USE_PREF_SIZE);
    rows.text(owner, item, AgendaItem::owner, AgendaItem::withOwner);
    HBox row = new HBox(text, minutes(item), owner, rows.remover(item));
    row.getStyleClass().add("aw-row-line");
    return row;
  }

  private Node minutes(ReadOnlyObjectProperty<AgendaItem> item) {
    TypedField<Integer> field =
        parts.kit().fields().minutes(words.get("wizard.agenda.minutes"), USUAL).input();
    field.getStyleClass().add("aw-agenda-minutes");
    field.setDisable(parts.editor().isFrozen());
    rows.follow(item, i -> show(field, i.minutes()));
    field
        .valueProperty()
        .addListener(
            (o, was, is) -> rows.change(item.get(), i -> i.withMinutes(is == null ? 0 : is)));
    return field;
  }

  private static <V> void show(TypedField<V> field, V value) {
    if (!java.util.Objects.equals(field.getValue(), value)) {
      field.setValue(value);
    }
  }

  private Node agreed() {
    CheckBox agreed = parts.kit().fields().check(words.get("wizard.agenda.agreed"));
    agreed.setDisable(parts.editor().isFrozen());
    agreed.setOnAction(e -> tick(agreed.isSelected()));
    HBox details = StepForm.row(agreedOn(), agreedHow());
    parts.whenChanged(
        () -> {
          agreed.setSelected(parts.plan().agenda().agreed());
          details.setVisible(agreed.isSelected());
          details.setManaged(agreed.isSelected());
        });
    return StepForm.part(
        words.get("wizard.agenda.agreement"), new AgreedActs(parts).buttons(), agreed, details);
  }

  // Most say so on the day it happens; another day is typed.
  private void tick(boolean agreed) {
    LocalDate today = parts.kit().dates().today();
    parts
        .editor()
        .edit(
            p -> {
              LocalDate on = p.agenda().agreedOn();
              return p.withAgenda(
                  p.agenda().withAgreed(agreed).withAgreedOn(agreed && on == null ? today : on));
            });
  }

  private Field<TypedField<LocalDate>> agreedOn() {
    Field<TypedField<LocalDate>> on =
        parts.kit().fields().date(words.get("wizard.agenda.agreed-on"));
    on.setDisable(parts.editor().isFrozen());
    parts.whenChanged(() -> show(on.input(), parts.plan().agenda().agreedOn()));
    on.input()
        .valueProperty()
        .addListener(
            (o, was, is) -> parts.editor().edit(p -> p.withAgenda(p.agenda().withAgreedOn(is))));
    return on;
  }

  private Field<TextArea> agreedHow() {
    Field<TextArea> how = parts.kit().fields().line(words.get("wizard.agenda.agreed-how"));
    parts.bind(
        how.input(),
        p -> p.agenda().agreedHow(),
        (p, t) -> p.withAgenda(p.agenda().withAgreedHow(t)));
    return how;
  }

  @Override
  public StepId id() {
    return StepId.AGENDA;
  }

  @Override
  public Node view() {
    return form.view();
  }

  @Override
  public void focusFirst() {
    if (!rows.focusFirst()) {
      form.focus(template.target());
    }
  }
}
