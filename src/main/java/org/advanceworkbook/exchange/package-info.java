/**
 * What leaves the workbook, and what comes into it: the agenda as a mail and as a calendar file for
 * other programs, and the exchange file between workbooks.
 *
 * <p>Knows the domain, the words through a function, and the ports it implements. Opens no
 * connection: it makes texts, bytes and files; the rep's own mail program sends them. Any thread.
 *
 * <p>The decisions that shaped it. What goes to a client is made from {@code ClientSheet}, never
 * from a plan, so an internal note has no way into a mail. The calendar file is written by hand in
 * UTC instants, which every calendar reads without time zone tables of ours; the mail is made by
 * Jakarta Mail, because headers with names of all scripts are not to be tried by hand. The exchange
 * file is one compressed run of JSON lines behind a list of its parts, and no zip: without paths
 * there is no path to be tricked with, and what unpacks to too much is noticed while it unpacks.
 */
package org.advanceworkbook.exchange;
