package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Inserts a row or changes the one of the same key, with every column beside its value: in a list
 * of forty question marks nobody sees the one that slipped.
 */
final class Upsert {
  private final String table;
  private final String key;
  private final List<String> columns = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  Upsert(String table, String key, Object id) {
    this.table = table;
    this.key = key;
    set(key, id);
  }

  Upsert set(String column, Object value) {
    return add(column, "?", value);
  }

  /** Refers to an entry of another table; to nothing where there is no such entry. */
  Upsert reference(String column, String other, String id) {
    return add(column, "(SELECT id FROM " + other + " WHERE id = ?)", id);
  }

  private Upsert add(String column, String place, Object value) {
    columns.add(column);
    places.add(place);
    values.add(value);
    return this;
  }

  /** Changes the row of this key only; does nothing where there is none. */
  void update(Sql sql) throws SQLException {
    List<String> changes = new ArrayList<>();
    for (int i = 1; i < columns.size(); i++) {
      changes.add(columns.get(i) + " = " + places.get(i));
    }
    List<Object> args = new ArrayList<>(values.subList(1, values.size()));
    args.add(values.get(0));
    sql.update(
        "UPDATE %s SET %s WHERE %s = ?".formatted(table, String.join(", ", changes), key),
        args.toArray());
  }

  void into(Sql sql) throws SQLException {
    List<String> changes =
        columns.stream().filter(c -> !c.equals(key)).map(c -> c + " = excluded." + c).toList();
    sql.update(
        "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", places),
                key,
                String.join(", ", changes)),
        values.toArray());
  }
}
