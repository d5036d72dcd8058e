/**
 * How workbooks that were worked on apart come together, as a calculation over what each of them
 * wrote: no file, no database. Everything here is immutable and may be used from any thread.
 *
 * <p>Each part of each entry is a cell with the versions that nobody has written over, and the ids
 * of those that were. Two states of a cell are joined by keeping all versions that neither side has
 * written over. That makes the order, the number and the way of exchanges matter no more; a version
 * goes only because somebody who saw it wrote another.
 *
 * <p>The decision that shaped it: ids of what was written over instead of counters per workbook. A
 * workbook file can be copied, and restored from last week; counters would then count twice, and
 * words would be lost without a sound.
 */
package org.advanceworkbook.workbook.merge;
