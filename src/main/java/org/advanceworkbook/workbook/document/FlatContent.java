package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** What a document says, leaf by leaf, to be put beside another one. */
public final class FlatContent {
  private final CallParts parts;

  /** Reads documents as these do. */
  public FlatContent(TravellingDocuments documents) {
    this.parts = documents.callParts();
  }

  /** Texts by the path to them, such as {@code opening.words} or {@code questions.2.text}. */
  public Map<String, String> of(String content) {
    Map<String, String> result = new TreeMap<>();
    if (content != null) {
      add(result, "", parts.tree(content));
    }
    return result;
  }

  private static void add(Map<String, String> result, String path, JsonNode node) {
    if (node.isObject()) {
      node.properties().forEach(f -> add(result, longer(path, f.getKey()), f.getValue()));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        add(result, longer(path, String.valueOf(i + 1)), node.get(i));
      }
    } else if (!path.equals("schema")) {
      result.put(path, node.asText());
    }
  }

  private static String longer(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
