package org.advanceworkbook.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.advanceworkbook.workbook.document.CallParts;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Version;

/** One part of an entry with its versions, as an object of JSON. */
final class CellLines {
  private final CallParts parts;

  CellLines(CallParts parts) {
    this.parts = parts;
  }

  /** How the content of a version is written and read, where it is not simply the document. */
  interface Content {
    /** Puts the content of a version into its object. */
    void write(ObjectNode version, String content);

    /** The content of a version. */
    String read(JsonNode version);
  }

  /** The document itself. */
  Content plain() {
    return new Content() {
      @Override
      public void write(ObjectNode version, String content) {
        version.set("content", parts.tree(content));
      }

      @Override
      public String read(JsonNode version) {
        return parts.text(version.get("content"));
      }
    };
  }

  ObjectNode write(Cell cell, Content content) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("id", cell.key().id());
    object.put("part", cell.key().part());
    object.put("about", cell.owner());
    ArrayNode gone = object.putArray("superseded");
    cell.superseded().forEach(gone::add);
    ArrayNode versions = object.putArray("versions");
    for (Version version : cell.versions()) {
      ObjectNode one = versions.addObject();
      one.put("id", version.id());
      one.put("author", version.author());
      one.put("at", version.at().toString());
      if (version.isGone()) {
        one.putNull("content");
      } else {
        content.write(one, version.content());
      }
    }
    return object;
  }

  Cell read(String kind, JsonNode object, Content content) {
    CellKey key = new CellKey(kind, text(object, "id"), text(object, "part"));
    Set<String> gone = new TreeSet<>();
    object.path("superseded").forEach(id -> gone.add(id.asText()));
    List<Version> versions = new ArrayList<>();
    for (JsonNode one : object.path("versions")) {
      boolean isGone = one.has("content") && one.get("content").isNull();
      versions.add(
          new Version(
              text(one, "id"),
              text(one, "author"),
              moment(one),
              isGone ? null : content.read(one)));
    }
    return new Cell(key, text(object, "about"), versions, gone);
  }

  private static String text(JsonNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null || !value.isTextual()) {
      throw Refused.damaged();
    }
    return value.textValue();
  }

  private static Instant moment(JsonNode version) {
    try {
      return Instant.parse(text(version, "at"));
    } catch (DateTimeException e) {
      throw Refused.damaged();
    }
  }
}
