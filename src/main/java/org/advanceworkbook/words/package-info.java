/**
 * The words on screen and on paper: texts by key, plurals, dates as the user wants them, and the
 * forgiving readers for what people type as a date, a time or a length.
 *
 * <p>Knows the domain's {@code Phrase} and enums by name, no window and no file but its own
 * resources. Safe from any thread.
 *
 * <p>The decision that shaped it: one properties file per area of the product, read when its first
 * key is asked for, so that a command pays only for the words it says. A missing key never throws;
 * it shows itself in brackets, and a test names the line to add.
 */
package org.advanceworkbook.words;
