package org.advanceworkbook.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.DateStyle;
import org.advanceworkbook.words.Dates;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.DebriefEditor;
import org.junit.jupiter.api.Test;

/** The text of what happened: what is underlined, proposed, and taken into the ledger. */
class ToldPartTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 16);

  private final ObjectiveRules rules = ObjectiveRules.load();
  private final List<Commitment> added = new ArrayList<>();
  private Kit kit;
  private DebriefEditor editor;
  private VBox root;

  private void open(DateStyle style) {
    CallPlan fresh = CallPlan.begin("own", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant());
    CallPlan plan = fresh.withFrame(fresh.frame().change().date(DAY).done());
    Fx.run(
        () -> {
          Kit usual = Kits.kit();
          Dates dates = new Dates(usual.words(), Kits.CLOCK, () -> style);
          kit =
              new Kit(
                  usual.words(),
                  dates,
                  new Fields(usual.words(), dates),
                  usual.outcomes(),
                  usual.theme(),
                  usual.widths(),
                  usual.notices(),
                  usual.dialogs(),
                  usual.programs(),
                  usual.background());
          Autosave<Debrief> autosave =
              new Autosave<>((wait, act) -> () -> {}, kit.background(), Kits.CLOCK, d -> {});
          editor = new DebriefEditor(new CallRecord(plan, null, "", ""), Kits.CLOCK, autosave);
          ToldPart told = new ToldPart(new DebriefParts(kit, editor), rules.proposer(), added::add);
          root = new VBox(told, told.advice());
          new Scene(root, 900, 700);
        });
  }

  private void tell(String text) {
    Fx.run(
        () -> {
          ((TextArea) root.lookup("#debrief-told")).setText(text);
          root.applyCss();
          root.layout();
        });
  }

  private void altEnter() {
    Fx.run(
        () ->
            Event.fireEvent(
                root.lookup("#debrief-told"),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, true, false)));
  }

  private List<String> legend() {
    return Fx.get(
        () -> root.lookupAll(".aw-line-name").stream().map(n -> ((Label) n).getText()).toList());
  }

  @Test
  void feelingsAndTheClientsActsAreUnderlinedByKind() {
    open(DateStyle.DAY_FIRST);
    tell("They loved it. Lena sends the scrap figures by Friday. I will write the summary.");
    assertThat(legend())
        .contains(
            kit.words().get("debrief.mark.mood"),
            kit.words().get("debrief.mark.client-act"),
            kit.words().get("debrief.mark.rep-task"));
    tell("");
    assertThat(legend()).isEmpty();
  }

  @Test
  void oneKeyTakesAllPromisesAndTheOutcomeStaysWithTheRep() {
    open(DateStyle.DAY_FIRST);
    tell("Lena sends the scrap figures by Friday. I will write the summary by tomorrow.");
    assertThat(root.lookup("#debrief-add-all")).isInstanceOf(Button.class);
    altEnter();
    assertThat(editor.debrief().promises())
        .extracting(Commitment::side, Commitment::due)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Side.CLIENT, DAY.plusDays(3)),
            org.assertj.core.groups.Tuple.tuple(Side.US, DAY.plusDays(1)));
    Commitment theirs = editor.debrief().clientPromises().getFirst();
    assertThat(theirs.who()).isEqualTo("Lena");
    assertThat(theirs.energy()).isGreaterThanOrEqualTo(Commitment.ADVANCE_ENERGY);
    assertThat(editor.debrief().outcome()).isNull();
    assertThat(root.lookup("#debrief-add-all")).isNull();
    altEnter();
    assertThat(editor.debrief().promises()).as("once").hasSize(2);
  }

  @Test
  void whatWasTakenIsNotOfferedAgainInOtherWords() {
    open(DateStyle.DAY_FIRST);
    tell("Lena sends the scrap figures by Friday.");
    altEnter();
    Commitment taken = editor.debrief().promises().getFirst();
    Fx.run(() -> editor.promise(taken.withWhat("sends scrap of both lines").withDue(null)));
    assertThat(root.lookup("#debrief-add-all")).isNull();
  }

  @Test
  void aPromiseWithoutADayIsTakenAndTheFocusIsSentThere() {
    open(DateStyle.DAY_FIRST);
    tell("Lena will send the scrap figures.");
    altEnter();
    assertThat(added).extracting(Commitment::who).containsExactly("Lena");
    assertThat(editor.debrief().promises().getFirst().due()).isNull();
  }

  @Test
  void aFeelingIsAnsweredWithItsWholeSentence() {
    open(DateStyle.DAY_FIRST);
    tell("We sat two hours. They loved the walk-through. Nothing else.");
    Node ears = root.lookup(".debrief-ears");
    assertThat(ears.lookupAll(".label").stream().map(n -> ((Label) n).getText()))
        .contains("“They loved the walk-through” is not an outcome");
    assertThat(((Button) root.lookup("#debrief-take")).getText())
        .isEqualTo(kit.words().get("debrief.take", kit.words().name(Outcome.CONTINUATION)));
  }

  @Test
  void aConditionIsQuotedWithItsSentence() {
    open(DateStyle.DAY_FIRST);
    tell("If the budget is approved they order.");
    assertThat(root.lookupAll(".label").stream().map(n -> ((Label) n).getText()))
        .anyMatch(t -> t != null && t.startsWith("“If the budget is approved they order”"));
  }

  @Test
  void daysInNumbersAreReadAsTheRepWritesThem() {
    open(DateStyle.DAY_FIRST);
    tell("Lena sends the scrap figures by 4/7.");
    altEnter();
    assertThat(editor.debrief().promises().getFirst().due()).isEqualTo("2026-07-04");
    open(DateStyle.MONTH_FIRST);
    tell("Lena sends the scrap figures by 7/4.");
    altEnter();
    assertThat(editor.debrief().promises().getFirst().due()).isEqualTo("2026-07-04");
  }
}
