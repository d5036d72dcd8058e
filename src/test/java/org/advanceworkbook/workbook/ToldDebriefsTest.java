package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.domain.objective.OutcomeContext;
import org.advanceworkbook.domain.objective.Proposal;
import org.advanceworkbook.store.SqliteShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forty debriefs as reps tell and click them, through the editor into a real workbook. Twenty are
 * warm talks that somebody would like to call an advance.
 */
class ToldDebriefsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final Clock CLOCK =
      Clock.fixed(DAY.atTime(16, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final Set<Outcome> ADVANCES = Set.of(Outcome.ADVANCE);

  private final ObjectiveRules rules = ObjectiveRules.load();
  private WorkbookStore store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store =
        new SqliteShelf(folder.resolve("data"), CLOCK)
            .create(folder.resolve("told.advancebook").toString());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static List<JsonNode> told() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    try (InputStream in = ToldDebriefsTest.class.getResourceAsStream("debriefs.jsonl")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        all.add(new ObjectMapper().readTree(line));
      }
    }
    return all;
  }

  @Test
  void noWarmTalkIsStoredAsAnAdvanceAndEveryAdvanceHasWhoWhatAndWhen() throws IOException {
    List<JsonNode> all = told();
    assertThat(all).hasSize(40);
    assertThat(all.stream().filter(t -> t.get("warm").asBoolean())).hasSize(20);
    for (JsonNode one : all) {
      tell(one);
      assertThat(ending(one.get("id").asText()))
          .as(one.toString())
          .isEqualTo(one.get("ends").isNull() ? null : Outcome.valueOf(one.get("ends").asText()));
    }
    CallFilter advances = CallFilter.ALL.withOutcomes(ADVANCES);
    List<CallRow> stored = store.calls(advances, CallOrder.OLDEST_FIRST, 50, 0);
    assertThat(stored).hasSize(6).noneMatch(row -> row.id().startsWith("warm"));
    for (CallRow row : stored) {
      Debrief debrief = store.call(row.id()).orElseThrow().debrief();
      assertThat(debrief.clientPromises())
          .as(row.id())
          .anyMatch(p -> p.isComplete() && p.energy() >= Commitment.ADVANCE_ENERGY);
    }
  }

  @Test
  void whatIsNotFinishedWaitsAndKeepsEveryWord() throws IOException {
    for (JsonNode one : told()) {
      tell(one);
      CallRecord call = store.call(one.get("id").asText()).orElseThrow();
      assertThat(call.debrief().whatHappened()).isEqualTo(one.get("told").asText());
    }
    CallFilter waiting = CallFilter.ALL.withWhich(CallFilter.Which.WAITING);
    long open = told().stream().filter(t -> t.get("ends").isNull()).count();
    assertThat(store.count(waiting)).isEqualTo(open);
    assertThat(store.tally(CallFilter.ALL).notHeld()).isEqualTo(3);
  }

  private Outcome ending(String id) {
    return store.calls(CallFilter.ALL, CallOrder.OLDEST_FIRST, 100, 0).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private void tell(JsonNode one) {
    String id = one.get("id").asText();
    CallPlan begun = CallPlan.begin(id, "Mara", CallKind.SALES_CALL, CLOCK.instant());
    CallPlan plan = begun.withFrame(begun.frame().change().date(DAY).done());
    store.savePlan(PlanDraft.of(plan), PlanFacts.NONE);
    HandClock clock = new HandClock();
    Autosave<Debrief> saving =
        new Autosave<>(
            clock, new HandWork(), clock, d -> store.saveDebrief(id, d, DebriefEditor.stage(d)));
    DebriefEditor editor = new DebriefEditor(new CallRecord(plan, null, "", ""), clock, saving);
    editor.edit(d -> d.withWhatHappened(one.get("told").asText()));
    for (JsonNode click : one.get("clicks")) {
      click(editor, one, click.asText());
    }
    saving.flush();
  }

  private void click(DebriefEditor editor, JsonNode one, String click) {
    Proposal proposal =
        rules
            .proposer()
            .propose(
                editor.debrief().whatHappened(), OutcomeContext.of(CallKind.SALES_CALL, null, DAY));
    String[] words = click.split(" ");
    String last = words[words.length - 1];
    switch (words[0]) {
      case "take" -> editor.edit(d -> d.withOutcome(proposal.outcome()));
      case "choose" -> editor.edit(d -> d.withOutcome(Outcome.valueOf(last)));
      case "level" -> editor.edit(d -> d.withLevel(CommitmentLevel.valueOf(last)));
      case "mood" -> editor.edit(d -> d.withMood(Integer.parseInt(last)));
      case "disqualified" -> editor.edit(d -> d.withDisqualified(true));
      case "blank" -> editor.promise(editor.newPromise(Side.CLIENT));
      case "add" -> addFound(editor, proposal, !last.equals("ours"));
      case "type" -> type(editor, one, last.equals("ours") ? Side.US : Side.CLIENT);
      case "not" ->
          editor.edit(
              d -> d.withOutcome(Outcome.NOT_HELD).withNotHeldReason(NotHeldReason.valueOf(last)));
      case "save" -> editor.saving().flush();
      default -> throw new AssertionError("no such click: " + click);
    }
  }

  private static void addFound(DebriefEditor editor, Proposal proposal, boolean theirs) {
    proposal.commitments().stream()
        .filter(c -> c.clientSide() == theirs)
        .forEach(
            c ->
                editor.promise(
                    editor
                        .newPromise(theirs ? Side.CLIENT : Side.US)
                        .withWho(c.who())
                        .withWhat(c.what())
                        .withDue(c.due())
                        .withEnergy(c.energy())));
  }

  private static void type(DebriefEditor editor, JsonNode one, Side side) {
    for (JsonNode p : one.get("promises")) {
      Commitment promise =
          editor
              .newPromise(side)
              .withWho(p.get("who").asText())
              .withWhat(p.get("what").asText())
              .withDue(p.get("due").isNull() ? null : LocalDate.parse(p.get("due").asText()))
              .withInTheCall(p.get("inTheCall").asBoolean())
              .withEnergy(p.get("energy").asInt());
      editor.promise(promise);
    }
  }
}
