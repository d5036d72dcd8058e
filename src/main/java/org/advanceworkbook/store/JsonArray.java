package org.advanceworkbook.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;

/** Any number of ids as one argument of a query, to be read by json_each. */
final class JsonArray {
  private JsonArray() {}

  static String of(Collection<String> ids) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    ids.forEach(array::add);
    return array.toString();
  }
}
