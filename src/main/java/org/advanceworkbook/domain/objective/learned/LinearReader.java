package org.advanceworkbook.domain.objective.learned;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up what the signs of a text speak for. Guarantees: the same signs have the same shares on
 * every machine.
 */
public final class LinearReader {
  /** Parts of a whole weight in the file. */
  public static final double SCALE = 48;

  private static final String FOLDER = "/org/advanceworkbook/domain/objective/";

  private final List<String> labels;
  private final int[] hashes;
  private final byte[] weights;

  /**
   * A reader with these weights.
   *
   * @param labels what is told apart
   * @param hashes signs it knows, in ascending order
   * @param weights for each sign one of each label, in parts of {@link #SCALE}
   */
  public LinearReader(List<String> labels, int[] hashes, byte[] weights) {
    this.labels = List.copyOf(labels);
    this.hashes = hashes.clone();
    this.weights = weights.clone();
  }

  /** Reads a file beside the rules: labels, signs and weights, each behind its number. */
  public static LinearReader load(String file) {
    try (InputStream raw = LinearReader.class.getResourceAsStream(FOLDER + file)) {
      if (raw == null) {
        throw new IllegalStateException("missing data file " + file);
      }
      DataInputStream in = new DataInputStream(new BufferedInputStream(raw));
      List<String> labels = new ArrayList<>();
      for (int n = in.readInt(); n > 0; n--) {
        labels.add(in.readUTF());
      }
      int[] hashes = new int[in.readInt()];
      for (int i = 0; i < hashes.length; i++) {
        hashes[i] = in.readInt();
      }
      return new LinearReader(labels, hashes, in.readNBytes(hashes.length * labels.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read data file " + file, e);
    }
  }

  /** What it tells apart. */
  public List<String> labels() {
    return labels;
  }

  /** How far the signs speak for each label, in the order of the labels; together 1. */
  public double[] shares(Signs signs) {
    int[] sums = new int[labels.size()];
    for (int i = 0; i < signs.size(); i++) {
      int known = Arrays.binarySearch(hashes, signs.hash(i));
      for (int label = 0; known >= 0 && label < sums.length; label++) {
        sums[label] += weights[known * sums.length + label];
      }
    }
    int most = Arrays.stream(sums).max().orElseThrow();
    double[] shares = new double[sums.length];
    double all = 0;
    for (int label = 0; label < sums.length; label++) {
      shares[label] = StrictMath.exp((sums[label] - most) / SCALE);
      all += shares[label];
    }
    for (int label = 0; label < sums.length; label++) {
      shares[label] /= all;
    }
    return shares;
  }

  /** What each character of a text of this length adds for a label against the others. */
  public double[] byCharacter(Signs signs, int length, int label) {
    double[] sums = new double[length];
    for (int i = 0; i < signs.size(); i++) {
      int known = Arrays.binarySearch(hashes, signs.hash(i));
      int wide = signs.to(i) - signs.from(i);
      if (known < 0 || wide <= 0) {
        continue;
      }
      double others = 0;
      for (int other = 0; other < labels.size(); other++) {
        others += weights[known * labels.size() + other];
      }
      double own = weights[known * labels.size() + label];
      double more = own - (others - own) / (labels.size() - 1);
      for (int at = signs.from(i); at < signs.to(i); at++) {
        sums[at] += more / wide;
      }
    }
    return sums;
  }
}
