package org.advanceworkbook.workbook;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Set;
import org.advanceworkbook.domain.call.Purpose;

/** Writes a call of a list as a JSON object. What is not known is null, not left out. */
public final class CallRowDocument {
  private final JsonGenerator json;

  /** Writes to {@code json}. */
  public CallRowDocument(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one call. */
  public void write(CallRow row) throws IOException {
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
}
