package org.advanceworkbook.domain.objective;

import java.util.List;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.objective.frame.FrameReader;
import org.advanceworkbook.domain.objective.frame.People;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.text.PhraseBook;

/** Proposes outcomes along the decision tree of DOMAIN section 5. Safe from any thread. */
final class FrameProposer implements OutcomeProposer {
  private final FrameReader reader;

  /** Read when the first debrief is; two threads that read it twice read the same. */
  private volatile PhraseBook endings;

  FrameProposer(FrameReader reader) {
    this.reader = reader;
  }

  private PhraseBook endings() {
    PhraseBook known = endings;
    if (known == null) {
      known = new PhraseBook("endings.txt");
      endings = known;
    }
    return known;
  }

  @Override
  public Proposal propose(String whatHappened, OutcomeContext context) {
    People people = People.of(context.clients(), context.ours(), "");
    Reading reading = reader.read(whatHappened, people, context.today(), context.dayFirst());
    if (reading.words().isEmpty()) {
      return new Proposal(Outcome.CONTINUATION, List.of(), List.of());
    }
    Ending ending =
        new Ending(reader.lexicon(), reading, reader.hits(reading, endings()), context.today());
    return new Proposal(
        ending.outcome(),
        new Promises(whatHappened, reading, ending).all(),
        new EndingFindings(reading, ending).all());
  }
}
