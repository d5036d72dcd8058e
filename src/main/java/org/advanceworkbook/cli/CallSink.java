package org.advanceworkbook.cli;

import java.io.IOException;
import org.advanceworkbook.workbook.CallRow;

/** Where listed calls go, one by one. */
interface CallSink extends AutoCloseable {
  void take(CallRow row) throws IOException;

  @Override
  void close() throws IOException;
}
