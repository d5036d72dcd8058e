/**
 * What every screen does with a promise: how its state is said, and the acts on it, each of which
 * can be taken back.
 *
 * <p>Knows the kit, the store's port and the undo of acts. Runs on the thread of the window; saving
 * is done behind it. The decision that shaped it: a promise is always written as a whole, before
 * and after, so that undo brings back exactly what was there.
 */
package org.advanceworkbook.ui.ledger;
