package org.advanceworkbook.store;

import java.sql.SQLException;

/** Something done with a connection. */
interface Act<T> {
  T with(Sql sql) throws SQLException;
}
