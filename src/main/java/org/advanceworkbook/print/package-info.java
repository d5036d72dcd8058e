/**
 * Pages of plans and debriefs as PDF: made, shown as pictures, written to a file, sent to a
 * printer.
 *
 * <p>Knows the domain, the words and the port it implements. The only room that knows the PDF
 * library and AWT. Blocking; one page set is made at a time, on whatever thread asks.
 *
 * <p>The decision that shaped it: a page is a tree of elements with a style sheet, laid out by
 * openhtmltopdf. Text flows to as many pages as it needs, nothing can be cut, escaping cannot be
 * forgotten, and the file comes out tagged for screen readers. Fonts are parsed once and kept,
 * without ligature tables, which cost four fifths of the time and change nothing one sees.
 *
 * <p>A plan is one page if it can be: {@link org.advanceworkbook.print.Density} says what shrinks
 * and in which order, {@link org.advanceworkbook.print.PageMaker} what moves to page two when that
 * is not enough.
 */
package org.advanceworkbook.print;
