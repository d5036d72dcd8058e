/**
 * The frame of the window: navigation, the page in view, the way back, the menu of the workbook,
 * and where the window stood.
 *
 * <p>Knows {@code ui.kit} and no screen: pages come as functions, built when they are first opened,
 * so that only the visible one is built at start. Confined to the thread of the window.
 *
 * <p>The decision that shaped it: screens get a {@link org.advanceworkbook.ui.shell.Navigator} and
 * never each other.
 */
package org.advanceworkbook.ui.shell;
