package org.advanceworkbook.domain.objective;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;

/**
 * Reads a text as a whole, by its words and parts of words, beside the rules that read it act by
 * act. It never praises: it may only doubt an advance that the rules found on thin grounds, and
 * help to name what is amiss. Its weights were learned from our own labelled sentences and lie in a
 * data file, so the same text gets the same answer everywhere. Immutable; safe from any thread.
 */
final class SecondReader {
  static final String FILE = "second_reader.bin";

  /** What a text can be taken for; the order is that of the weights. */
  enum Kind {
    ADVANCE,
    PURPOSE_ONLY,
    SELLER_ACTIVITY,
    EDUCATE,
    RELATIONSHIP_ONLY,
    INFORMATION_ONLY,
    VAGUE,
    COURTESY
  }

  /** The kinds and, behind them, whether the text is specific. */
  static final int OUTPUTS = Kind.values().length + 1;

  private final float[] bias = new float[OUTPUTS];
  private final float[] scale = new float[OUTPUTS];
  private final byte[] weights;

  SecondReader(byte[] file) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      for (int k = 0; k < OUTPUTS; k++) {
        bias[k] = in.readFloat();
        scale[k] = in.readFloat();
      }
      weights = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    if (weights.length != TextTraits.BUCKETS * OUTPUTS) {
      throw new IllegalStateException(FILE + " has " + weights.length + " weights");
    }
  }

  /** Reads the weights from the class path. */
  static SecondReader load() {
    try (InputStream in = SecondReader.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing data file " + FILE);
      }
      return new SecondReader(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** What a text reads like. */
  Opinion read(String text, CallKind kind, Stage stage) {
    TextTraits traits = TextTraits.of(text, kind, stage);
    double[] sums = new double[OUTPUTS];
    for (int i = 0; i < traits.size(); i++) {
      int row = traits.bucket(i) * OUTPUTS;
      for (int k = 0; k < OUTPUTS; k++) {
        sums[k] += traits.value(i) * weights[row + k];
      }
    }
    for (int k = 0; k < OUTPUTS; k++) {
      sums[k] = bias[k] + sums[k] * scale[k];
    }
    return opinion(sums);
  }

  static Opinion opinion(double[] sums) {
    double[] shares = new double[OUTPUTS - 1];
    double highest = sums[0];
    for (int k = 1; k < shares.length; k++) {
      highest = Math.max(highest, sums[k]);
    }
    double all = 0;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = StrictMath.exp(sums[k] - highest);
      all += shares[k];
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= all;
    }
    return new Opinion(shares, 1 / (1 + StrictMath.exp(-sums[OUTPUTS - 1])));
  }

  /** How likely a text is what, each between 0 and 1. */
  static final class Opinion {
    /** How much more than the reader's likeliest the rules' own finding counts. */
    private static final double RULES = 0.75;

    private static final double RULES_SPECIFIC = 0.4;

    private final double[] shares;
    private final double specific;

    Opinion(double[] shares, double specific) {
      this.shares = shares;
      this.specific = specific;
    }

    double of(Kind kind) {
      return shares[kind.ordinal()];
    }

    /** The rules' answer, unless the text as a whole strongly reads otherwise. */
    boolean specific(boolean rules) {
      return specific + (rules ? RULES_SPECIFIC : -RULES_SPECIFIC) > 0.5;
    }

    /** What is amiss, the rules' own finding weighed in; null when it is a mere courtesy. */
    Pitfall pitfall(Pitfall rules, boolean theirs) {
      Kind own = rules == null ? Kind.COURTESY : Kind.valueOf(rules.name());
      double rest = 1 - of(Kind.ADVANCE) - of(Kind.PURPOSE_ONLY) + 1e-9;
      Kind best = own;
      double most = of(own) / rest + (theirs ? RULES : 0);
      for (Kind kind : Kind.values()) {
        boolean amiss = kind != Kind.ADVANCE && kind != Kind.PURPOSE_ONLY && kind != own;
        if (amiss && of(kind) / rest > most) {
          best = kind;
          most = of(kind) / rest;
        }
      }
      return best == Kind.COURTESY ? null : Pitfall.valueOf(best.name());
    }
  }
}
