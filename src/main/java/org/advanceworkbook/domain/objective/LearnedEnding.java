package org.advanceworkbook.domain.objective;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.objective.ProposalFinding.Kind;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.Word;
import org.advanceworkbook.domain.objective.learned.LinearReader;
import org.advanceworkbook.domain.objective.learned.Signs;

/**
 * The rules and the learned reader on one ending. What the rules claim is among the signs that the
 * reader weighs, and its word decides; only a no of the rules stands where the reader is not sure.
 * Praise must be spoken for more strongly, since a continuation called an advance is the worst
 * error.
 */
final class LearnedEnding {
  /**
   * How far a no that the rules found weighs beside the word of the reader: it is worded plainly.
   */
  static final double TRUST = 0.85;

  /** By how much an advance or an order must be ahead. */
  static final double PRAISE = 0.7;

  /** How sure a no must be where the rules read an act of the client in the same words. */
  static final double SURE = 0.9;

  private static final int QUOTED = 6;
  private static final double NEVER = 1e-9;

  private final LinearReader reader;
  private final Signs signs;
  private final Outcome rules;
  private final Outcome outcome;

  LearnedEnding(LinearReader reader, Signs signs, Outcome rules) {
    this.reader = reader;
    this.signs = signs;
    this.rules = rules;
    this.outcome = weigh(reader.shares(signs), rules, TRUST, PRAISE);
  }

  Outcome outcome() {
    return outcome;
  }

  /**
   * The outcome that both speak for most.
   *
   * @param shares of the learned reader, by outcome
   * @param rules what the rules say
   * @param trust how far a no of the rules weighs
   * @param praise by how much an advance or an order must be ahead
   */
  static Outcome weigh(double[] shares, Outcome rules, double trust, double praise) {
    Outcome best = rules;
    double most = Double.NEGATIVE_INFINITY;
    for (Outcome outcome : Outcome.values()) {
      boolean praised = praised(outcome);
      if (outcome == Outcome.NO_SALE && praised(rules) && shares[outcome.ordinal()] < SURE) {
        continue;
      }
      double speaks =
          StrictMath.log(shares[outcome.ordinal()] + NEVER)
              + (outcome == rules && rules == Outcome.NO_SALE ? trust : 0)
              - (praised ? praise : 0);
      if (speaks > most) {
        most = speaks;
        best = outcome;
      }
    }
    return best;
  }

  private static boolean praised(Outcome outcome) {
    return outcome == Outcome.ADVANCE || outcome == Outcome.ORDER;
  }

  /** What the rules found, without what they were overruled in, and with the words that did it. */
  List<ProposalFinding> findings(List<ProposalFinding> found, String text, Reading reading) {
    if (outcome == rules) {
      return found;
    }
    List<ProposalFinding> all = new ArrayList<>(found);
    Kind doubted = kind(rules);
    all.removeIf(f -> f.kind() == doubted && rules != Outcome.CONTINUATION);
    String key = "objective.ending.usual." + outcome.name().toLowerCase(Locale.ROOT);
    all.add(
        new ProposalFinding(
            kind(outcome), strongest(text, reading), Phrase.of(key.replace('_', '-'))));
    all.sort(Comparator.comparingInt(f -> f.span().start()));
    return all;
  }

  private static Kind kind(Outcome outcome) {
    return switch (outcome) {
      case ORDER -> Kind.ORDER;
      case ADVANCE -> Kind.CLIENT_ACT;
      case CONTINUATION -> Kind.HEDGE;
      case NO_SALE -> Kind.REFUSAL;
      case NOT_HELD -> Kind.NOT_HELD;
    };
  }

  /** The few words in a row that speak most for the outcome. */
  private Span strongest(String text, Reading reading) {
    double[] each = reader.byCharacter(signs, text.length(), outcome.ordinal());
    List<Word> words = reading.words();
    Span best = Spans.span(reading, 0, words.size());
    double most = Double.NEGATIVE_INFINITY;
    for (int from = 0; from < words.size(); from++) {
      double sum = 0;
      for (int to = from; to < Math.min(words.size(), from + QUOTED); to++) {
        int start = to == from ? words.get(to).start() : words.get(to - 1).end();
        sum += sum(each, start, words.get(to).end());
        boolean bare = words.get(from).token().mark() || words.get(to).token().mark();
        if (!bare && sum > most) {
          most = sum;
          best = Spans.span(reading, from, to + 1);
        }
      }
    }
    return best;
  }

  private static double sum(double[] each, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += each[i];
    }
    return sum;
  }
}
