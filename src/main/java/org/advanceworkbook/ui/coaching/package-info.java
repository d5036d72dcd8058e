/**
 * One-on-ones of rep and coach: the list of them, and one session with its agenda, the calls worth
 * talking about, and what comes next. Knows the use cases of {@code workbook.coaching}; what it
 * shows is read before the page is made. Confined to the thread of the window.
 */
package org.advanceworkbook.ui.coaching;
