package org.advanceworkbook.print;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.LearningGoal;
import org.advanceworkbook.domain.call.Met;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.PurposeResult;
import org.advanceworkbook.domain.call.QuestionAnswer;
import org.advanceworkbook.domain.call.Side;

/**
 * The sheet for after the call: what was planned, what the client agreed to do, how it ended. What
 * is not told yet has lines for a pen.
 */
final class DebriefSheet {
  private final PageWords words;
  private final OutcomeBox sentences;
  private final Ledger ledger;
  private final DebriefReflection reflection;

  DebriefSheet(PageWords words) {
    this.words = words;
    this.sentences = new OutcomeBox(words);
    this.ledger = new Ledger(words);
    this.reflection = new DebriefReflection(words);
  }

  void add(Part sheet, CallRecord call) {
    CallPlan plan = call.plan();
    Debrief debrief = call.debrief() == null ? Debrief.EMPTY : call.debrief();
    new PageHead(words).add(sheet, plan, words.text("debrief"));
    planned(sheet.box("outcome"), plan, debrief);
    agreed(sheet.box("section first"), debrief);
    outcome(sheet.box("section first together"), debrief);
    told(sheet, debrief);
    learned(sheet, plan, debrief);
    reflection.known(sheet, plan, debrief);
    reflection.surprises(sheet, debrief);
    purposes(sheet, plan, debrief);
    judged(sheet.row("section first together"), debrief);
    next(sheet.box("section first"), debrief);
    reflection.changes(sheet, debrief);
  }

  private void planned(Part box, CallPlan plan, Debrief debrief) {
    Part row = box.row("");
    Part left = row.cell("half");
    left.heading(2, "", words.text("planned"));
    left.prose("", sentences.sentence(plan.outcome().target()));
    Part right = row.cell("half-last");
    right.heading(2, "", words.text("minimum"));
    right.prose("", sentences.sentence(plan.outcome().minimum()));
    Part ticks = right.child("p", "gap");
    level(ticks, CommitmentLevel.TARGET, debrief);
    level(ticks, CommitmentLevel.MINIMUM, debrief);
    if (debrief.level() == CommitmentLevel.BEST) {
      level(box.child("p", "gap"), CommitmentLevel.BEST, debrief);
      box.labelled("small", words.text("best"), sentences.sentence(plan.outcome().best()));
    }
  }

  private void level(Part line, CommitmentLevel level, Debrief debrief) {
    TickBox.add(line, debrief.level() == level, words.word("level", level));
  }

  private void agreed(Part part, Debrief debrief) {
    Part row = part.row("");
    row.cell("half").heading(2, "", words.text("agreed"));
    row.cell("half-last right").line("small", words.text("agreed.not"));
    ledger.add(part, debrief.clientPromises(), 3);
    part.labelled(words.text("evidence"), debrief.evidence());
  }

  private void outcome(Part part, Debrief debrief) {
    part.heading(2, "", words.text("ended"));
    Part row = part.row("outcomes");
    ending(row.cell("ending"), Outcome.ORDER, debrief.outcome());
    for (Outcome one : List.of(Outcome.ADVANCE, Outcome.CONTINUATION, Outcome.NO_SALE)) {
      row.cell("between");
      ending(row.cell("ending"), one, debrief.outcome());
    }
    part.line("small gap", words.text("ended.hint"));
    if (debrief.outcome() == Outcome.NOT_HELD) {
      String reason = debrief.notHeldReason() == null ? "" : debrief.notHeldReason().name();
      part.line("strong", words.text(reason.isEmpty() ? "not-held" : "not-held." + reason));
    }
    part.labelled(words.text("no-sale-reason"), debrief.noSaleReason());
    if (debrief.disqualified()) {
      part.line("", words.text("disqualified"));
    }
  }

  private void ending(Part cell, Outcome one, Outcome told) {
    Part line = cell.child("p", "strong");
    TickBox.box(line, one == told);
    line.words("\u00a0");
    line.picture(one.name(), words.word("outcome", one));
    line.words(words.word("outcome", one));
    cell.line("small", words.word("outcome.means", one));
  }

