package org.advanceworkbook.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Phrase;
import org.junit.jupiter.api.Test;

/** Every key that is said has its words, and the words keep to the voice. */
class WordsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TEXTS = Path.of("src/main/resources/org/advanceworkbook/words");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:[wW]ords\\(?\\)?\\.get|Phrase\\.of)\\(\\s*\"([a-z]+\\.[^\"]*[^\".])\"\\s*[,)]");
  private static final Pattern COUNTED =
      Pattern.compile("[wW]ords\\(?\\)?\\.count\\(\\s*\"([a-z]+\\.[^\"]*[^\".])\"\\s*,");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final List<String> BRANDS =
      List.of("bant", "meddic", "meddpicc", "challenger", "sandler", "miller heiman", "spin ");

  @Test
  void everyKeySaidHasItsWords() throws IOException {
    List<String> add = new ArrayList<>();
    for (String key : said(SOURCES)) {
      if (!new Words().has(key)) {
        add.add("add to words/" + area(key) + ".properties:  " + key + "=…");
      }
    }
    assertThat(add).as("words that are missing").isEmpty();
  }

  @Test
  void everyConstantShownHasAName() throws IOException {
    List<String> add = new ArrayList<>();
    for (String room : List.of("call", "account")) {
      for (Enum<?> constant : constants("org/advanceworkbook/domain/" + room)) {
        if (!new Words().has(Words.nameKey(constant))) {
          add.add("add to words/names.properties:  " + Words.nameKey(constant) + "=…");
        }
      }
    }
    assertThat(add).as("names that are missing").isEmpty();
  }

  @Test
  void everyFileIsListedAndItsKeysBeginWithItsName() throws IOException {
    for (Path file : files()) {
      String area = file.getFileName().toString().replace(".properties", "");
      assertThat(Words.AREAS).as("add it to Words.AREAS").contains(area);
      assertThat(load(file).stringPropertyNames()).allMatch(key -> key.startsWith(area + "."));
    }
  }

  @Test
  void theWordsKeepToTheVoice() throws IOException {
    for (Map.Entry<String, String> word : all().entrySet()) {
      String text = word.getValue();
      String low = text.toLowerCase(Locale.ROOT) + " ";
      assertThat(text).as(word.getKey() + ": write ’ for '").doesNotContain("'");
      assertThat(text).as(word.getKey() + ": no exclamation marks").doesNotContain("!");
      assertThat(text).as(word.getKey() + ": empty").isNotBlank();
      assertThat(BRANDS).as(word.getKey() + ": no method brands").noneMatch(low::contains);
    }
  }

  @Test
  void everyTextCanBeFilled() throws IOException {
    for (Map.Entry<String, String> word : all().entrySet()) {
      List<Object> args = new ArrayList<>();
      Matcher places = PLACE.matcher(word.getValue());
      while (places.find()) {
        while (args.size() <= Integer.parseInt(places.group(1))) {
          args.add(args.size() + 2);
        }
      }
      String filled = MessageFormat.format(word.getValue(), args.toArray());
      assertThat(filled).as(word.getKey()).doesNotContainPattern("\\{\\d");
    }
  }

  @Test
  void everyCountHasOneAndOther() throws IOException {
    for (String key : all().keySet()) {
      if (key.endsWith(".one")) {
        String other = key.substring(0, key.length() - 4) + ".other";
        assertThat(new Words().has(other)).as("add " + other).isTrue();
      }
    }
  }

  @Test
  void aMissingKeyShowsItself() {
    assertThat(new Words().get("today.no-such-words")).isEqualTo("⟨today.no-such-words⟩");
    assertThat(new Words().get("nonsense")).isEqualTo("⟨nonsense⟩");
  }

  @Test
  void plurals() {
    assertThat(new Words().count("common.days-late", 1)).isEqualTo("1 day late");
    assertThat(new Words().count("common.days-late", 1200)).isEqualTo("1,200 days late");
    assertThat(new Words().say(Phrase.of("common.in", "2 h"))).isEqualTo("in 2 h");
  }

  /** The test sees a key that has no words: shown on a source of its own. */
  @Test
  void theScanSeesKeys() {
    String source =
        "words.get(\"a.b\", x); kit.words().get(\n \"c.d\") Phrase.of(\"e.f\", 1) Phrase.of(\"g.\" + h)"
            + " words.count(\"i.j\", n)";
    assertThat(keysIn(source))
        .containsExactlyInAnyOrder("a.b", "c.d", "e.f", "i.j.one", "i.j.other");
  }

  private static String area(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static List<String> said(Path sources) throws IOException {
    List<String> keys = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        keys.addAll(keysIn(Files.readString(file)));
      }
    }
    return keys.stream().distinct().sorted().toList();
  }

  private static List<String> keysIn(String source) {
    List<String> keys = new ArrayList<>();
    Matcher said = SAID.matcher(source);
    while (said.find()) {
      keys.add(said.group(1));
    }
    Matcher counted = COUNTED.matcher(source);
    while (counted.find()) {
      keys.add(counted.group(1) + ".one");
      keys.add(counted.group(1) + ".other");
    }
    return keys;
  }

  private static List<Enum<?>> constants(String folder) throws IOException {
    List<Enum<?>> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
      for (Path file : files.toList()) {
        String name =
            folder.replace('/', '.') + "." + file.getFileName().toString().replace(".java", "");
        all.addAll(constantsOf(name));
      }
    }
    return all;
  }

  private static List<Enum<?>> constantsOf(String name) {
    try {
      Object[] constants = Class.forName(name).getEnumConstants();
      return constants == null
          ? List.of()
          : Stream.of(constants).<Enum<?>>map(c -> (Enum<?>) c).toList();
    } catch (ClassNotFoundException e) {
      return List.of();
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.sorted().toList();
    }
  }

  private static Properties load(Path file) throws IOException {
    Properties words = new Properties();
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  private static Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Path file : files()) {
      Properties words = load(file);
      words.stringPropertyNames().forEach(key -> all.put(key, words.getProperty(key)));
    }
    return all;
  }
}
