package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.advanceworkbook.domain.playbook.AgendaTemplate;
import org.advanceworkbook.domain.playbook.BankQuestion;
import org.advanceworkbook.domain.playbook.FitCriterion;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.domain.playbook.Rung;

/**
 * Reads the starting content of the playbook, which comes with the program. DOMAIN section 4. Any
 * thread.
 */
public final class PlaybookReader {
  private static final String ROOM = "/org/advanceworkbook/playbook/";

  private final ObjectMapper mapper =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * The starting content: ladder in the order of the stages, questions by purpose and group, fit
   * criteria, agendas.
   *
   * @throws UncheckedIOException when the program's own files are missing or damaged
   */
  public Playbook read() {
    return new Playbook(
        new Ladder(list("ladder.json", "rungs", Rung.class)),
        list("questions.json", "questions", BankQuestion.class),
        list("criteria.json", "criteria", FitCriterion.class),
        list("agendas.json", "agendas", AgendaTemplate.class));
  }

  private <T> List<T> list(String file, String field, Class<T> type) {
    JavaType listType = mapper.getTypeFactory().constructCollectionType(List.class, type);
    try (InputStream in = PlaybookReader.class.getResourceAsStream(ROOM + file)) {
      if (in == null) {
        throw new IOException("Not in the program: " + ROOM + file);
      }
      JsonNode items = mapper.readTree(in).path(field);
      return mapper.convertValue(items, listType);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
