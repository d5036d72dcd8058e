/**
 * The window. Knows the workbook, the words and the domain; never the store, the paper or the
 * command line.
 */
package org.advanceworkbook.ui;
