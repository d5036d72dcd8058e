/**
 * The command line: one class per command, and the door that reads arguments and turns what happens
 * into an exit code.
 *
 * <p>Knows the domain, the words and the ports of the workbook. Loads no class of JavaFX, so that a
 * command answers at once and needs no display. Everything runs on the main thread.
 *
 * <p>The decision that shaped it: commands describe themselves to picocli in code, not by
 * annotations. Nothing is looked up by reflection, and every text comes from the words.
 */
package org.advanceworkbook.cli;
