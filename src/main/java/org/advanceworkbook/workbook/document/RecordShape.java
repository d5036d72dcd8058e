package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
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
  private final Map<String, Type> parts = new LinkedHashMap<>();

  private RecordShape(Class<?> type) {
    for (RecordComponent part : type.getRecordComponents()) {
      parts.put(part.getName(), part.getGenericType());
    }
  }

  static RecordShape of(Class<?> type) {
    return new RecordShape(type);
  }

  /** Takes out sections that say nothing; the record's constructor brings them back. */
  void dropEmpty(ObjectNode object) {
    for (Map.Entry<String, Type> part : parts.entrySet()) {
      if (isRecord(part.getValue()) && object.get(part.getKey()) instanceof ObjectNode section) {
        of((Class<?>) part.getValue()).dropEmpty(section);
        if (section.isEmpty()) {
          object.remove(part.getKey());
        }
      }
    }
  }

  /** Adds to {@code fresh} what {@code former} has and this record knows nothing of. */
  void keepUnknown(ObjectNode fresh, ObjectNode former) {
    for (Map.Entry<String, JsonNode> field : former.properties()) {
      Type known = parts.get(field.getKey());
      if (known == null) {
        fresh.set(field.getKey(), field.getValue());
      } else {
        keepWithin(fresh, field.getKey(), known, field.getValue());
      }
    }
  }

  private void keepWithin(ObjectNode fresh, String name, Type type, JsonNode former) {
    if (isRecord(type) && former instanceof ObjectNode section) {
      keepSection(fresh, name, here -> of((Class<?>) type).keepUnknown(here, section));
    } else if (isEnum(type)) {
      if (!fresh.has(name) && former.isTextual() && !names(type).contains(former.textValue())) {
        fresh.set(name, former);
      }
    } else if (keyType(type) instanceof Class<?> keys && former instanceof ObjectNode section) {
      keepSection(fresh, name, here -> keepEntries(here, section, names(keys)));
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

  private static boolean isRecord(Type type) {
    return type instanceof Class<?> c && c.isRecord();
  }

  private static boolean isEnum(Type type) {
    return type instanceof Class<?> c && c.isEnum();
  }

  private static Type keyType(Type type) {
    return type instanceof ParameterizedType p && p.getRawType() == Map.class
        ? p.getActualTypeArguments()[0]
        : null;
  }

  private static List<String> names(Type enumType) {
    List<String> result = new ArrayList<>();
    Object[] constants = ((Class<?>) enumType).getEnumConstants();
    Arrays.stream(constants == null ? new Object[0] : constants)
        .forEach(c -> result.add(((Enum<?>) c).name()));
    return result;
  }
}
