package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private OnStage on;
  private Fields fields;

  @BeforeEach
  void open() {
    on = new OnStage();
    fields = on.kit.fields();
  }

  @AfterEach
  void close() {
    on.close();
  }

  @Test
  void aFieldSaysItsNameItsHelpAndItsError() {
    Field<TextField> field =
        Fx.get(() -> fields.text("Account").hint("As they write it").error("Not there yet."));
    assertThat(field.input().queryAccessibleAttribute(AccessibleAttribute.LABELED_BY))
        .isSameAs(field.label());
    Fx.run(() -> field.input().setText("Harbour Mills"));
    assertThat(field.input().queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .isEqualTo("Harbour Mills");
    assertThat(field.input().getAccessibleHelp()).isEqualTo("Not there yet. As they write it");
    assertThat(field.label().getLabelFor()).isSameAs(field.input());
    Fx.run(() -> field.error("").hint(""));
    assertThat(field.input().getAccessibleHelp()).isNull();
  }

  @Test
  void tabLeavesATextArea() {
    Field<TextArea> area = Fx.get(() -> fields.area("Notes", 2));
    Field<TextField> next = Fx.get(() -> fields.text("Next"));
    on.with(Fx.get(() -> new VBox(area, next))).focus(area.input());
    on.write("one").type(KeyCode.TAB);
    assertThat(on.focus()).isSameAs(next.input());
    on.hold(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(on.focus()).isSameAs(area.input());
    assertThat(area.input().getText()).isEqualTo("one");
  }

  @Test
  void aTextAreaGrowsWithItsTextUpToTwelveLines() {
    Field<TextArea> area = Fx.get(() -> fields.area("Notes", 2));
    on.with(Fx.get(() -> new VBox(area)));
    double atFirst = area.input().getHeight();
    Fx.run(() -> area.input().setText("line\n".repeat(6)));
    on.layout();
    assertThat(area.input().getHeight()).isGreaterThan(atFirst + 40);
    Fx.run(() -> area.input().setText("line\n".repeat(400)));
    on.layout();
    assertThat(area.input().getHeight()).isLessThan(320);
    Fx.run(() -> area.input().setText("ab \ud83d\ude00 \u05e9\u05dc\u05d5\u05dd ".repeat(5000)));
    assertThat(area.input().getText()).hasSize(50_000 + 5_000);
  }

  @Test
  void aDateIsReadOnLeavingAndWhatIsNoneStays() {
    Field<TypedField<LocalDate>> date = Fx.get(() -> fields.date("Date"));
    ObjectProperty<LocalDate> model = new SimpleObjectProperty<>();
    Fx.run(() -> date.input().valueProperty().bindBidirectional(model));
    on.with(Fx.get(() -> new VBox(date, fields.text("Next")))).focus(date.target());
    on.write("26/6").type(KeyCode.TAB);
    assertThat(model.get()).isEqualTo(LocalDate.of(2026, 6, 26));
    assertThat(date.input().editor().getText()).isEqualTo("Fri\u00a026\u00a0June\u00a02026");
    on.focus(date.target());
    Fx.run(() -> date.input().editor().selectAll());
    on.write("blue moon").type(KeyCode.TAB);
    assertThat(model.get()).isNull();
    assertThat(date.input().editor().getText()).isEqualTo("blue moon");
    assertThat(date.errorText()).startsWith("Not a date yet.");
    on.picture("kit-date-unclear");
    Fx.run(() -> model.set(LocalDate.of(2026, 7, 1)));
    assertThat(date.input().editor().getText()).isEqualTo("Wed\u00a01\u00a0July\u00a02026");
    assertThat(date.errorText()).isEmpty();
  }

  @Test
  void aDateBeingTypedReachesTheModelBeforeOneLeaves() {
    Field<TypedField<LocalDate>> date = Fx.get(() -> fields.date("Date"));
    on.with(date).focus(date.target());
    on.write("26 June");
    assertThat(date.input().getValue()).isEqualTo(LocalDate.of(2026, 6, 26));
    assertThat(date.input().editor().getText()).isEqualTo("26 June");
    on.type(KeyCode.UP);
    assertThat(date.input().getValue()).isEqualTo(LocalDate.of(2026, 6, 27));
  }

  @Test
  void aDateIsPickedFromAMonth() {
    Field<TypedField<LocalDate>> date = Fx.get(() -> fields.date("Date"));
    on.with(date).focus(date.target());
    on.hold(KeyCode.ALT, KeyCode.DOWN);
    assertThat(on.popups()).isEqualTo(1);
    on.popupPicture("kit-calendar");
    on.robot.clickOn("25");
    assertThat(date.input().getValue()).isEqualTo(LocalDate.of(2026, 6, 25));
    assertThat(on.popups()).isZero();
    assertThat(on.focus()).isSameAs(date.target());
  }

  @Test
  void aDateIsPickedByKeys() {
    Field<TypedField<LocalDate>> date = Fx.get(() -> fields.date("Date"));
    on.with(date).focus(date.target());
    on.hold(KeyCode.ALT, KeyCode.DOWN).type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(date.input().getValue()).isEqualTo(LocalDate.of(2026, 6, 24));
    on.hold(KeyCode.ALT, KeyCode.DOWN).type(KeyCode.ESCAPE);
    assertThat(on.popups()).isZero();
    assertThat(date.input().getValue()).isEqualTo(LocalDate.of(2026, 6, 24));
  }

  @Test
  void aTimeIsPickedByKeys() {
    Field<TypedField<LocalTime>> time = Fx.get(() -> fields.time("Start"));
    on.with(time).focus(time.target());
    on.hold(KeyCode.ALT, KeyCode.DOWN);
    on.popupPicture("kit-times");
    on.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(time.input().getValue()).isEqualTo(LocalTime.of(9, 30));
    on.type(KeyCode.UP);
    assertThat(time.input().getValue()).isEqualTo(LocalTime.of(9, 45));
  }

  private Field<SearchPicker<String>> picker(List<String> made) {
    List<String> people = List.of("Hanna Vos", "Hannes Orth", "Ivo Brandt");
    return Fx.get(
        () -> {
          Field<SearchPicker<String>> field =
              fields.picker(
                  "Contact",
                  SearchPicker.Finder.atHand(
                      typed ->
                          people.stream()
                              .filter(
                                  p ->
                                      p.toLowerCase(Locale.ROOT)
                                          .contains(typed.toLowerCase(Locale.ROOT)))
                              .toList()),
                  name -> name);
          field.input().detail(name -> "Larkhill Foundry");
          field
              .input()
              .onCreate(
                  text -> {
                    made.add(text);
                    field.input().setValue(text);
                  });
          return field;
        });
  }

  @Test
  void anEntryIsFoundByTyping() {
    List<String> made = new ArrayList<>();
    Field<SearchPicker<String>> contact = picker(made);
    on.with(Fx.get(() -> new VBox(contact, fields.text("Next")))).focus(contact.target());
    on.write("hann");
    on.popupPicture("kit-picker");
    on.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(contact.input().getValue()).isEqualTo("Hannes Orth");
    assertThat(made).isEmpty();
    assertThat(on.popups()).isZero();
  }

  @Test
  void whatIsNotThereIsOfferedToBeMade() {
    List<String> made = new ArrayList<>();
    Field<SearchPicker<String>> contact = picker(made);
    on.with(Fx.get(() -> new VBox(contact, fields.text("Next")))).focus(contact.target());
    on.write("Ada").type(KeyCode.ENTER);
    assertThat(made).containsExactly("Ada");
    assertThat(contact.input().getValue()).isEqualTo("Ada");
  }

  @Test
  void whatWasTypedStaysWithoutAChoice() {
    Field<SearchPicker<String>> contact = picker(new ArrayList<>());
    on.with(Fx.get(() -> new VBox(contact, fields.text("Next")))).focus(contact.target());
    on.write("Somebody else").type(KeyCode.ESCAPE, KeyCode.TAB);
    assertThat(contact.input().getValue()).isNull();
    assertThat(contact.input().typedProperty().get()).isEqualTo("Somebody else");
    on.focus(contact.target());
    Fx.run(() -> contact.input().editor().selectAll());
    on.write("ivo brandt").type(KeyCode.ESCAPE, KeyCode.TAB);
    assertThat(contact.input().getValue()).isEqualTo("Ivo Brandt");
  }

  @Test
  void enterMayComeBeforeTheListDoes() {
    List<java.util.function.Consumer<List<String>>> waiting = new ArrayList<>();
    Field<SearchPicker<String>> contact =
        Fx.get(() -> fields.picker("Contact", (typed, found) -> waiting.add(found), name -> name));
    on.with(Fx.get(() -> new VBox(contact, fields.text("Next")))).focus(contact.target());
    on.write("hann").type(KeyCode.ENTER, KeyCode.TAB);
    assertThat(contact.input().getValue()).isNull();
    Fx.run(() -> waiting.getLast().accept(List.of("Hanna Vos", "Hannes Orth")));
    assertThat(contact.input().getValue()).isEqualTo("Hanna Vos");
    assertThat(on.popups()).isZero();
  }

  @Test
  void whatIsMadeByEnterIsMadeOnce() {
    List<String> made = new ArrayList<>();
    Field<SearchPicker<String>> contact = picker(made);
    on.with(Fx.get(() -> new VBox(contact, fields.text("Next")))).focus(contact.target());
    on.write("Ada").type(KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.ENTER, KeyCode.TAB);
    assertThat(made).containsExactly("Ada");
  }

  @Test
  void enterPressesAButtonAsSpaceDoes() {
    List<String> pressed = new ArrayList<>();
    javafx.scene.control.Button button = Fx.get(() -> Buttons.plain("Go"));
    Fx.run(() -> button.setOnAction(e -> pressed.add("once")));
    on.with(button).focus(button);
    on.type(KeyCode.ENTER);
    assertThat(pressed).hasSize(1);
    on.hold(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(pressed).hasSize(1);
    on.type(KeyCode.SPACE);
    assertThat(pressed).hasSize(2);
  }

  @Test
  void segmentsAreOneTabStopAndArrowsChoose() {
    Field<Segmented<CallKind>> kind =
        Fx.get(
            () ->
                fields.segmented(
                    "Kind", Segmented.options(List.of(CallKind.values()), on.kit.words()::name)));
    Field<TextField> next = Fx.get(() -> fields.text("Next"));
    on.with(Fx.get(() -> new VBox(20, kind, next))).focus(kind.target());
    on.type(KeyCode.RIGHT);
    assertThat(kind.input().getValue()).isEqualTo(CallKind.SALES_CALL);
    on.picture("kit-segments-focus");
    on.type(KeyCode.SPACE);
    assertThat(kind.input().getValue()).isEqualTo(CallKind.SALES_CALL);
    on.type(KeyCode.RIGHT);
    assertThat(kind.input().getValue()).isEqualTo(CallKind.PROSPECTING);
    on.type(KeyCode.TAB);
    assertThat(on.focus()).isSameAs(next.input());
  }

  @Test
  void chipsArePickedWithSpace() {
    List<Purpose> all = Purpose.of(CallKind.SALES_CALL);
    Field<Chips<Purpose>> chips = Fx.get(() -> fields.chips("Purposes", all, on.kit.words()::name));
    Field<TextField> next = Fx.get(() -> fields.text("Next"));
    on.with(Fx.get(() -> new VBox(chips, next))).focus(chips.target());
    on.type(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.LEFT, KeyCode.SPACE);
    assertThat(chips.input().getValue()).isEqualTo(Set.of(Purpose.RAPPORT, Purpose.DISCOVER));
    on.type(KeyCode.SPACE, KeyCode.TAB);
    assertThat(chips.input().getValue()).isEqualTo(Set.of(Purpose.DISCOVER));
    assertThat(on.focus()).isSameAs(next.input());
  }
}
