package org.advanceworkbook.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallRowDocument;
import org.advanceworkbook.workbook.CallSheets;
import org.advanceworkbook.workbook.EveryCall;
import org.advanceworkbook.workbook.WholeFiles;

/** Lists of calls as a table and as a document, put out call by call. */
public final class CallTables implements CallSheets {
  private static final String SCHEMA = "advance-history/1";

  private final Function<Phrase, String> say;

  /** Tables in these words. */
  public CallTables(Function<Phrase, String> say) {
    this.say = say;
  }

  @Override
  public WholeFiles.Content csv(EveryCall calls) {
    return out -> csv(calls, out);
  }

  private void csv(EveryCall calls, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvLines lines = new CsvLines(writer);
    CallColumns columns = new CallColumns(say);
    lines.begin(columns.names());
    calls.to(row -> lines.add(columns.values(row)));
    writer.flush();
  }

  @Override
  public WholeFiles.Content json(EveryCall calls) {
    return out -> json(calls, out);
  }

  private static void json(EveryCall calls, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeObjectFieldStart("filter");
    filter(calls.filter(), json);
    json.writeEndObject();
    json.writeArrayFieldStart("calls");
    CallRowDocument document = new CallRowDocument(json);
    calls.to(
        row -> {
          json.writeRaw('\n');
          document.write(row);
        });
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void filter(CallFilter filter, JsonGenerator json) throws IOException {
    text("search", filter.search(), json);
    text("which", filter.which(), json);
    all("kinds", filter.kinds(), json);
    all("outcomes", filter.outcomes(), json);
    all("accountIds", filter.accountIds(), json);
    text("opportunityId", filter.opportunityId(), json);
    text("rep", filter.rep(), json);
    text("from", filter.from(), json);
    text("to", filter.to(), json);
  }

  private static void text(String name, Object value, JsonGenerator json) throws IOException {
    boolean none = value == null || value.toString().isEmpty();
    json.writeStringField(name, none ? null : value.toString());
  }

  private static void all(String name, Set<?> values, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values.stream().map(Object::toString).sorted().toList()) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
