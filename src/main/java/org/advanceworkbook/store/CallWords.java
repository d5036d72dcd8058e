package org.advanceworkbook.store;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FitCheck;
import org.advanceworkbook.domain.call.PlannedQuestion;

/**
 * All words of a call that a search may find, read from the records by their parts: a new field is
 * found without anybody thinking of it. Words of the question bank are left out, for they stand in
 * every plan and would bury what the rep wrote.
 */
final class CallWords {
  private final StringJoiner words = new StringJoiner("\n");

  private CallWords() {}

  static String of(CallPlan plan, Debrief debrief, String account) {
    CallWords all = new CallWords();
    all.words.add(account);
    all.add(plan);
    all.add(debrief);
    return Fold.words(all.words.toString());
  }

  private void add(Object value) {
    if (value instanceof String text) {
      words.add(text);
    } else if (value instanceof PlannedQuestion question) {
      words.add(question.bankId().isEmpty() ? question.text() : "").add(question.note());
    } else if (value instanceof FitCheck check) {
      words.add(check.evidence());
    } else if (value instanceof Record record) {
      addParts(record);
    } else if (value instanceof Collection<?> members) {
      members.forEach(this::add);
    } else if (value instanceof Map<?, ?> entries) {
      entries.values().forEach(this::add);
    }
  }

  private void addParts(Record record) {
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      if (isSpoken(part.getName())) {
        add(valueOf(record, part));
      }
    }
  }

  private static boolean isSpoken(String part) {
    return !part.equals("id") && !part.endsWith("Id") && !part.equals("zone");
  }

  private static Object valueOf(Record record, RecordComponent part) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a part of a public record could not be read", e);
    }
  }
}
