package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.FrameReader;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.People;
import org.advanceworkbook.domain.objective.frame.Reading;

/** Judges objectives by their frames. Safe from any thread. */
final class FrameJudge implements ObjectiveJudge {
  private static final String VERSION = "7";
  private static final int REMEMBERED = 500;

  private final FrameReader reader;
  private final Rungs rungs = new Rungs();
  private final Rewrites rewrites = new Rewrites();

  /** Answers already given, which cannot change: while a rep types, rewrites stay the same. */
  private final Map<Candidate, Boolean> accepted = new ConcurrentHashMap<>();

  private record Candidate(String text, ObjectiveContext context) {}

  private final SecondReader second;

  FrameJudge(FrameReader reader, SecondReader second) {
    this.reader = reader;
    this.second = second;
  }

  @Override
  public String rulesVersion() {
    return VERSION;
  }

  @Override
  public Judgement judge(String text, ObjectiveContext context) {
    Reading reading = read(text, context);
    Weighing weighing = new Weighing(reader.lexicon(), second, text, reading, context);
    Verdict verdict = weighing.verdict();
    boolean specific = weighing.specific();
    Frame best = weighing.best();
    Parts parts =
        best != null && best.side() == Party.CLIENT && verdict != Verdict.NOT_AN_ADVANCE
            ? new PartsReader(text, reading, best).parts()
            : Parts.NONE;
    List<String> better =
        text.isBlank()
            ? List.of("", "", "", "")
            : rewrites.all(material(text, reading, best, parts), context, t -> passes(t, context));
    Findings findings =
        new Findings(text, reading, weighing, verdict, specific, context, rungs, better);
    List<Mark> marks = new Marks(reading, weighing, verdict).all();
    return new Judgement(
        text,
        verdict,
        specific,
        weighing.pitfalls(verdict),
        weighing.actor(),
        weighing.energy(),
        findings.all(),
        marks,
        parts);
  }

  Reading read(String text, ObjectiveContext context) {
    People people = People.of(context.clients(), context.ours(), context.accountName());
    return reader.read(text, people, context.today(), context.dayFirst());
  }

  /** A rewrite is offered only when it is an advance by a client, specific, and nothing mars it. */
  private boolean passes(String text, ObjectiveContext context) {
    Candidate candidate = new Candidate(text, context);
    Boolean known = accepted.get(candidate);
    if (known == null) {
      known = advances(text, context);
      if (accepted.size() >= REMEMBERED) {
        accepted.clear();
      }
      accepted.put(candidate, known);
    }
    return known;
  }

  private boolean advances(String text, ObjectiveContext context) {
    Reading reading = read(text, context);
    Weighing weighing = new Weighing(reader.lexicon(), second, text, reading, context);
    boolean advance = weighing.verdict() == Verdict.ADVANCE && weighing.best().subject() != null;
    return advance && weighing.specific() && weighing.pitfalls(Verdict.ADVANCE).isEmpty();
  }

  private static Rewrites.Material material(String text, Reading reading, Frame best, Parts parts) {
    LocalDate due = null;
    for (var time : reading.times()) {
      due =
          time.kind() == org.advanceworkbook.domain.objective.text.TimeMention.Kind.DATED
                  && time.day() != null
              ? time.day()
              : due;
    }
    String who = new NamedClient(text, reading).who();
    boolean verbal = best != null && !best.verb().isEmpty() && !parts.who().isEmpty();
    return new Rewrites.Material(who, verbal ? parts.action() : "", due);
  }
}
