package org.advanceworkbook.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;

/** Reads a line of JSON into a question; what is not there is as in the options. */
final class QuestionLine {
  private final ObjectMapper json =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final Question usual;

  QuestionLine(Question usual) {
    this.usual = usual;
  }

  /** The question of a line. Refuses what is no object with an id and a text. */
  Question read(String line) {
    JsonNode object = object(line);
    JsonNode id = object.get("id");
    JsonNode text = object.get("text");
    if (id == null || !id.isValueNode() || id.isNull()) {
      throw new Refusal(Phrase.of("cli.lines.no-id"));
    }
    if (text == null || !text.isTextual()) {
      throw new Refusal(Phrase.of("cli.lines.no-text"));
    }
    return new Question(
        id.asText(),
        text.asText(),
        choice(object, "callKind", CallKind.class, usual.kind()),
        choice(object, "stage", Stage.class, usual.stage()),
        choice(object, "cycle", CycleLength.class, usual.cycle()),
        day(object),
        names(object, "clients"),
        names(object, "ours"),
        usual.dates());
  }

  private JsonNode object(String line) {
    try {
      JsonNode node = json.readTree(line);
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new Refusal(Phrase.of("cli.lines.no-object"));
    }
    throw new Refusal(Phrase.of("cli.lines.no-object"));
  }

  private static <E extends Enum<E>> E choice(
      JsonNode object, String field, Class<E> values, E usual) {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      return usual;
    }
    for (E known : values.getEnumConstants()) {
      if (known.name().equalsIgnoreCase(value.asText().replace('-', '_'))) {
        return known;
      }
    }
    throw new Refusal(Phrase.of("cli.lines.wrong-value", field, value.asText()));
  }

  private LocalDate day(JsonNode object) {
    JsonNode value = object.get("today");
    if (value == null || value.isNull()) {
      return usual.today();
    }
    try {
      return LocalDate.parse(value.asText());
    } catch (DateTimeParseException e) {
      throw new Refusal(Phrase.of("cli.lines.wrong-value", "today", value.asText()));
    }
  }

  private static List<String> names(JsonNode object, String field) {
    JsonNode value = object.get(field);
    List<String> names = new ArrayList<>();
    if (value == null || value.isNull()) {
      return names;
    }
    if (!value.isArray()) {
      throw new Refusal(Phrase.of("cli.lines.wrong-value", field, value.asText()));
    }
    value.forEach(name -> names.add(name.asText()));
    return names;
  }
}
