package org.advanceworkbook.store;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
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
  // Asking a class for its parts is slow; there are some thirty classes.
  private final Map<Class<?>, List<Method>> spokenParts = new ConcurrentHashMap<>();

  String of(CallPlan plan, Debrief debrief, String account) {
    StringJoiner words = new StringJoiner("\n");
    words.add(account);
    add(words, plan);
    add(words, debrief);
    return Fold.words(words.toString());
  }

  private void add(StringJoiner words, Object value) {
    if (value instanceof String text) {
      words.add(text);
    } else if (value instanceof PlannedQuestion question) {
      words.add(question.bankId().isEmpty() ? question.text() : "").add(question.note());
    } else if (value instanceof FitCheck check) {
      words.add(check.evidence());
    } else if (value instanceof Record record) {
      spokenParts
          .computeIfAbsent(record.getClass(), CallWords::spokenParts)
          .forEach(part -> add(words, valueOf(record, part)));
    } else if (value instanceof Collection<?> members) {
      members.forEach(member -> add(words, member));
    } else if (value instanceof Map<?, ?> entries) {
      entries.values().forEach(entry -> add(words, entry));
    }
  }

  private static List<Method> spokenParts(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(part -> isSpoken(part.getName()))
        .map(RecordComponent::getAccessor)
        .toList();
  }

  private static boolean isSpoken(String part) {
    return !part.equals("id") && !part.endsWith("Id") && !part.equals("zone");
  }

  private static Object valueOf(Record record, Method part) {
    try {
      return part.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a part of a public record could not be read", e);
    }
  }
}
