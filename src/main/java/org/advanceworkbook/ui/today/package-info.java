/**
 * The first screen: the next call, those that follow, those that wait for a debrief, the advance
 * rate of the last calls and the promises that are due. Knows the kit, the frame, the workbook's
 * ports and the faces of calls. Runs on the thread of the window; what it shows is read behind it
 * and shown as one piece, so that no figure is older than its neighbour.
 */
package org.advanceworkbook.ui.today;
