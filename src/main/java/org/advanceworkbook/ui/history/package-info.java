/**
 * The history: every debriefed call, filtered, ordered and counted.
 *
 * <p>Knows {@code ui.kit}, {@code ui.shell} and the library. Confined to the thread of the window;
 * queries run behind it. The decision that shaped it: order and filters belong to the query, so
 * that twenty thousand calls scroll as well as twenty.
 */
package org.advanceworkbook.ui.history;
