package org.advanceworkbook.workbook.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of the sample, with places such as {champion} to be filled.
 *
 * @param trades kinds of clients with the words of their world
 * @param people names to draw from
 * @param acts what a client does on each rung, by the rung's id
 * @param phrases lists of sentences by their name
 */
record SampleTexts(
    List<Trade> trades, People people, Map<String, Act> acts, Map<String, List<String>> phrases) {
  private static final String ROOM = "/org/advanceworkbook/sample/";

  /** One kind of client. */
  record Trade(List<String> suffixes, Map<String, String> words) {}

  /** First and last names, names of our reps, first words of company names. */
  record People(List<String> first, List<String> last, List<String> reps, List<String> stems) {}

  /**
   * What a client does on a rung.
   *
   * @param who champion, decider, examiner or keeper
   * @param act verbs marked with an asterisk where the third person takes its ending
   * @param quote what they say when they agree
   */
  record Act(String rung, String who, boolean inTheCall, String act, String quote) {}

  private record Trades(List<Trade> trades) {}

  private record Acts(List<Act> acts) {}

  static SampleTexts read() {
    ObjectMapper mapper = new ObjectMapper();
    List<Act> acts = load("acts.json", in -> read(mapper, in, new TypeReference<Acts>() {})).acts();
    return new SampleTexts(
        load("trades.json", in -> read(mapper, in, new TypeReference<Trades>() {})).trades(),
        load("people.json", in -> read(mapper, in, new TypeReference<People>() {})),
        acts.stream().collect(Collectors.toUnmodifiableMap(Act::rung, Function.identity())),
        load(
            "phrases.json",
            in -> read(mapper, in, new TypeReference<Map<String, List<String>>>() {})));
  }

  /** The sentences of this name. */
  List<String> list(String name) {
    return phrases.get(name);
  }

  private static <T> T load(String file, Function<InputStream, T> reader) {
    try (InputStream in = SampleTexts.class.getResourceAsStream(ROOM + file)) {
      return reader.apply(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(ObjectMapper mapper, InputStream in, TypeReference<T> type) {
    try {
      return mapper.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
