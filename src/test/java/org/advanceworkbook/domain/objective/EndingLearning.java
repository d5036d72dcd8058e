package org.advanceworkbook.domain.objective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.objective.learned.Learning;
import org.advanceworkbook.domain.objective.learned.LinearReader;
import org.advanceworkbook.domain.objective.learned.Signs;

/**
 * Learns {@code endings.weights} from our own endings, by hand when there are more of them: {@code
 * main} prints how eight parts of the latest, each judged by what the other seven teach, agree, and
 * with {@code write} writes the file.
 */
public final class EndingLearning {
  private static final Path SENTENCES =
      Path.of("src/test/resources/org/advanceworkbook/domain/objective");
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/advanceworkbook/domain/objective/endings.weights");
  private static final int PARTS = 8;
  private static final double PULL = 1;

  private final ObjectMapper json = new ObjectMapper();
  private final FrameProposer proposer = (FrameProposer) ObjectiveRules.load().proposer();

  /** A sentence with its label, what the rules alone say, and its signs. */
  private record Row(boolean kept, boolean fresh, Outcome label, Outcome rules, Signs signs) {}

  private EndingLearning() {}

  /** Prints agreement; writes the weights with {@code write}. */
  public static void main(String[] args) throws IOException {
    EndingLearning learning = new EndingLearning();
    List<Row> rows = learning.rows(args);
    learning.across(rows);
    for (int share : new int[] {75, 100}) {
      learning.unseen(rows, learning.rows("kept").stream().filter(Row::kept).toList(), share);
    }
    if (List.of(args).contains("write")) {
      Learning all = learning.learning();
      all.learn(rows.stream().map(EndingLearning::example).toList());
      Files.write(WEIGHTS, all.file());
      System.out.println(all.file().length + " bytes");
    }
  }

  private Learning learning() {
    return new Learning(Arrays.stream(Outcome.values()).map(Enum::name).toList(), PULL, 1);
  }

  private static Learning.Example example(Row row) {
    return new Learning.Example(row.signs(), row.label().ordinal(), 1);
  }

  private List<Row> rows(String... args) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<Path> files;
    try (var all = Files.list(SENTENCES)) {
      files = all.filter(p -> p.toString().endsWith("endings.jsonl")).sorted().toList();
    }
    for (Path file : files) {
      boolean kept = file.getFileName().toString().contains("kept");
      if (kept && !List.of(args).contains("kept")) {
        continue;
      }
      boolean fresh = file.getFileName().toString().startsWith("forty");
      for (String line : Files.readAllLines(file)) {
        rows.add(row(json.readTree(line), kept, fresh));
      }
    }
    return rows;
  }

  private Row row(JsonNode node, boolean kept, boolean fresh) {
    OutcomeContext context = OutcomeContext.of(null, null, Judging.TODAY);
    FrameProposer.Told told = proposer.told(node.get("text").asText(), context);
    Outcome label = Outcome.valueOf(node.get("outcome").asText());
    return new Row(kept, fresh, label, told.ending().outcome(), told.signs());
  }

  private void across(List<Row> rows) {
    TreeMap<String, Integer> table = new TreeMap<>();
    List<double[]> shares = new ArrayList<>();
    List<Row> judged = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<Learning.Example> taught = new ArrayList<>();
      List<Row> asked = new ArrayList<>();
      int i = 0;
      for (Row row : rows) {
        if (row.fresh() && i++ % PARTS == part) {
          asked.add(row);
        } else {
          taught.add(example(row));
        }
      }
      LinearReader reader = learning().learn(taught);
      for (Row row : asked) {
        judged.add(row);
        shares.add(reader.shares(row.signs()));
      }
    }
    for (double trust : new double[] {0, LearnedEnding.TRUST}) {
      for (double praise : new double[] {LearnedEnding.PRAISE}) {
        score(judged, shares, trust, praise);
      }
    }
  }

  /** What the sentences kept apart say to a reader taught by a share of the others, in percent. */
  private void unseen(List<Row> rows, List<Row> kept, int share) {
    List<Learning.Example> taught = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i * 37 % 100 < share) {
        taught.add(example(rows.get(i)));
      }
    }
    LinearReader reader = learning().learn(taught);
    System.out.print(taught.size() + " teach, kept apart: ");
    List<double[]> shares = kept.stream().map(r -> reader.shares(r.signs())).toList();
    score(kept, shares, LearnedEnding.TRUST, LearnedEnding.PRAISE);
  }

  private static void score(List<Row> rows, List<double[]> shares, double trust, double praise) {
    int right = 0;
    int open = 0;
    int praised = 0;
    TreeMap<String, Integer> wrong = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Outcome said = LearnedEnding.weigh(shares.get(i), row.rules(), trust, praise);
      right += said == row.label() ? 1 : 0;
      if (said != row.label()) {
        wrong.merge(row.label() + " as " + said, 1, Integer::sum);
      }
      if (row.label() == Outcome.CONTINUATION) {
        open++;
        praised += said == Outcome.ADVANCE || said == Outcome.ORDER ? 1 : 0;
      }
    }
    System.out.printf(
        "trust %.1f praise %.1f: %d of %d, praised %d of %d %s%n",
        trust, praise, right, rows.size(), praised, open, wrong);
  }
}
