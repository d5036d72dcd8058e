package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which fields of a JSON object belong to a record, so that the others can be told apart and kept.
 * Goes down through records and maps; the members of lists have no place by which an older one
 * could be found again.
 */
final class RecordShape {
  /** What a part holds: a section of its own, or the names of an enum's constants or map's keys. */
  private record Part(RecordShape section, List<String> values, List<String> keys) {}

  private final Map<String, Part> parts = new LinkedHashMap<>();

  RecordShape(Class<?> type) {
    for (RecordComponent part : type.getRecordComponents()) {
      parts.put(part.getName(), part(part.getGenericType()));
    }
  }

  private static Part part(Type type) {
    if (type instanceof Class<?> plain) {
      return new Part(plain.isRecord() ? new RecordShape(plain) : null, names(plain), List.of());
    }
    boolean isMap = type instanceof ParameterizedType p && p.getRawType() == Map.class;
    List<String> keys =
        isMap ? names(((ParameterizedType) type).getActualTypeArguments()[0]) : List.of();
    return new Part(null, List.of(), keys);
  }

  private static List<String> names(Type type) {
    Object[] constants =
        type instanceof Class<?> c && c.isEnum() ? c.getEnumConstants() : new Object[0];
    return Arrays.stream(constants).map(constant -> ((Enum<?>) constant).name()).toList();
  }

  /** Takes out sections that say nothing; the record's constructor brings them back. */
  void dropEmpty(ObjectNode object) {
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      RecordShape section = part.getValue().section();
      if (section != null && object.get(part.getKey()) instanceof ObjectNode inner) {
        section.dropEmpty(inner);
        if (inner.isEmpty()) {
          object.remove(part.getKey());
        }
      }
    }
  }

  /** Adds to {@code fresh} what {@code former} has and this record knows nothing of. */
  void keepUnknown(ObjectNode fresh, ObjectNode former) {
    for (Map.Entry<String, JsonNode> field : former.properties()) {
      Part known = parts.get(field.getKey());
      if (known == null) {
        fresh.set(field.getKey(), field.getValue());
      } else {
        keepWithin(fresh, field.getKey(), known, field.getValue());
      }
    }
  }

  private static void keepWithin(ObjectNode fresh, String name, Part part, JsonNode former) {
    if (former instanceof ObjectNode section && part.section() != null) {
      keepSection(fresh, name, here -> part.section().keepUnknown(here, section));
    } else if (former instanceof ObjectNode entries && !part.keys().isEmpty()) {
      keepSection(fresh, name, here -> keepEntries(here, entries, part.keys()));
    } else if (former.isTextual() && !part.values().isEmpty()) {
      keepValue(fresh, name, former, part.values());
    }
  }

  private static void keepSection(ObjectNode fresh, String name, Consumer<ObjectNode> keep) {
    ObjectNode here = fresh.get(name) instanceof ObjectNode present ? present : fresh.objectNode();
    keep.accept(here);
    if (!here.isEmpty()) {
      fresh.set(name, here);
    }
  }

  private static void keepEntries(ObjectNode fresh, ObjectNode former, List<String> known) {
    for (Map.Entry<String, JsonNode> entry : former.properties()) {
      if (!known.contains(entry.getKey())) {
        fresh.set(entry.getKey(), entry.getValue());
      }
    }
  }

  private static void keepValue(
      ObjectNode fresh, String name, JsonNode former, List<String> known) {
    if (!fresh.has(name) && !known.contains(former.textValue())) {
      fresh.set(name, former);
    }
  }
}
