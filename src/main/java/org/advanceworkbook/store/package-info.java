/**
 * The workbook as one SQLite file: opening with all that can be wrong about a file, one small class
 * per table with its SQL in view, numbered migrations, the lock, daily copies, and the settings
 * file beside it.
 *
 * <p>Implements the ports of {@code workbook}; the only room that names {@code java.sql}. Knows
 * neither window nor command line.
 *
 * <p>Threads: one writer thread owns the writing connection, so that writes come one after the
 * other and a save is on the disk when its call returns; reads have a connection of their own and
 * are not held up by writes (write-ahead log). Classes of tables hold nothing and may be used with
 * either.
 *
 * <p>The decision that shaped it: a file we do not understand is never written to. Everything about
 * it is found out before the first byte could change.
 */
package org.advanceworkbook.store;
