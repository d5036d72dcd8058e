package org.advanceworkbook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps statements prepared, since preparing takes longer than running most of them. One in use is
 * not in here, so that the same statement may be run again while its rows are still read.
 */
final class Statements {
  private static final int MOST = 60;

  private final Connection connection;
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  PreparedStatement take(String text) throws SQLException {
    PreparedStatement kept = idle.remove(text);
    return kept != null ? kept : connection.prepareStatement(text);
  }

  void giveBack(String text, PreparedStatement statement) throws SQLException {
    statement.clearParameters();
    PreparedStatement other = idle.put(text, statement);
    if (other != null) {
      other.close();
    }
    if (idle.size() > MOST) {
      String longestUnused = idle.keySet().iterator().next();
      idle.remove(longestUnused).close();
    }
  }
}
