package org.advanceworkbook.workbook.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.PurposeResult;
import org.advanceworkbook.domain.call.QuestionAnswer;

/** The answers to planned questions on a form, and the purposes ticked as met. */
final class FormAnswers {
  private final FilledForm form;
  private final Debrief stored;
  private final CallRecord call;

  FormAnswers(FilledForm form, Debrief stored, CallRecord call) {
    this.form = form;
    this.stored = stored;
    this.call = call;
  }

  void into(List<FoundLine> found) {
    call.plan().questions().forEach(question -> answer(question, found));
    Purpose.of(call.plan().kind()).forEach(purpose -> purpose(purpose, found));
  }

  private void answer(PlannedQuestion question, List<FoundLine> found) {
    String now = form.text(FormNames.answer(question.id()));
    String before =
        stored.answers().stream()
            .filter(a -> a.questionId().equals(question.id()))
            .map(QuestionAnswer::text)
            .findFirst()
            .orElse("");
    if (now.isEmpty() || FormReading.same(now, before)) {
      return;
    }
    QuestionAnswer answer = new QuestionAnswer(question.id(), AnswerState.ANSWERED, now);
    found.add(
        new FoundLine(
            Phrase.of("form.answer", question.text()),
            FormReading.typed(before),
            FormReading.typed(now),
            d -> with(d, answer)));
  }

  private static Debrief with(Debrief debrief, QuestionAnswer answer) {
    List<QuestionAnswer> others =
        debrief.answers().stream()
            .filter(a -> !a.questionId().equals(answer.questionId()))
            .toList();
    return debrief.withAnswers(Lists.plus(others, answer));
  }

  private void purpose(Purpose purpose, List<FoundLine> found) {
    PurposeResult before = stored.purposes().get(purpose);
    if (form.ticked(FormNames.purpose(purpose)) && (before == null || !before.met())) {
      found.add(
          new FoundLine(
              Phrase.of("form.purpose." + purpose),
              Phrase.of("form.nothing"),
              Phrase.of("form.purpose.met"),
              d -> with(d, purpose)));
    }
  }

  private static Debrief with(Debrief debrief, Purpose purpose) {
    PurposeResult now = debrief.purposes().getOrDefault(purpose, new PurposeResult(true, 0, ""));
    Map<Purpose, PurposeResult> all = new HashMap<>(debrief.purposes());
    all.put(purpose, now.withMet(true));
    return debrief.withPurposes(all);
  }
}
