/**
 * Sends parts of a workbook to somebody and takes in what somebody sent, without a server between
 * them: notes what was changed here, joins it with what came, and writes what changed.
 *
 * <p>Knows the store's port, the documents and the calculation of {@code merge}; no file. Every
 * method blocks; call it away from the window's thread.
 *
 * <p>The decision that shaped it: nobody who edits a plan has to know that it may travel. What was
 * changed is found out at the exchange, by comparing what stands with what was last noted.
 */
package org.advanceworkbook.workbook.share;
