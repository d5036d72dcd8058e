package org.advanceworkbook.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.steps.StepState;
import org.advanceworkbook.words.Words;

/** Every part of the kit on one page. */
final class Gallery {
  private final Kit kit;
  private final Words words;
  private final Fields fields;

  Gallery(Kit kit) {
    this.kit = kit;
    this.words = kit.words();
    this.fields = kit.fields();
  }

  Region page() {
    HBox columns = new HBox(48, left(), right());
    return new ScrollPage(columns);
  }

  private VBox left() {
    VBox box =
        new VBox(
            16,
            Headings.page("Thursday 18 June"),
            Headings.lead("Two calls ahead. One is waiting for its debrief."),
            Headings.question("What will the client do because of this call?"),
            Headings.large("Hanna opens the test bay and runs ten parts herself, by 30 June"),
            Headings.section("A section of the page"),
            Headings.row("The title of a row"),
            Headings.body(
                "Running text that is set at fourteen and wraps onto a second line where there is not enough room for it."),
            Headings.small("Second lines and reasons, thirteen"),
            Headings.caption("Captions, twelve"),
            kinds(),
            texts(),
            when(),
            channels(),
            purposes());
    box.setPrefWidth(600);
    return box;
  }

  private Node kinds() {
    Field<Segmented<CallKind>> kind =
        fields.segmented(
            "Kind of call",
            List.of(
                new Segmented.Option<>(
                    CallKind.SALES_CALL,
                    "Sales call",
                    "Rapport, discover, inform, gain agreement",
                    Icons.HANDSHAKE),
                new Segmented.Option<>(
                    CallKind.PROSPECTING,
                    "Prospecting call",
                    "Get information, qualify, set the appointment",
                    Icons.PHONE)));
    kind.input().setValue(CallKind.PROSPECTING);
    return kind;
  }

  private Node texts() {
    Field<TextField> name =
        fields.text("Account").hint("Created when the appointment is set").id("first");
    name.input().setText("Larkhill Foundry");
    Field<ComboBox<String>> stage =
        fields.choice("Stage", List.of("Discovery", "Proposal"), s -> s);
    stage.input().setValue("Discovery");
    return new HBox(20, name.grow(), stage.grow());
  }

  private Node when() {
    Field<TypedField<LocalDate>> date = fields.date("Date");
    date.input().setValue(LocalDate.of(2026, 6, 19));
    Field<TypedField<LocalTime>> time = fields.time("Start").wide(112);
    time.input().setValue(LocalTime.of(9, 30));
    Field<TypedField<Integer>> length = fields.minutes("Length", List.of(15, 30, 45, 60)).wide(120);
    length.input().setValue(45);
    Field<TypedField<LocalDate>> wrong = fields.date("By when");
    wrong.input().editor().setText("next blue moon");
    wrong.input().commit();
    return new HBox(20, date.grow(), time, length, wrong.grow());
  }

  private Node channels() {
    List<Segmented.Option<Channel>> options =
        List.of(
            Segmented.Option.of(Channel.PHONE, "Phone", Icons.PHONE),
            Segmented.Option.of(Channel.VIDEO, "Video", Icons.VIDEO),
            Segmented.Option.of(Channel.IN_PERSON, "In person", Icons.PLACE),
            Segmented.Option.of(Channel.EMAIL, "Email", Icons.EMAIL));
    Field<Segmented<Channel>> channel = fields.segmented("Channel", options);
    channel.input().setValue(Channel.PHONE);
    return channel;
  }

  private Node purposes() {
    Field<Chips<Purpose>> chips =
        fields.chips("Purposes", Purpose.of(CallKind.SALES_CALL), words::name);
    chips.input().setValue(Set.of(Purpose.DISCOVER, Purpose.GAIN_AGREEMENT));
    return chips;
  }

  private VBox right() {
    Field<TextArea> notes = fields.area("Why them, and why now", 2);
    notes.input().setPromptText("Figures you already have, words they use");
    Field<TextArea> objective = fields.objective("Call objective", 2);
    objective.input().setText("Hanna opens the test bay and runs ten parts herself, by 30 June");
    Field<SearchPicker<String>> picker =
        fields.picker(
            "Contact", SearchPicker.Finder.atHand(t -> List.of("Hanna Vos", "Ivo Brandt")), s -> s);
    picker.input().setValue("Hanna Vos");
    CheckBox ticked = fields.check("Ivo sends the reject figures");
    ticked.setSelected(true);
    VBox box =
        new VBox(
            16,
            buttons(),
            states(),
            fields.search("Search objectives and notes"),
            objective,
            notes,
            picker,
            new HBox(24, fields.check("Hanna names who decides"), ticked),
            outcomes(),
            kit.outcomes()
                .row(
                    List.of(
                        Outcome.CONTINUATION,
                        Outcome.ADVANCE,
                        Outcome.NO_SALE,
                        Outcome.ORDER,
                        Outcome.ADVANCE)),
            steps(),
            card(),
            questions(),
            notice());
    box.setPrefWidth(600);
    return box;
  }

  private Node buttons() {
    return new HBox(
        8,
        Buttons.primary("Plan a call", Icons.PLUS),
        Buttons.plain("Open plan"),
        Buttons.plain("Print", Icons.PRINT),
        Buttons.small("Use"),
        Buttons.link("Add", Icons.PLUS),
        Buttons.flat("Undo", Icons.UNDO),
        Buttons.icon(Icons.DELETE, "Delete"));
  }

  private Node states() {
    Node off = Buttons.plain("Use as objective");
    off.setDisable(true);
    Node none = Buttons.primary("Outcome");
    none.setDisable(true);
    return new HBox(8, Buttons.onward("Customer’s view"), off, none, Buttons.danger("Delete plan"));
  }

  private Node outcomes() {
    HBox row = new HBox(8);
    for (Outcome outcome : Outcome.values()) {
      row.getChildren().add(kit.outcomes().badge(outcome));
    }
    return row;
  }

  private Node steps() {
    HBox row = new HBox(16);
    for (StepState state : StepState.values()) {
      StepMark mark = new StepMark(words);
      mark.show(state);
      row.getChildren().add(mark);
    }
    StepMark open = new StepMark(words);
    open.showOpen(2, StepState.BEGUN);
    Label saved = new Label("Saved on this computer, 08:41", Icons.SAVED.node(16));
    saved.getStyleClass().addAll("aw-saved", "text-caption");
    row.getChildren().addAll(open, saved);
    return row;
  }

  private Node card() {
    Label amber = new Label("Not an advance yet", Icons.LOOK.node(18));
    amber.getStyleClass().addAll("text-small", "medium", "warning");
    Label blue = new Label("Nearly ready", Icons.BEGUN.node(18));
    blue.getStyleClass().addAll("text-small", "medium", "accent");
    Label green = new Label("Ready", Icons.DONE.node(18));
    green.getStyleClass().addAll("text-small", "medium", "success");
    Label figure = Headings.figure("58%");
    VBox box = new VBox(12, new HBox(16, amber, blue, green), figure);
    box.getStyleClass().add("aw-card");
    return box;
  }

  private Node questions() {
    ReorderList<String> list =
        new ReorderList<>(words, s -> s, s -> s, item -> Headings.row(item.get()));
    list.setItems(
        List.of("Where should the line be by autumn?", "What does a stopped shift cost?"));
    return list;
  }

  private Node notice() {
    kit.notices().tell("The plan for Larkhill was deleted.", "Undo", () -> {});
    kit.notices().warn("Not saved: the disk is full. Your text is still here.");
    return kit.notices().layer();
  }
}
