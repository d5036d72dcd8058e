package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeSet;

/**
 * A tree with the fields of its objects in order of their names: what says the same is written the
 * same, whichever program wrote it.
 */
final class Sorted {
  private Sorted() {}

  static JsonNode of(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode result = object.objectNode();
      new TreeSet<>(object.propertyStream().map(e -> e.getKey()).toList())
          .forEach(name -> result.set(name, of(object.get(name))));
      return result;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode result = array.arrayNode();
      array.forEach(member -> result.add(of(member)));
      return result;
    }
    return node;
  }

  static String text(JsonNode node) {
    return LoneSurrogates.escaped(of(node).toString());
  }
}
