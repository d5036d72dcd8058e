package org.advanceworkbook.print;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record with every sentence in it a number of times as long, its own words said again; names,
 * titles, letters and ids stay as they are.
 */
final class LongerTexts {
  private static final String KEPT =
      "who|id|.*Id|name|.*Name|rep|role|zone|letter|letters|learns|owner|place|gatekeeper";

  private final double times;

  LongerTexts(double times) {
    this.times = times;
  }

  /** The record, its texts longer. */
  @SuppressWarnings("unchecked")
  <T extends Record> T of(T original) {
    return (T) longer("", original);
  }

  private Object longer(String name, Object value) {
    if (value instanceof String text) {
      return name.matches(KEPT) ? text : sentence(text);
    }
    if (value instanceof List<?> many) {
      return many.stream().map(one -> longer(name, one)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, one) -> copy.put(key, longer(name, one)));
      return copy;
    }
    return value instanceof Record record ? copy(record) : value;
  }

  private String sentence(String text) {
    StringBuilder more = new StringBuilder(text);
    String[] words = text.strip().split("\\s+");
    int wanted = (int) (text.length() * times);
    for (int i = 0; !text.isBlank() && more.length() < wanted; i++) {
      more.append(' ').append(words[i % words.length]);
    }
    return more.toString();
  }

  private Record copy(Record original) {
    RecordComponent[] parts = original.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        values[i] = longer(parts[i].getName(), parts[i].getAccessor().invoke(original));
      }
      return original.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
