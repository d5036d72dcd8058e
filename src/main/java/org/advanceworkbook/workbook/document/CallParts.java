package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.advanceworkbook.workbook.document.UnreadableDocument.Reason;

/**
 * The document of a plan taken apart into its sections and put together again. Sections that this
 * version does not know are parts like the others.
 */
public final class CallParts {
  /** What is no section: whose plan it is, how and when it began. */
  public static final String PLAN = "plan";

  private static final String SECTION = PLAN + ".";
  private static final String ID = "id";
  private static final String STATUS = "status";
  private static final String CHANGED = "changedAt";

  private final ObjectMapper mapper;

  CallParts(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** True for the name of a part of a plan. */
  public static boolean isOfPlan(String part) {
    return part.equals(PLAN) || part.startsWith(SECTION);
  }

  /** The name of the part that a section is. */
  public static String section(String name) {
    return SECTION + name;
  }

  /**
   * The parts of a plan by name. Id, state and the time of the last change are in none of them: the
   * first names them all, the others follow from the rest.
   *
   * @throws UnreadableDocument when it is no object
   */
  public SortedMap<String, String> split(String plan) {
    ObjectNode rest = mapper.createObjectNode();
    SortedMap<String, String> parts = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : object(plan).properties()) {
      if (field.getValue().isContainerNode()) {
        parts.put(SECTION + field.getKey(), Sorted.text(field.getValue()));
      } else {
        rest.set(field.getKey(), field.getValue());
      }
    }
    rest.remove(ID);
    rest.remove(STATUS);
    rest.remove(CHANGED);
    parts.put(PLAN, Sorted.text(rest));
    return parts;
  }

  /**
   * The document of a plan made of its parts.
   *
   * @param parts by name; a part without content is left out
   */
  public String join(Map<String, String> parts, String id, String status, Instant changedAt) {
    ObjectNode plan = mapper.createObjectNode();
    ObjectNode rest = object(parts.getOrDefault(PLAN, "{}"));
    plan.set("schema", rest.path("schema"));
    plan.setAll(rest);
    plan.put(ID, id);
    plan.put(STATUS, status);
    parts.forEach((part, content) -> addSection(plan, part, content));
    if (changedAt != null) {
      plan.put(CHANGED, changedAt.toString());
    }
    return LoneSurrogates.escaped(plan.toString());
  }

  private void addSection(ObjectNode plan, String part, String content) {
    if (content != null && part.startsWith(SECTION)) {
      plan.set(part.substring(SECTION.length()), tree(content));
    }
  }

  /** A text as a tree, to be put into another document. */
  public JsonNode tree(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UnreadableDocument(Reason.NOT_SUCH_A_DOCUMENT, e);
    }
  }

  /** A tree as a text, the same for all that say the same. */
  public String text(JsonNode tree) {
    if (tree == null) {
      throw new UnreadableDocument(Reason.NOT_SUCH_A_DOCUMENT, null);
    }
    return Sorted.text(tree);
  }

  /** A tree as a text that any encoding can carry, in the order it has. */
  public String escaped(JsonNode tree) {
    return LoneSurrogates.escaped(tree.toString());
  }

  private ObjectNode object(String json) {
    if (tree(json) instanceof ObjectNode object) {
      return object;
    }
    throw new UnreadableDocument(Reason.NOT_SUCH_A_DOCUMENT, null);
  }
}
