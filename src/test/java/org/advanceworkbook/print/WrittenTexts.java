package org.advanceworkbook.print;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Every text somebody wrote in a record, whatever its depth; ids and zones of time aside. */
final class WrittenTexts {
  private WrittenTexts() {}

  static List<String> of(Object value) {
    List<String> texts = new ArrayList<>();
    collect(value, texts);
    return texts.stream().filter(t -> !t.isBlank()).toList();
  }

  private static void collect(Object value, List<String> texts) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> collect(one, texts));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> collect(one, texts));
    } else if (value instanceof Record record) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        if (!part.getName().matches("id|.*Id")) {
          collect(read(record, part), texts);
        }
      }
    }
  }

  private static Object read(Record record, RecordComponent part) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
