/**
 * Plans and debriefs as versioned JSON documents, the one form in which they are stored and
 * exchanged.
 *
 * <p>Knows the domain and Jackson; no file, no database. Everything here is immutable after
 * construction and may be used from any thread.
 *
 * <p>The decision that shaped it: a document outlives the program that wrote it. So reading
 * tolerates what it does not know and what is missing, and writing over an older document keeps
 * what it did not understand there, instead of dropping another version's answers.
 */
package org.advanceworkbook.workbook.document;
