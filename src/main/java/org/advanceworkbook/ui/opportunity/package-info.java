/**
 * Opportunities: the list of them, and one with its chain of calls and promises.
 *
 * <p>Knows {@code ui.kit}, {@code ui.shell} and the library. Confined to the thread of the window;
 * reads and saves run behind it. The decision that shaped it: the chain shows where a call ended
 * without anything agreed, because that is where a sale comes to a halt unseen.
 */
package org.advanceworkbook.ui.opportunity;
