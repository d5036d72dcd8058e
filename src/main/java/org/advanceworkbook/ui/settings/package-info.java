/**
 * The settings: looks, dates, paper, the rep's name, and where the workbook lies.
 *
 * <p>Knows {@code ui.kit}, {@code ui.shell} and the settings record; keeping them is a function
 * given from outside. Confined to the thread of the window. The decision that shaped it: there is
 * no Save button; what is picked holds at once.
 */
package org.advanceworkbook.ui.settings;
