package org.advanceworkbook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.CallRowDocument;

/** Calls for programs: one JSON array, an object a line. */
final class CallsAsJson implements CallSink {
  private final JsonGenerator json;
  private final CallRowDocument rows;
  private final PrintStream out;

  CallsAsJson(PrintStream out) throws IOException {
    this.out = out;
    json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(null);
    json.writeStartArray();
    rows = new CallRowDocument(json);
  }

  @Override
  public void take(CallRow row) throws IOException {
    json.writeRaw('\n');
    rows.write(row);
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.writeEndArray();
    json.close();
    out.println();
    out.flush();
  }
}
