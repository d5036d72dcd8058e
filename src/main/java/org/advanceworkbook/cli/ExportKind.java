package org.advanceworkbook.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.advanceworkbook.workbook.WholeFiles;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * Something that {@code export} can write.
 *
 * @param name the word after {@code export}
 * @param asks adds what it is about to the command
 * @param endings of the files it can write
 * @param making makes what stands in the file
 */
record ExportKind(String name, UnaryOperator<VerbSpec> asks, List<String> endings, Making making) {
  static final String PDF = ".pdf";
  static final String CALENDAR = ".ics";
  static final String MAIL = ".eml";

  /** Makes what stands in the file. */
  interface Making {
    WholeFiles.Content of(Request request, WorkbookStore store);
  }

  /** Makes the bytes of a file. */
  interface Pages {
    byte[] of(Request request, WorkbookStore store);
  }

  /** Pages about one thing, as the help names it. */
  static ExportKind pages(String name, String argument, Pages pages) {
    return of(name, argument, List.of(PDF), pages);
  }

  /** A file about one thing, of several kinds. */
  static ExportKind of(String name, String argument, List<String> endings, Pages bytes) {
    return new ExportKind(
        name,
        spec -> spec.argument(0, argument),
        endings,
        (request, store) -> {
          byte[] made = bytes.of(request, store);
          return out -> out.write(made);
        });
  }
}
