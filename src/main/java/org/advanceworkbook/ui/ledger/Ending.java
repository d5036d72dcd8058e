package org.advanceworkbook.ui.ledger;

/**
 * Who hears how a write ended: a form goes only once what was typed into it is in the workbook.
 *
 * @param written told before anything is read again
 * @param failed told after everything was read again
 */
public record Ending(Runnable written, Runnable failed) {
  /** Nobody waits for it. */
  public static final Ending NONE = new Ending(() -> {}, () -> {});
}
