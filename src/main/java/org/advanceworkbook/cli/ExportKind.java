package org.advanceworkbook.cli;

import java.util.function.BiFunction;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * Something that {@code export} can write as pages, beside the pages of a call.
 *
 * @param name the word after {@code export}
 * @param argument what it is about, as the help names it
 * @param pages makes the bytes of the file
 */
public record ExportKind(
    String name, String argument, BiFunction<Request, WorkbookStore, byte[]> pages) {}
