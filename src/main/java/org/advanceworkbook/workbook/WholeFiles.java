package org.advanceworkbook.workbook;

import java.io.IOException;
import java.io.OutputStream;

/** Writes files for others. Blocking; call it away from the window's thread. */
public interface WholeFiles {
  /** What stands in a file. */
  interface Content {
    /** Puts it out, from its first byte to its last. */
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes a file whole or not at all; replaces a file of that name.
   *
   * @throws WorkbookFailure when it cannot be written there; what stood there is as it was
   */
  void write(Content content, String place);
}
