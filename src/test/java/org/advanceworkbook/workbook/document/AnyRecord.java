package org.advanceworkbook.workbook.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes records of any shape with random contents from a seed, by their parts: a field added to a
 * section is tested from its first day on.
 */
final class AnyRecord {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "Dana sends the plan",
          "\u0000\u0001\u0007\b\t\n\f\r\u001b\u007f\u0085\u2028\u2029",
          "🙂👩‍👩‍👧‍👦🇨🇭",
          "شلال مكتب \u202eabc\u202c שלום",
          "\ud83d",
          "\ude00 cut \ud83d",
          "\ude00\ud83d",
          "\"\\/{}[],:null",
          "'; DROP TABLE calls; --",
          "計画を送る",
          "e\u0301 é ﬁ ß İ",
          "\ufeff\uffff\ufffe",
          "<b>&amp;</b>");

  private final Random random;

  AnyRecord(long seed) {
    this.random = new Random(seed);
  }

  <T extends Record> T make(Class<T> type) {
    return type.cast(record(type));
  }

  private Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(parts).map(p -> value(p.getGenericType())).toArray();
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new AssertionError(type + " refuses " + Arrays.toString(values), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType p) {
      return container(p);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isPrimitive()) {
      return plain == int.class ? (Object) random.nextInt(0, 600) : (Object) random.nextBoolean();
    }
    return random.nextInt(4) == 0 ? null : given(plain);
  }

  private Object given(Class<?> type) {
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    return switch (type.getSimpleName()) {
      case "String" -> text();
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(-900_000, 3_500_000));
      case "LocalTime" -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
      case "Instant" -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
      case "BigDecimal" -> BigDecimal.valueOf(random.nextLong(), random.nextInt(9));
      default -> throw new AssertionError("say how to make a " + type);
    };
  }

  private Object container(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    int size = random.nextInt(4);
    if (type.getRawType() == Map.class) {
      Map<Object, Object> result = new HashMap<>();
      for (int i = 0; i < size; i++) {
        result.put(value(of[0]), value(of[1]));
      }
      return result;
    }
    List<Object> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      members.add(value(of[0]));
    }
    return type.getRawType() == Set.class ? new HashSet<>(members) : members;
  }

  private String text() {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    return random.nextInt(200) == 0 ? ("long " + text).repeat(10_000) : text;
  }
}
