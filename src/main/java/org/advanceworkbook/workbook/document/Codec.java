package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.advanceworkbook.workbook.document.UnreadableDocument.Reason;

/** One record type to and from a JSON object that begins with its schema and version. */
final class Codec<T extends Record> {
  private static final String SCHEMA = "schema";

  private final ObjectMapper mapper;
  private final String name;
  private final int version;
  private final Class<T> type;
  private final RecordShape shape;

  Codec(ObjectMapper mapper, String name, int version, Class<T> type) {
    this.mapper = mapper;
    this.name = name;
    this.version = version;
    this.type = type;
    this.shape = new RecordShape(type);
  }

  String write(T value, String former) {
    ObjectNode result = mapper.createObjectNode().put(SCHEMA, name + "/" + version);
    ObjectNode parts = mapper.valueToTree(value);
    shape.dropEmpty(parts);
    if (!former.isEmpty()) {
      ObjectNode old = parse(former);
      old.remove(SCHEMA);
      shape.keepUnknown(parts, old);
    }
    result.setAll(parts);
    return LoneSurrogates.escaped(result.toString());
  }

  T read(String json) {
    try {
      return mapper.treeToValue(parse(json), type);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new UnreadableDocument(Reason.NOT_SUCH_A_DOCUMENT, e);
    }
  }

  private ObjectNode parse(String json) {
    JsonNode tree;
    try {
      tree = mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UnreadableDocument(Reason.NOT_SUCH_A_DOCUMENT, e);
    }
    if (!(tree instanceof ObjectNode object)) {
      throw new UnreadableDocument(Reason.NOT_SUCH_A_DOCUMENT, null);
    }
    requireSchema(object.path(SCHEMA).asText());
    return object;
  }

  private void requireSchema(String schema) {
    if (!schema.matches("\\Q" + name + "\\E/[1-9][0-9]{0,8}")) {
      throw new UnreadableDocument(Reason.NOT_SUCH_A_DOCUMENT, null);
    }
    if (Integer.parseInt(schema.substring(name.length() + 1)) > version) {
      throw new UnreadableDocument(Reason.NEWER_VERSION, null);
    }
  }
}
