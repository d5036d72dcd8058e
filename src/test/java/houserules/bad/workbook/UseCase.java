package houserules.bad.workbook;

import houserules.bad.store.Table;

/** Deliberately bad: a use case that knows the store itself. */
public final class UseCase {
  public Table table() {
    return new Table();
  }
}
