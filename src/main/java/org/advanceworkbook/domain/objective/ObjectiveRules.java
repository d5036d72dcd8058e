package org.advanceworkbook.domain.objective;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Outcome;

/**
 * The rules with their data, loaded once at the front door and handed to whoever judges. Holds no
 * state that changes; safe from any thread.
 */
public final class ObjectiveRules {
  private static final String VERSION = "1";

  private ObjectiveRules() {}

  /** Reads the data files from the class path. */
  public static ObjectiveRules load() {
    return new ObjectiveRules();
  }

  /** The judge of objectives. */
  public ObjectiveJudge judge() {
    return new ObjectiveJudge() {
      @Override
      public Judgement judge(String text, ObjectiveContext context) {
        return undecided(text);
      }

      @Override
      public String rulesVersion() {
        return VERSION;
      }
    };
  }

  /** The proposer of outcomes. */
  public OutcomeProposer proposer() {
    return (text, context) -> new Proposal(Outcome.CONTINUATION, List.of(), List.of());
  }

  private static Judgement undecided(String text) {
    List<Finding> findings = new ArrayList<>();
    for (Heading heading : Heading.values()) {
      Phrase word = Phrase.of("objective.word.unknown");
      Phrase reason = Phrase.of("objective.reason.unknown");
      findings.add(new Finding(heading, Status.UNKNOWN, null, word, reason, ""));
    }
    return new Judgement(
        text,
        Verdict.CANNOT_TELL,
        false,
        List.of(),
        Actor.NOBODY,
        0,
        findings,
        List.of(),
        Parts.NONE);
  }
}
