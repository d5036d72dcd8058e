/**
 * The debrief: how a call ended, what was promised, what was learnt, and what comes next.
 *
 * <p>Knows {@code ui.kit}, {@code ui.shell} for the contract of a page, and the debrief being
 * edited. Confined to the thread of the window; proposals are read away from it.
 *
 * <p>The decision that shaped it: each part shows the debrief of the editor and changes it there,
 * so that no part needs another, and the outcome is only ever what the rep chose.
 */
package org.advanceworkbook.ui.debrief;
