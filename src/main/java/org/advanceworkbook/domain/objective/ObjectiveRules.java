package org.advanceworkbook.domain.objective;

import org.advanceworkbook.domain.objective.frame.FrameReader;
import org.advanceworkbook.domain.objective.frame.Reading;

/**
 * The rules with their data, loaded once at the front door and handed to whoever judges. Holds no
 * state that changes; safe from any thread.
 */
public final class ObjectiveRules {
  private final FrameJudge judge;
  private final OutcomeProposer proposer;

  private ObjectiveRules(FrameReader reader) {
    this.judge = new FrameJudge(reader, SecondReader.load());
    this.proposer = new FrameProposer(reader);
  }

  /** Reads dictionary and data files from the class path; about a tenth of a second. */
  public static ObjectiveRules load() {
    return new ObjectiveRules(FrameReader.load());
  }

  /** The judge of objectives. */
  public ObjectiveJudge judge() {
    return judge;
  }

  /** The proposer of outcomes. */
  public OutcomeProposer proposer() {
    return proposer;
  }

  /** What the rules see in a text, for tests that look at one rule alone. */
  Reading read(String text, ObjectiveContext context) {
    return judge.read(text, context);
  }
}
