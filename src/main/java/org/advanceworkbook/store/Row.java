package org.advanceworkbook.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The present row of a result. What cannot be read as its type, because another version wrote it,
 * reads as missing: one odd value must not hide a whole list.
 */
final class Row {
  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  String text(int column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? "" : value;
  }

  String text(String column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? "" : value;
  }

  long number(int column) throws SQLException {
    return rows.getLong(column);
  }

  long longNumber(String column) throws SQLException {
    return rows.getLong(column);
  }

  /** Null where there is nothing, for the few columns in which an empty text is something else. */
  String textOrNull(String column) throws SQLException {
    return rows.getString(column);
  }

  int number(String column) throws SQLException {
    return rows.getInt(column);
  }

  boolean flag(String column) throws SQLException {
    return rows.getInt(column) != 0;
  }

  LocalDate day(String column) throws SQLException {
    return parsed(rows.getString(column), LocalDate::parse);
  }

  LocalTime time(String column) throws SQLException {
    return parsed(rows.getString(column), LocalTime::parse);
  }

  Instant moment(String column) throws SQLException {
    return parsed(rows.getString(column), Instant::parse);
  }

  BigDecimal decimal(String column) throws SQLException {
    return parsed(rows.getString(column), BigDecimal::new);
  }

  <E extends Enum<E>> E choice(String column, Class<E> type) throws SQLException {
    return parsed(rows.getString(column), name -> Enum.valueOf(type, name));
  }

  <E extends Enum<E>> Set<E> choices(String column, Class<E> type) throws SQLException {
    Set<E> result = new LinkedHashSet<>();
    Arrays.stream(text(column).split(","))
        .map(name -> parsed(name, n -> Enum.valueOf(type, n)))
        .filter(value -> value != null)
        .forEach(result::add);
    return result;
  }

  private static <T> T parsed(String stored, Function<String, T> parse) {
    if (stored == null || stored.isEmpty()) {
      return null;
    }
    try {
      return parse.apply(stored);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }
}
