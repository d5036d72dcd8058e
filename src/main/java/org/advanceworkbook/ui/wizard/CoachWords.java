package org.advanceworkbook.ui.wizard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advanceworkbook.domain.objective.Finding;
import org.advanceworkbook.domain.objective.Heading;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.Pitfall;
import org.advanceworkbook.domain.objective.Status;
import org.advanceworkbook.domain.objective.Verdict;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** How a judgement is said: words, marks and roles of colour, the same wherever it shows. */
final class CoachWords {
  private CoachWords() {}

  /** True where nothing needs to be done about it. */
  static boolean good(Verdict verdict) {
    return verdict == Verdict.ADVANCE || verdict == Verdict.PURPOSE_ONLY;
  }

  static String verdict(Words words, Verdict verdict) {
    return words.get("wizard.verdict." + key(verdict));
  }

  static String heading(Words words, Heading heading) {
    return words.get("wizard.heading." + key(heading));
  }

  static String pitfall(Words words, Pitfall pitfall) {
    return words.get("wizard.pitfall." + key(pitfall));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Icons icon(Status status) {
    return switch (status) {
      case PASS -> Icons.DONE;
      case WARN, FAIL -> Icons.LOOK;
      case UNKNOWN -> Icons.NOT_BEGUN;
    };
  }

  /** The status to show: a good result of a prospecting call is no miss. */
  static Status shown(Judgement judgement, Finding finding) {
    boolean result =
        judgement.verdict() == Verdict.PURPOSE_ONLY && finding.heading() == Heading.ADVANCE;
    return result && finding.status() == Status.WARN ? Status.PASS : finding.status();
  }

  /** How many of the four headings need nothing. */
  static int passed(Judgement judgement) {
    return (int)
        Arrays.stream(Heading.values())
            .filter(
                h ->
                    judgement.findings().stream()
                        .filter(f -> f.heading() == h)
                        .allMatch(f -> shown(judgement, f) == Status.PASS))
            .count();
  }

  static String role(Status status) {
    return switch (status) {
      case PASS -> "success";
      case WARN, FAIL -> "warning";
      case UNKNOWN -> "muted";
    };
  }

  /** The finding that decides the mark of a heading. */
  static Finding worst(Judgement judgement, Heading heading) {
    return judgement.findings().stream()
        .filter(f -> f.heading() == heading)
        .max(Comparator.comparingInt(f -> weight(f.status())))
        .orElseThrow();
  }

  private static int weight(Status status) {
    return switch (status) {
      case PASS -> 0;
      case UNKNOWN -> 1;
      case WARN -> 2;
      case FAIL -> 3;
    };
  }

  /** A finding as one would read it out: heading, verdict, words, reason. */
  static String said(Words words, Judgement judgement, Finding finding) {
    String name = heading(words, finding.heading());
    String word = words.say(finding.verdictWord());
    String reason = words.say(finding.reason());
    return finding
        .quoted()
        .map(s -> words.get("wizard.coach.said-of", name, word, s.of(judgement.text()), reason))
        .orElseGet(() -> words.get("wizard.coach.said", name, word, reason));
  }

  /** The verdict and the first thing that needs work, for a screen reader. */
  static String said(Words words, Judgement judgement) {
    String verdict = verdict(words, judgement.verdict());
    Optional<Finding> first =
        List.of(Heading.ADVANCE, Heading.SPECIFIC, Heading.REALISTIC, Heading.ALIGNED).stream()
            .map(h -> worst(judgement, h))
            .filter(f -> f.status() != Status.PASS)
            .findFirst();
    return first
        .map(f -> words.get("wizard.coach.announced", verdict, said(words, judgement, f)))
        .orElse(verdict);
  }
}
