package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.advanceworkbook.workbook.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem has its three sentences: what happened, what is safe, what to do. */
class ProblemWordsTest {
  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyProblemIsSaidInThreeSentences(Problem problem) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Problem.class.getResourceAsStream("/org/advanceworkbook/words/store.properties"),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    String sentence = words.getProperty(problem.key());
    assertThat(sentence).as(problem.key()).isNotNull().doesNotContain("'", "!");
    assertThat(sentence.split("[.;] ")).hasSizeBetween(3, 4);
  }
}
