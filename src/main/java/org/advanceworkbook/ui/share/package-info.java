/**
 * The screens of the exchange between rep and coach: what to send, what a received file holds and
 * what it will change, and what was written in two ways. FX thread; files and the workbook are read
 * behind it.
 *
 * <p>The decision that shaped it: pages instead of dialogs. Whoever comes here has left the plan he
 * was editing, so that nothing that is typed can be written over what comes in.
 */
package org.advanceworkbook.ui.share;
