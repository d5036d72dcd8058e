/**
 * A debrief filled in on paper that computes: what its fields are called, and how what was filled
 * in compares with what is stored.
 *
 * <p>Knows the domain and the ports of the workbook. Pure but for the mark of a workbook. No thread
 * of its own.
 *
 * <p>The decision that shaped it: a field that was left empty says nothing. It never empties what
 * is stored, so a form that is half filled in can be read at any time, and twice.
 */
package org.advanceworkbook.workbook.form;
