package org.advanceworkbook.print;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record with every text in it replaced by a marker of its own, whatever its depth, and which
 * marker stands where: "frame.theirs.name" to "Qz017".
 */
final class MarkedTexts<T extends Record> {
  private final Map<String, List<String>> markers = new LinkedHashMap<>();
  private int count;
  private final T record;

  @SuppressWarnings("unchecked")
  MarkedTexts(T original) {
    record = (T) marked("", original);
  }

  T record() {
    return record;
  }

  /** The path of every text, in reading order. */
  Map<String, List<String>> markers() {
    return markers;
  }

  private Object marked(String path, Object value) {
    if (value instanceof String) {
      String marker = "Qz%03d".formatted(++count);
      markers.computeIfAbsent(path, p -> new ArrayList<>()).add(marker);
      return marker;
    }
    if (value instanceof List<?> many) {
      return many.stream().map(one -> marked(path, one)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, one) -> copy.put(key, marked(path, one)));
      return copy;
    }
    return value instanceof Record ? copy(path, (Record) value) : value;
  }

  private Record copy(String path, Record original) {
    RecordComponent[] parts = original.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        String below = path.isEmpty() ? parts[i].getName() : path + "." + parts[i].getName();
        values[i] = marked(below, parts[i].getAccessor().invoke(original));
      }
      return original.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
