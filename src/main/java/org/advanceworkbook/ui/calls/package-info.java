/**
 * Calls as lists show them, and the screen of calls that lie ahead or wait for a debrief. Knows the
 * kit, the frame and the workbook's ports. Runs on the thread of the window; lists are read behind
 * it. The list is virtual, because a busy year has many hundred calls.
 */
package org.advanceworkbook.ui.calls;
