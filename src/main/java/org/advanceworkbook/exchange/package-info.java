/**
 * What leaves the workbook for other programs: the agenda as a mail and as a calendar file.
 *
 * <p>Knows the domain, the words through a function, and the port it implements. Opens no
 * connection: it makes texts and bytes, the rep's own mail program sends them. Pure, any thread.
 *
 * <p>The decision that shaped it: everything here is made from {@code ClientSheet}, never from a
 * plan, so an internal note has no way into a mail. The calendar file is written by hand in UTC
 * instants, which every calendar reads without time zone tables of ours; the mail is made by
 * Jakarta Mail, because headers with names of all scripts are not to be tried by hand.
 */
package org.advanceworkbook.exchange;
