package org.advanceworkbook.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The conditions of a query with their arguments, joined by AND. */
final class Conditions {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> args = new ArrayList<>();

  Conditions(String first) {
    conditions.add(first);
  }

  Conditions when(boolean wanted, String condition, Object... values) {
    if (wanted) {
      conditions.add(condition);
      args.addAll(Arrays.asList(values));
    }
    return this;
  }

  /** No restriction where there are no values. */
  Conditions in(String column, Collection<?> values) {
    if (!values.isEmpty()) {
      String places = String.join(", ", Collections.nCopies(values.size(), "?"));
      conditions.add(column + " IN (" + places + ")");
      args.addAll(values);
    }
    return this;
  }

  Object[] argsAnd(Object... more) {
    List<Object> all = new ArrayList<>(args);
    all.addAll(Arrays.asList(more));
    return all.toArray();
  }

  @Override
  public String toString() {
    return String.join(" AND ", conditions);
  }
}
