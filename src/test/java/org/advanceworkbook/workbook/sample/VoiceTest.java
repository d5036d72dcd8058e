package org.advanceworkbook.workbook.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are filled and their verbs set. */
class VoiceTest {
  @ParameterizedTest
  @CsvSource({
    "send* it, sends it",
    "fix* day, fixes day",
    "reach* out, reaches out",
    "go* on, goes on",
    "carry* it, carries it",
    "say* when, says when",
    "correct* and return* it, corrects and returns it"
  })
  void verbsTakeTheirEnding(String act, String third) {
    assertThat(Voice.third(act)).isEqualTo(third);
    assertThat(Voice.base(act)).doesNotContain("*");
  }

  @Test
  void sentencesBeginWithACapital() {
    Map<String, String> words = Map.of("x", "the audit", "who", "Ada");
    assertThat(Voice.say("{x} comes. {x} does not move.", words))
        .isEqualTo("The audit comes. The audit does not move.");
    assertThat(Voice.say("“{x}, then.”", words)).isEqualTo("“The audit, then.”");
    assertThat(Voice.say("{who} waits: {x}.", words)).isEqualTo("Ada waits: the audit.");
    assertThat(Voice.fill("{x}", words)).isEqualTo("the audit");
  }

  @Test
  void aPlaceWithoutAWordIsAFault() {
    assertThatIllegalArgumentException().isThrownBy(() -> Voice.say("{nothing}", Map.of()));
  }

  @Test
  void everyPlaceOfEverySentenceHasItsWord() {
    SampleTexts texts = SampleTexts.read();
    TreeSet<String> places = new TreeSet<>();
    texts.phrases().values().forEach(list -> list.forEach(s -> collect(s, places)));
    texts
        .acts()
        .values()
        .forEach(a -> List.of(a.act(), a.quote()).forEach(s -> collect(s, places)));
    Client client = new ClientMaker(texts).make(0, new Chance(1, 0));
    TreeSet<String> known = new TreeSet<>(client.words().keySet());
    known.addAll(List.of("due", "before", "minutes", "end", "who", "act"));
    assertThat(known).containsAll(places);
  }

  @Test
  void everyTradeHasTheSameWordsAndNoStraightApostrophe() {
    SampleTexts texts = SampleTexts.read();
    var keys = texts.trades().getFirst().words().keySet();
    assertThat(texts.trades())
        .allSatisfy(t -> assertThat(t.words().keySet()).isEqualTo(keys))
        .allSatisfy(t -> assertThat(t.words().values()).noneMatch(w -> w.contains("'")));
    assertThat(texts.phrases().values()).noneMatch(l -> l.stream().anyMatch(s -> s.contains("'")));
  }

  private static void collect(String sentence, TreeSet<String> places) {
    var matcher = Pattern.compile("\\{(\\w+)}").matcher(sentence);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
  }
}
