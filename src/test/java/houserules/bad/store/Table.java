package houserules.bad.store;

import houserules.bad.print.Page;

/** Deliberately bad: a store that prints. */
public final class Table {
  public Page page() {
    return new Page();
  }
}
