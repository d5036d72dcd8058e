package org.advanceworkbook.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.document.CallParts;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.Kinds;

/**
 * A call as one line: the documents of plan and debrief as the store and {@code show --json} have
 * them, and beside them who wrote which part when. A part that says what the documents say is not
 * written twice.
 */
final class CallLines {
  private static final String SCHEMA = "advance.call/1";
  private static final String PLAN = "plan";
  private static final String DEBRIEF = "debrief";
  private static final String SAME = "same";

  private final CallParts parts;
  private final CellLines lines;

  CallLines(CallParts parts, CellLines lines) {
    this.parts = parts;
    this.lines = lines;
  }

  ObjectNode write(String id, Collection<Cell> cells) {
    Map<String, String> standing = new HashMap<>();
    for (Cell cell : cells) {
      if (cell.standing() != null && !cell.standing().isGone()) {
        standing.put(cell.key().part(), cell.standing().content());
      }
    }
    ObjectNode call = JsonNodeFactory.instance.objectNode();
    call.put("schema", SCHEMA);
    call.put("id", id);
    call.set(PLAN, plan(id, standing));
    if (standing.containsKey(Kinds.DEBRIEF)) {
      call.set(DEBRIEF, parts.tree(standing.get(Kinds.DEBRIEF)).path(DEBRIEF));
    }
    if (standing.containsKey(Kinds.HELD)) {
      JsonNode held = parts.tree(standing.get(Kinds.HELD));
      call.set("heldVerdict", held.path("verdict"));
      call.set("heldRules", held.path("rules"));
    }
    ArrayNode all = call.putArray("cells");
    for (Cell cell : cells) {
      all.add(lines.write(cell, content(cell.key().part(), call)));
    }
    return call;
  }

  private JsonNode plan(String id, Map<String, String> standing) {
    JsonNode held = standing.containsKey(Kinds.HELD) ? parts.tree(standing.get(Kinds.HELD)) : null;
    if (held != null && !held.path("released").asBoolean()) {
      return held.path(PLAN);
    }
    return parts.tree(parts.join(new TreeMap<>(standing), id, "DRAFT", null));
  }

  List<Cell> read(JsonNode call) {
    String schema = call.path("schema").asText();
    if (!schema.equals(SCHEMA)) {
      throw schema.startsWith("advance.call/") ? newer() : Refused.damaged();
    }
    List<Cell> result = new ArrayList<>();
    for (JsonNode cell : call.path("cells")) {
      result.add(lines.read(Kinds.CALL, cell, content(cell.path("part").asText(), call)));
    }
    return result;
  }

  private static Refused newer() {
    return new Refused(Problem.EXCHANGE_NEWER, null);
  }

  private CellLines.Content content(String part, JsonNode call) {
    if (CallParts.isOfPlan(part)) {
      String said = parts.split(parts.text(call.path(PLAN))).get(part);
      return new Section(said, lines.plain());
    }
    return switch (part) {
      case Kinds.HELD -> new Within(PLAN, call.path(PLAN));
      case Kinds.DEBRIEF -> new Within(DEBRIEF, call.path(DEBRIEF));
      default -> lines.plain();
    };
  }

  /** A section of the plan. */
  private record Section(String said, CellLines.Content plain) implements CellLines.Content {
    @Override
    public void write(ObjectNode version, String content) {
      if (content.equals(said)) {
        version.put(SAME, true);
      } else {
        plain.write(version, content);
      }
    }

    @Override
    public String read(JsonNode version) {
      if (!version.path(SAME).asBoolean()) {
        return plain.read(version);
      }
      if (said == null) {
        throw Refused.damaged();
      }
      return said;
    }
  }

  /** What holds the plan or the debrief within it. */
  private final class Within implements CellLines.Content {
    private final String field;
    private final JsonNode said;

    private Within(String field, JsonNode said) {
      this.field = field;
      this.said = said;
    }

    @Override
    public void write(ObjectNode version, String content) {
      JsonNode whole = parts.tree(content);
      if (whole instanceof ObjectNode object && said.equals(object.get(field))) {
        object.remove(field);
        version.put(SAME, true);
      }
      version.set("content", whole);
    }

    @Override
    public String read(JsonNode version) {
      JsonNode whole = version.get("content");
      if (version.path(SAME).asBoolean()) {
        if (!(whole instanceof ObjectNode object)) {
          throw Refused.damaged();
        }
        ObjectNode all = object.deepCopy();
        all.set(field, said);
        return parts.text(all);
      }
      return parts.text(whole);
    }
  }
}
