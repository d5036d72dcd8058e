package org.advanceworkbook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.workbook.CallRow;

/** Calls for programs: one JSON array, an object a line. Nothing known is null, not left out. */
final class CallsAsJson implements CallSink {
  private final JsonGenerator json;
  private final PrintStream out;

  CallsAsJson(PrintStream out) throws IOException {
    this.out = out;
    json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(null);
    json.writeStartArray();
  }

  @Override
  public void take(CallRow row) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    who(row);
    when(row);
    aim(row);
    end(row);
    json.writeEndObject();
  }

  private void who(CallRow row) throws IOException {
    text("id", row.id());
    text("rep", row.rep());
    text("kind", row.kind());
    text("status", row.status());
    text("accountId", row.accountId());
    text("account", row.account());
    text("opportunityId", row.opportunityId());
    text("opportunity", row.opportunity());
    text("stage", row.stage());
    text("people", row.people());
  }

  private void when(CallRow row) throws IOException {
    text("date", row.date());
    text("start", row.start());
    json.writeNumberField("minutes", row.minutes());
    text("zone", row.zone());
    text("channel", row.channel());
    text("place", row.place());
    text("agenda", row.agenda());
  }

  private void aim(CallRow row) throws IOException {
    purposes("purposes", row.planned());
    text("objective", row.objective());
    text("minimum", row.minimum());
    text("verdict", row.facts().verdict());
    json.writeNumberField("energy", row.facts().energy());
    json.writeNumberField("readiness", row.facts().readiness());
  }

  private void end(CallRow row) throws IOException {
    text("outcome", row.outcome());
    text("level", row.level());
    purposes("purposesMet", row.met());
    text("agreedToDo", row.agreedToDo());
    text("nextStep", row.nextStep());
    text("nextCallOn", row.nextCallOn());
    json.writeNumberField("mood", row.mood());
  }

  private void text(String name, Object value) throws IOException {
    json.writeStringField(name, value == null ? null : value.toString());
  }

  private void purposes(String name, Set<Purpose> set) throws IOException {
    json.writeArrayFieldStart(name);
    for (Purpose purpose : Purpose.values()) {
      if (set.contains(purpose)) {
        json.writeString(purpose.name());
      }
    }
    json.writeEndArray();
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
