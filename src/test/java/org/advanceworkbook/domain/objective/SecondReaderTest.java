package org.advanceworkbook.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.junit.jupiter.api.Test;

/** The second reader: its weights are those that its sentences teach, and it reads unseen ones. */
class SecondReaderTest {
  private static final int FOLDS = 3;

  @Test
  void theFileIsWhatTheSentencesTeach() throws IOException {
    List<SecondReaderTraining.Sample> samples = all();
    try (var in = SecondReader.class.getResourceAsStream(SecondReader.FILE)) {
      assertThat(SecondReaderTraining.learn(samples))
          .as("sentences changed: run SecondReaderTraining")
          .isEqualTo(in.readAllBytes());
    }
  }

  /** A third kept apart each time, read by what the other two thirds taught. */
  @Test
  void itTellsAnAdvanceInSentencesThatItNeverSaw() {
    List<SecondReaderTraining.Sample> samples = all();
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<SecondReaderTraining.Sample> taught = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        if (i % FOLDS != fold) {
          taught.add(samples.get(i));
        }
      }
      SecondReader reader = new SecondReader(SecondReaderTraining.learn(taught));
      for (int i = fold; i < samples.size(); i += FOLDS) {
        SecondReaderTraining.Sample sample = samples.get(i);
        double advance =
            reader.read(sample.text(), sample.call(), sample.stage()).of(SecondReader.Kind.ADVANCE);
        right += advance > 0.5 == (sample.kind() == 0) ? 1 : 0;
      }
    }
    System.out.println("second reader alone: " + right + " of " + samples.size());
    assertThat((double) right / samples.size()).isGreaterThan(0.88);
  }

  @Test
  void itOnlyDoubtsAndNeverPraises() {
    assertThat(Judging.verdict("she opens my deck link")).isEqualTo(Verdict.NOT_AN_ADVANCE);
    assertThat(Judging.verdict("our slides, our people, our price"))
        .isEqualTo(Verdict.NOT_AN_ADVANCE);
    assertThat(Judging.verdict("Ms Tahir signs the test plan on Friday"))
        .isEqualTo(Verdict.ADVANCE);
  }

  @Test
  void aTextWithoutWordsIsReadAsWell() {
    SecondReader reader = SecondReader.load();
    for (String text : List.of("", " ", "?!", "\ud83d\ude00", "\u0301".repeat(50_000))) {
      double advance =
          reader.read(text, CallKind.SALES_CALL, Stage.DISCOVERY).of(SecondReader.Kind.ADVANCE);
      assertThat(advance).isBetween(0.0, 1.0);
    }
  }

  private static List<SecondReaderTraining.Sample> all() {
    List<SecondReaderTraining.Sample> samples = new ArrayList<>();
    SecondReaderTraining.SETS.forEach(s -> samples.addAll(SecondReaderTraining.samples(s)));
    return samples;
  }
}
