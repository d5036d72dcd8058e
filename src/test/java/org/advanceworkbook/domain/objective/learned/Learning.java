package org.advanceworkbook.domain.objective.learned;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the weights of a {@link LinearReader}: multinomial logistic regression with a pull towards
 * nought, by {@link Descent} over all examples in their order. No chance in it: the same examples
 * give the same weights.
 */
public final class Learning {
  private static final int ROUNDS = 80;

  private final List<String> labels;
  private final double pull;
  private final int least;

  /** Labels, how hard weights are pulled towards nought, and the least weight that is kept. */
  public Learning(List<String> labels, double pull, int least) {
    this.labels = labels;
    this.pull = pull;
    this.least = least;
  }

  /**
   * A labelled text.
   *
   * @param signs what is seen in it
   * @param label index of its label
   * @param weight 1 for a whole example
   */
  public record Example(Signs signs, int label, double weight) {}

  /** The reader that these examples teach. */
  public LinearReader learn(List<Example> examples) {
    Map<Integer, Integer> index = index(examples);
    int[][] rows = examples.stream().map(e -> row(e.signs(), index)).toArray(int[][]::new);
    double[] weights = descend(examples, rows, index.size());
    return kept(index, weights);
  }

  /** Signs that occur twice or more, in ascending order. */
  private static Map<Integer, Integer> index(List<Example> examples) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.signs().size(); i++) {
        counts.merge(example.signs().hash(i), 1, Integer::sum);
      }
    }
    Map<Integer, Integer> index = new TreeMap<>();
    counts.forEach((hash, n) -> index.compute(hash, (k, v) -> n >= 2 ? Integer.valueOf(0) : null));
    int next = 0;
    for (Map.Entry<Integer, Integer> entry : index.entrySet()) {
      entry.setValue(next++);
    }
    return index;
  }

  private static int[] row(Signs signs, Map<Integer, Integer> index) {
    int[] row = new int[signs.size()];
    int size = 0;
    for (int i = 0; i < signs.size(); i++) {
      Integer at = index.get(signs.hash(i));
      if (at != null) {
        row[size++] = at;
      }
    }
    return Arrays.copyOf(row, size);
  }

  private double[] descend(List<Example> examples, int[][] rows, int signs) {
    return new Descent(
            ROUNDS,
            (weights, slope) -> {
              double cost = 0;
              for (int i = 0; i < weights.length; i++) {
                slope[i] = pull * weights[i];
                cost += pull * weights[i] * weights[i] / 2;
              }
              for (int i = 0; i < rows.length; i++) {
                cost += addSlope(examples.get(i), rows[i], weights, slope);
              }
              return cost;
            })
        .from(new double[signs * labels.size()]);
  }

  private double addSlope(Example example, int[] row, double[] weights, double[] slope) {
    int k = labels.size();
    double[] sums = new double[k];
    for (int sign : row) {
      for (int label = 0; label < k; label++) {
        sums[label] += weights[sign * k + label];
      }
    }
    double most = Arrays.stream(sums).max().orElseThrow();
    double all = 0;
    for (int label = 0; label < k; label++) {
      sums[label] = StrictMath.exp(sums[label] - most);
      all += sums[label];
    }
    for (int label = 0; label < k; label++) {
      double off = sums[label] / all - (label == example.label() ? 1 : 0);
      for (int sign : row) {
        slope[sign * k + label] += example.weight() * off;
      }
    }
    return -example.weight() * StrictMath.log(sums[example.label()] / all);
  }

  private LinearReader kept(Map<Integer, Integer> index, double[] weights) {
    int k = labels.size();
    int[] hashes = new int[index.size()];
    byte[] parts = new byte[index.size() * k];
    int size = 0;
    for (Map.Entry<Integer, Integer> entry : index.entrySet()) {
      int widest = 0;
      for (int label = 0; label < k; label++) {
        long part = Math.round(weights[entry.getValue() * k + label] * LinearReader.SCALE);
        parts[size * k + label] = (byte) Math.max(-127, Math.min(127, part));
        widest = Math.max(widest, Math.abs(parts[size * k + label]));
      }
      if (widest >= least) {
        hashes[size++] = entry.getKey();
      }
    }
    this.bytes = bytes(labels, Arrays.copyOf(hashes, size), Arrays.copyOf(parts, size * k));
    return new LinearReader(labels, Arrays.copyOf(hashes, size), Arrays.copyOf(parts, size * k));
  }

  private byte[] bytes = {};

  /** The file of the reader learned last. */
  public byte[] file() {
    return bytes.clone();
  }

  private static byte[] bytes(List<String> labels, int[] hashes, byte[] weights) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      out.writeInt(hashes.length);
      for (int hash : hashes) {
        out.writeInt(hash);
      }
      out.write(weights);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
