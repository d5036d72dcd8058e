package org.advanceworkbook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/** A connection on which statements read as one line. Used by one thread at a time. */
final class Sql {
  /** Makes a value from the present row. */
  interface RowReader<T> {
    T read(Row row) throws SQLException;
  }

  /** Looks at the present row. */
  interface RowLook {
    void at(Row row) throws SQLException;
  }

  private final Connection connection;
  private final Statements statements;

  Sql(Connection connection) {
    this.connection = connection;
    this.statements = new Statements(connection);
  }

  /** Runs one statement without arguments, for transactions and pragmas. */
  void command(String statement) throws SQLException {
    try (Statement s = connection.createStatement()) {
      s.execute(statement);
    }
  }

  /** Runs several statements, as a migration has them. */
  void script(String statements) throws SQLException {
    try (Statement s = connection.createStatement()) {
      s.executeUpdate(statements);
    }
  }

  /** Breaks off what is being done on this connection; may be called from another thread. */
  void breakOff() {
    try {
      connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
    } catch (SQLException e) {
      // Closed meanwhile: nothing is being done any more.
      return;
    }
  }

  /** Takes back the open transaction, if the failure has not done so already. */
  void rollback() {
    takeBack("ROLLBACK");
  }

  /** Takes back what {@code statement} says, if the failure has not done so already. */
  void takeBack(String statement) {
    try {
      script(statement);
    } catch (SQLException e) {
      // The failure that led here is the one to be told; SQLite had rolled back by itself.
    }
  }

  int update(String statement, Object... args) throws SQLException {
    return using(statement, args, PreparedStatement::executeUpdate);
  }

  <T> List<T> list(RowReader<T> reader, String query, Object... args) throws SQLException {
    List<T> result = new ArrayList<>();
    each(row -> result.add(reader.read(row)), query, args);
    return result;
  }

  /** Looks at row after row without keeping them; returns how many there were. */
  long each(RowLook look, String query, Object... args) throws SQLException {
    return using(query, args, statement -> each(look, statement));
  }

  private static long each(RowLook look, PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      Row row = new Row(rows);
      long count = 0;
      for (; rows.next(); count++) {
        look.at(row);
      }
      return count;
    }
  }

  /** The first row; nothing too where the value read from it is null. */
  <T> Optional<T> first(RowReader<T> reader, String query, Object... args) throws SQLException {
    List<T> found = list(reader, query, args);
    return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
  }

  /** The number in the only column of the only row. */
  long number(String query, Object... args) throws SQLException {
    return first(row -> row.number(1), query, args).orElse(0L);
  }

  /** The text in the first column of the first row, empty when there is none. */
  String text(String query, Object... args) throws SQLException {
    return first(row -> row.text(1), query, args).orElse("");
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T using(String text, Object[] args, Use<T> use) throws SQLException {
    PreparedStatement statement = statements.take(text);
    boolean done = false;
    try {
      for (int i = 0; i < args.length; i++) {
        statement.setObject(i + 1, stored(args[i]));
      }
      T result = use.of(statement);
      done = true;
      return result;
    } finally {
      if (done) {
        statements.giveBack(text, statement);
      } else {
        statement.close();
      }
    }
  }

  private static Object stored(Object value) {
    if (value instanceof Boolean b) {
      return b ? 1 : 0;
    }
    if (value instanceof Enum<?> e) {
      return e.name();
    }
    return value == null || value instanceof Number ? value : value.toString();
  }
}
