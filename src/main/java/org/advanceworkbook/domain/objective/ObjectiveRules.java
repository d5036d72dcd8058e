package org.advanceworkbook.domain.objective;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.objective.frame.FrameReader;
import org.advanceworkbook.domain.objective.frame.People;
import org.advanceworkbook.domain.objective.frame.Reading;

/**
 * The rules with their data, loaded once at the front door and handed to whoever judges. Holds no
 * state that changes; safe from any thread.
 */
public final class ObjectiveRules {
  private static final String VERSION = "1";

  private final FrameReader reader;

  private ObjectiveRules(FrameReader reader) {
    this.reader = reader;
  }

  /** Reads the data files from the class path. */
  public static ObjectiveRules load() {
    return new ObjectiveRules(FrameReader.load());
  }

  /** What the rules see in a text: for tests and for the curious. */
  Reading read(String text, ObjectiveContext context) {
    People people = People.of(context.clients(), context.ours(), context.accountName());
    return reader.read(text, people, context.today(), context.dayFirst());
  }

  /** The judge of objectives. */
  public ObjectiveJudge judge() {
    return new ObjectiveJudge() {
      @Override
      public Judgement judge(String text, ObjectiveContext context) {
        return weighed(text, context);
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

  private Judgement weighed(String text, ObjectiveContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Heading heading : Heading.values()) {
      Phrase word = Phrase.of("objective.word.unknown");
      Phrase reason = Phrase.of("objective.reason.unknown");
      findings.add(new Finding(heading, Status.UNKNOWN, null, word, reason, ""));
    }
    Weighing w = new Weighing(reader.lexicon(), read(text, context), context);
    Verdict verdict = w.verdict();
    return new Judgement(
        text,
        verdict,
        w.specific(),
        w.pitfalls(verdict),
        w.actor(),
        w.best() == null ? 0 : w.best().energy(),
        findings,
        List.of(),
        Parts.NONE);
  }
}
