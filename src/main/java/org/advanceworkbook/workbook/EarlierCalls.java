package org.advanceworkbook.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.QuestionAnswer;

/**
 * What earlier calls came to, for the plan of the next one: those of its opportunity, or of its
 * account while it has none.
 *
 * @param calls debriefed calls, newest first
 * @param learnt questions the client has answered, with the newest answer, newest first
 * @param unanswered questions that were put or planned as a must and have no answer yet
 */
public record EarlierCalls(List<CallRow> calls, List<Learnt> learnt, List<String> unanswered) {
  private static final int CALLS = 8;

  /** No earlier call. */
  public static final EarlierCalls NONE = new EarlierCalls(List.of(), List.of(), List.of());

  /** One answer and the day on which it was given; the day may be null. */
  public record Learnt(String question, String answer, LocalDate on) {}

  /** Guarantees: the lists cannot be changed. */
  public EarlierCalls {
    calls = List.copyOf(calls);
    learnt = List.copyOf(learnt);
    unanswered = List.copyOf(unanswered);
  }

  /** Reads them; for a call that is over, those up to its day. Blocks. */
  public static EarlierCalls of(WorkbookStore store, CallPlan plan) {
    CallFrame frame = plan.frame();
    CallFilter done = CallFilter.ALL.withWhich(CallFilter.Which.DEBRIEFED);
    if (!frame.opportunityId().isEmpty()) {
      done = done.withOpportunityId(frame.opportunityId());
    } else if (!frame.accountId().isEmpty()) {
      done = done.withAccountIds(Set.of(frame.accountId()));
    } else {
      return NONE;
    }
    if (plan.isFrozen() && frame.date() != null) {
      done = done.withTo(frame.date());
    }
    List<CallRow> calls =
        store.calls(done, CallOrder.NEWEST_FIRST, CALLS, 0).stream()
            .filter(r -> !r.id().equals(plan.id()) && r.outcome() != null)
            .toList();
    return told(calls, calls.stream().flatMap(r -> store.call(r.id()).stream()).toList());
  }

  private static EarlierCalls told(List<CallRow> calls, List<CallRecord> records) {
    Map<String, Learnt> learnt = new LinkedHashMap<>();
    Map<String, String> open = new LinkedHashMap<>();
    for (CallRecord record : records) {
      Map<String, QuestionAnswer> answers = answers(record);
      for (PlannedQuestion question : record.plan().questions()) {
        String key = question.text().strip().toLowerCase(Locale.ROOT);
        QuestionAnswer answer = answers.get(question.id());
        if (answered(answer)) {
          LocalDate on = record.plan().frame().date();
          learnt.putIfAbsent(key, new Learnt(question.text(), answer.text(), on));
        } else if (question.mustAsk() || isOpen(answer)) {
          open.putIfAbsent(key, question.text());
        }
      }
    }
    open.keySet().removeAll(learnt.keySet());
    open.remove("");
    return new EarlierCalls(calls, new ArrayList<>(learnt.values()), List.copyOf(open.values()));
  }

  private static Map<String, QuestionAnswer> answers(CallRecord record) {
    return record.debrief() == null
        ? Map.of()
        : record.debrief().answers().stream()
            .filter(Objects::nonNull)
            .collect(Collectors.toMap(QuestionAnswer::questionId, a -> a, (a, b) -> b));
  }

  private static boolean answered(QuestionAnswer answer) {
    return answer != null && answer.state() == AnswerState.ANSWERED && Texts.given(answer.text());
  }

  private static boolean isOpen(QuestionAnswer answer) {
    return answer != null && answer.state() == AnswerState.OPEN;
  }
}