  private void told(Part sheet, Debrief debrief) {
    if (Texts.given(debrief.whatHappened())) {
      new Section(words).named(sheet, "what-happened").prose("", debrief.whatHappened());
    }
    if (debrief.mood() > 0) {
      sheet.line("small gap", words.text("mood", debrief.mood()));
    }
  }

  private void learned(Part sheet, CallPlan plan, Debrief debrief) {
    Part part = new Section(words).named(sheet, "learned");
    Map<String, QuestionAnswer> answers =
        debrief.answers().stream()
            .collect(
                Collectors.toMap(QuestionAnswer::questionId, Function.identity(), (a, b) -> b));
    for (PlannedQuestion question : plan.questions()) {
      QuestionAnswer answer = answers.get(question.id());
      if (answer == null && debrief.outcome() != null) {
        answer = new QuestionAnswer(question.id(), AnswerState.NOT_ASKED, "");
      }
      if (answer != null) {
        part.prose("quiet gap", question.text());
        part.labelled(words.word("answer-state", answer.state()), textOrDash(answer.text()));
      }
    }
    if (answers.isEmpty() && debrief.outcome() == null) {
      blanks(part, plan.discovery().goals());
    }
  }

  private static String textOrDash(String text) {
    return text.isBlank() ? "–" : text;
  }

  private static void blanks(Part part, List<LearningGoal> goals) {
    for (LearningGoal goal : goals) {
      Part line = part.child("p", "gap");
      line.span("letter", goal.letter());
      line.words(" " + goal.text());
      part.penLines(1);
    }
    if (goals.isEmpty()) {
      part.penLines(3);
    }
  }

  private void purposes(Part sheet, CallPlan plan, Debrief debrief) {
    if (debrief.purposes().isEmpty()) {
      return;
    }
    Part part = new Section(words).named(sheet, "purposes");
    for (Purpose purpose : Purpose.of(plan.kind())) {
      PurposeResult result = debrief.purposes().get(purpose);
      if (result != null) {
        Part line = part.child("p", "gap");
        TickBox.add(line, result.met(), words.word("purpose", purpose));
        line.words(result.depth() > 0 ? words.text("depth", result.depth()) : "");
        part.prose("", result.note());
      }
    }
  }

  private void judged(Part row, Debrief debrief) {
    Part left = row.cell("half");
    left.heading(2, "", words.text("more"));
    String stopped = reflection.stoppedBy(debrief);
    left.line("", stopped);
    proseOrPen(left, debrief.couldHaveMore(), stopped.isEmpty() ? 2 : 1);
    Part right = row.cell("half-last");
    right.heading(2, "", words.text("got-theirs"));
    if (debrief.customerObjectiveMet() == Met.NOT_SAID) {
      right.penLines(2);
    } else {
      right.line("", words.word("met", debrief.customerObjectiveMet()));
    }
    if (debrief.reflection().agendaKept() != Met.NOT_SAID) {
      right.line("", words.word("agenda-kept", debrief.reflection().agendaKept()));
    }
  }

  private void next(Part part, Debrief debrief) {
    part.heading(2, "", words.text("next-step"));
    ledger.add(part, debrief.promises().stream().filter(p -> p.side() == Side.US).toList(), 1);
    Part row = part.row("block together");
    Part left = row.cell("third");
    left.heading(2, "", words.text("next-call"));
    proseOrPen(left, words.weekday(debrief.nextCallOn()), 1);
    Part right = row.cell("");
    right.heading(2, "", words.text("next-objective"));
    proseOrPen(right, debrief.nextStep(), 1);
    Part last = part.row("block");
    Part lessons = last.cell("half");
    lessons.heading(2, "", words.text("lessons"));
    proseOrPen(lessons, debrief.lessons(), 2);
    Part coach = last.cell("half-last");
    coach.heading(2, "", words.text("coach"));
    coach.penLines(2);
  }

  private static void proseOrPen(Part part, String text, int lines) {
    if (text.isBlank()) {
      part.penLines(lines);
    }
    part.prose("", text);
  }
}
