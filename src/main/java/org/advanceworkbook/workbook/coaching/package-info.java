/**
 * One-on-ones as use cases: beginning one with the calls worth talking about, what is read for it,
 * and the session that is being written. Readers block; {@link
 * org.advanceworkbook.workbook.coaching.SessionEditor} belongs to the thread of the window.
 */
package org.advanceworkbook.workbook.coaching;
