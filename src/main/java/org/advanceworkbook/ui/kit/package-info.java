/**
 * What every screen is made of: the door to the window's thread, work behind the window, fields
 * with their labels, lists that reorder, marks of outcomes, notices, shortcuts and the theme.
 *
 * <p>Knows the words, the domain's enums and the workbook's ports; no screen. Everything here is
 * confined to the thread of the window except where it says otherwise.
 *
 * <p>The decision that shaped it: inputs and icons are made here and nowhere else, so none exists
 * without a label, an accessible name and a Tab that leaves it. Colours are roles from the style
 * sheets; {@code -aw-ink} is the colour that text and icons of one part share.
 *
 * <p>Lines below words are drawn behind a plain text area. An editor made for styled text was tried
 * for it: it had the lines ready, but it told a screen reader neither its role nor its text, its
 * caret, its rows, or where its words stand, all of which the plain area tells, and it has no
 * prompt. The words are what matters most here, so the lines give way to them.
 */
package org.advanceworkbook.ui.kit;
