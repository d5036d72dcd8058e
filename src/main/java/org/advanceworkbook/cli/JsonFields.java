package org.advanceworkbook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import org.advanceworkbook.domain.insight.Rate;

/** Writes JSON for programs, field by field. What is not known is null, never left out. */
final class JsonFields implements Closeable {
  private final JsonGenerator json;
  private final PrintStream out;

  JsonFields(PrintStream out) throws IOException {
    this.out = out;
    json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Writes what stands within an object. */
  interface Body<T> {
    void of(T value) throws IOException;
  }

  JsonFields text(String name, Object value) throws IOException {
    json.writeStringField(name, value == null ? null : value.toString());
    return this;
  }

  JsonFields number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  JsonFields real(String name, double value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  JsonFields flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
    return this;
  }

  /** A rate with its count; its value and its range only where they are shown. */
  JsonFields rate(String name, Rate rate) throws IOException {
    json.writeObjectFieldStart(name);
    number("hits", rate.hits()).number("n", rate.n());
    if (rate.isShown()) {
      json.writeNumberField("rate", rate.value());
      json.writeNumberField("low", rate.low());
      json.writeNumberField("high", rate.high());
    }
    json.writeEndObject();
    return this;
  }

  /** A document that is JSON already. */
  JsonFields document(String name, String document) throws IOException {
    json.writeFieldName(name);
    json.writeRawValue(document == null ? "null" : document);
    return this;
  }

  <T> JsonFields object(String name, T value, Body<T> body) throws IOException {
    json.writeFieldName(name);
    object(value, body);
    return this;
  }

  /** An object; null where there is no value. */
  <T> void object(T value, Body<T> body) throws IOException {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    body.of(value);
    json.writeEndObject();
  }

  <T> JsonFields list(String name, Collection<T> values, Body<T> body) throws IOException {
    json.writeFieldName(name);
    list(values, body);
    return this;
  }

  /** An array of objects, each on a line of its own. */
  <T> void list(Collection<T> values, Body<T> body) throws IOException {
    json.writeStartArray();
    for (T value : values) {
      json.writeRaw('\n');
      object(value, body);
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    json.close();
    out.println();
    out.flush();
  }
}
