package org.advanceworkbook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.advanceworkbook.domain.Phrase;

/**
 * Questions in, answers out, a line each, in the same order. A line that cannot be read is answered
 * by its number and a sentence, and the rest goes on.
 */
final class JsonLines {
  private static final int LAST_PLAIN = 0xD7FF;

  private final JsonFactory json = new JsonFactory();
  private final Function<Phrase, String> words;
  private final PrintStream out;
  private final Answer answer;

  /** Writes the fields of one answer. */
  interface Answer {
    void write(JsonGenerator json, Question question) throws IOException;
  }

  JsonLines(Function<Phrase, String> words, PrintStream out, Answer answer) {
    this.words = words;
    this.out = out;
    this.answer = answer;
  }

  /**
   * Answers every line of the input.
   *
   * @return number of lines that could not be read
   */
  int all(InputStream in, Question usual) {
    QuestionLine lines = new QuestionLine(usual);
    int wrong = 0;
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        wrong += one(lines, line, number) ? 0 : 1;
        if (!reader.ready()) {
          out.flush();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return wrong;
  }

  private boolean one(QuestionLine lines, String line, int number) {
    Question question;
    try {
      question = lines.read(line);
    } catch (Refusal e) {
      write(
          g -> {
            g.writeNumberField("line", number);
            g.writeStringField("error", words.apply(e.sentence()));
          });
      return false;
    }
    answer(question);
    return true;
  }

  void answer(Question question) {
    write(g -> answer.write(g, question));
  }

  /** Writes the fields of an object. */
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private void write(Fields fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = json.createGenerator(line)) {
      generator.writeStartObject();
      fields.write(generator);
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(escaped(line.toString()));
  }

  /** Half a character, as a broken paste may hold it, survives only as an escape. */
  private static String escaped(String line) {
    if (line.chars().noneMatch(c -> c > LAST_PLAIN && Character.isSurrogate((char) c))) {
      return line;
    }
    StringBuilder safe = new StringBuilder();
    for (char c : line.toCharArray()) {
      safe.append(Character.isSurrogate(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return safe.toString();
  }
}
