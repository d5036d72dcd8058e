package org.advanceworkbook.domain.objective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;

/**
 * Learns the weights of the second reader from our own labelled sentences: a linear model, one
 * output for each kind and one for "specific", held small. No chance in it: the same sentences give
 * the same file. Run its main to write the file anew after sentences were added.
 */
final class SecondReaderTraining {
  static final List<String> SETS =
      List.of("", "trades-", "last-look-", "idioms-", "forty-", "forty-kept-", "second-");

  private static final int ROUNDS = 400;
  private static final double SMALL = 1.0 / 20;
  private static final double PACE = 0.05;
  private static final int KINDS = SecondReader.Kind.values().length;

  /** A labelled sentence as the model sees it. */
  record Sample(String text, CallKind call, Stage stage, int kind, boolean specific) {
    TextTraits traits() {
      return TextTraits.of(text, call, stage);
    }
  }

  private SecondReaderTraining() {}

  public static void main(String[] args) throws IOException {
    List<Sample> samples = new ArrayList<>();
    SETS.forEach(s -> samples.addAll(samples(s)));
    Path file =
        Path.of("src/main/resources/org/advanceworkbook/domain/objective", SecondReader.FILE);
    Files.write(file, learn(samples));
    System.out.println(samples.size() + " sentences, " + Files.size(file) + " bytes");
  }

  static List<Sample> samples(String set) {
    List<Sample> samples = new ArrayList<>();
    try (var in = SecondReaderTraining.class.getResourceAsStream(set + "objectives.jsonl")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        JsonNode row = new ObjectMapper().readTree(line);
        int kind = kind(row);
        if (kind >= 0) {
          samples.add(
              new Sample(
                  row.get("text").asText(),
                  CallKind.valueOf(row.get("callKind").asText()),
                  Stage.valueOf(row.get("stage").asText()),
                  kind,
                  row.get("specific").asBoolean()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }

  private static int kind(JsonNode row) {
    return switch (row.get("verdict").asText()) {
      case "ADVANCE" -> SecondReader.Kind.ADVANCE.ordinal();
      case "PURPOSE_ONLY" -> SecondReader.Kind.PURPOSE_ONLY.ordinal();
      case "NOT_AN_ADVANCE" -> {
        String pitfall = row.get("pitfall").isNull() ? "courtesy" : row.get("pitfall").asText();
        String name = pitfall.toUpperCase(Locale.ROOT);
        yield name.equals("UNREALISTIC") ? -1 : SecondReader.Kind.valueOf(name).ordinal();
      }
      default -> -1;
    };
  }

  /**
   * The file of weights: gradient steps over all sentences at once, each weight at its own pace.
   */
  static byte[] learn(List<Sample> samples) {
    int outputs = SecondReader.OUTPUTS;
    List<TextTraits> traits = samples.stream().map(Sample::traits).toList();
    double[] weights = new double[(TextTraits.BUCKETS + 1) * outputs];
    double[] first = new double[weights.length];
    double[] second = new double[weights.length];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = new double[weights.length];
      for (int n = 0; n < samples.size(); n++) {
        add(slope, weights, traits.get(n), samples.get(n));
      }
      double fade1 = 1 - StrictMath.pow(0.9, round);
      double fade2 = 1 - StrictMath.pow(0.999, round);
      for (int w = 0; w < weights.length; w++) {
        boolean bias = w >= TextTraits.BUCKETS * outputs;
        double s = slope[w] + (bias ? 0 : SMALL * weights[w]);
        first[w] = 0.9 * first[w] + 0.1 * s;
        second[w] = 0.999 * second[w] + 0.001 * s * s;
        weights[w] -= PACE * (first[w] / fade1) / (Math.sqrt(second[w] / fade2) + 1e-8);
      }
    }
    return file(weights);
  }

  private static void add(double[] slope, double[] weights, TextTraits traits, Sample sample) {
    int outputs = SecondReader.OUTPUTS;
    int bias = TextTraits.BUCKETS * outputs;
    double[] sums = new double[outputs];
    for (int k = 0; k < outputs; k++) {
      sums[k] = weights[bias + k];
    }
    for (int i = 0; i < traits.size(); i++) {
      int row = traits.bucket(i) * outputs;
      for (int k = 0; k < outputs; k++) {
        sums[k] += traits.value(i) * weights[row + k];
      }
    }
    SecondReader.Opinion now = SecondReader.opinion(sums);
    double[] off = new double[outputs];
    for (int k = 0; k < KINDS; k++) {
      off[k] = now.of(SecondReader.Kind.values()[k]) - (k == sample.kind() ? 1 : 0);
    }
    double specific = 1 / (1 + StrictMath.exp(-sums[outputs - 1]));
    off[outputs - 1] = specific - (sample.specific() ? 1 : 0);
    for (int k = 0; k < outputs; k++) {
      slope[bias + k] += off[k];
    }
    for (int i = 0; i < traits.size(); i++) {
      int row = traits.bucket(i) * outputs;
      for (int k = 0; k < outputs; k++) {
        slope[row + k] += traits.value(i) * off[k];
      }
    }
  }

  private static byte[] file(double[] weights) {
    int outputs = SecondReader.OUTPUTS;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      double[] scale = new double[outputs];
      for (int k = 0; k < outputs; k++) {
        for (int b = 0; b < TextTraits.BUCKETS; b++) {
          scale[k] = Math.max(scale[k], Math.abs(weights[b * outputs + k]) / 127);
        }
        out.writeFloat((float) weights[TextTraits.BUCKETS * outputs + k]);
        out.writeFloat((float) scale[k]);
      }
      for (int w = 0; w < TextTraits.BUCKETS * outputs; w++) {
        out.writeByte((int) Math.round(weights[w] / scale[w % outputs]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
