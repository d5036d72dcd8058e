package org.advanceworkbook.domain.objective;

import java.util.List;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.objective.frame.FrameReader;
import org.advanceworkbook.domain.objective.frame.People;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.learned.LinearReader;
import org.advanceworkbook.domain.objective.learned.Signs;
import org.advanceworkbook.domain.objective.text.PhraseBook;

/** Proposes outcomes along the decision tree of DOMAIN section 5. Safe from any thread. */
final class FrameProposer implements OutcomeProposer {
  private final FrameReader reader;

  /** Read when the first debrief is; two threads that read it twice read the same. */
  private volatile PhraseBook endings;

  private volatile LinearReader learned;

  FrameProposer(FrameReader reader) {
    this.reader = reader;
  }

  private LinearReader learned() {
    LinearReader known = learned;
    if (known == null) {
      known = LinearReader.load("endings.weights");
      learned = known;
    }
    return known;
  }

  private PhraseBook endings() {
    PhraseBook known = endings;
    if (known == null) {
      known = new PhraseBook("endings.txt");
      endings = known;
    }
    return known;
  }

  /** An ending read by the rules, with its signs for the learned reader. */
  record Told(Reading reading, Ending ending, Signs signs) {}

  Told told(String whatHappened, OutcomeContext context) {
    People people = People.of(context.clients(), context.ours(), "");
    Reading reading = reader.read(whatHappened, people, context.today(), context.dayFirst());
    Ending ending =
        new Ending(reader.lexicon(), reading, reader.hits(reading, endings()), context.today());
    return new Told(reading, ending, EndingSigns.of(whatHappened, reading, ending));
  }

  @Override
  public Proposal propose(String whatHappened, OutcomeContext context) {
    Told told = told(whatHappened, context);
    Reading reading = told.reading();
    if (reading.words().isEmpty()) {
      return new Proposal(Outcome.CONTINUATION, List.of(), List.of());
    }
    LearnedEnding learned = new LearnedEnding(learned(), told.signs(), told.ending().outcome());
    return new Proposal(
        learned.outcome(),
        new Promises(whatHappened, reading, told.ending()).all(),
        learned.findings(new EndingFindings(reading, told.ending()).all(), whatHappened, reading));
  }
}
