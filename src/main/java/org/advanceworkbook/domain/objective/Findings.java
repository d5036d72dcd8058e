package org.advanceworkbook.domain.objective;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.Word;
import org.advanceworkbook.domain.objective.text.TimeMention;

/**
 * Says under each of the four headings what was found, on which words, and what would be better.
 */
final class Findings {
  private static final int FAR_DAYS = 30;

  private final String text;
  private final Reading reading;
  private final Weighing weighing;
  private final Verdict verdict;
  private final boolean specific;
  private final ObjectiveContext context;
  private final Rungs rungs;
  private final List<String> better;
  private final List<Finding> found = new ArrayList<>();

  Findings(
      String text,
      Reading reading,
      Weighing weighing,
      Verdict verdict,
      boolean specific,
      ObjectiveContext context,
      Rungs rungs,
      List<String> better) {
    this.text = text;
    this.reading = reading;
    this.weighing = weighing;
    this.verdict = verdict;
    this.specific = specific;
    this.context = context;
    this.rungs = rungs;
    this.better = better;
    specific();
    realistic();
    advance();
    aligned();
  }

  List<Finding> all() {
    return found;
  }

  private void add(Heading heading, Status status, Span quote, String key, Object... args) {
    String base = "objective." + heading.name().toLowerCase(Locale.ROOT) + "." + key;
    String rewrite = status == Status.PASS || text.isBlank() ? "" : better.get(heading.ordinal());
    found.add(
        new Finding(
            heading, status, quote, Phrase.of(base + ".word"), Phrase.of(base, args), rewrite));
  }

  private void specific() {
    Word time = binding();
    boolean far =
        time != null
            && time.time().day() != null
            && ChronoUnit.DAYS.between(context.today(), time.time().day()) > FAR_DAYS;
    if (reading.words().isEmpty()) {
      add(Heading.SPECIFIC, Status.UNKNOWN, null, "empty");
    } else if (specific && far && verdict == Verdict.ADVANCE) {
      add(Heading.SPECIFIC, Status.WARN, span(time), "far", time.time().day());
    } else if (specific
        && time != null
        && time.time().kind() == TimeMention.Kind.DATED
        && time.time().day() != null) {
      add(Heading.SPECIFIC, Status.PASS, span(time), "dated", time.time().day());
    } else if (specific) {
      add(Heading.SPECIFIC, Status.PASS, act(), "in-call");
    } else {
      boolean late = verdict == Verdict.ADVANCE;
      add(Heading.SPECIFIC, late ? Status.WARN : Status.FAIL, act(), late ? "no-day" : "general");
    }
  }

  private void realistic() {
    Frame best = weighing.best();
    var place = best == null ? null : rungs.of(reading, best).orElse(null);
    if (verdict != Verdict.ADVANCE) {
      boolean anything = best != null && verdict != Verdict.CANNOT_TELL;
      add(
          Heading.REALISTIC,
          anything ? Status.PASS : Status.UNKNOWN,
          act(),
          anything ? "asks-little" : "unknown");
    } else if (weighing.absurd()) {
      add(Heading.REALISTIC, Status.FAIL, act(), "too-early");
    } else if (place == null || context.stage() == null) {
      add(Heading.REALISTIC, Status.PASS, act(), "fits");
    } else {
      ladder(place, best);
    }
  }

  private void ladder(Rungs.Place place, Frame best) {
    int early = context.stage().stepsTo(place.from());
    boolean order = best.energy() >= 5 && context.cycle() == CycleLength.SHORT;
    boolean past = place.until().stepsTo(context.stage()) > 0;
    if (early >= 1 && !order) {
      add(Heading.REALISTIC, Status.WARN, act(), early == 1 ? "stretch" : "early");
    } else if (past && context.reachedRungs().contains(place.id())) {
      add(Heading.REALISTIC, Status.WARN, act(), "reached");
    } else {
      add(Heading.REALISTIC, Status.PASS, act(), "fits");
    }
  }

  private void advance() {
    Frame best = weighing.best();
    switch (verdict) {
      case ADVANCE -> {
        Span condition = new Conditions(reading).before(best);
        if (condition != null) {
          add(Heading.ADVANCE, Status.WARN, condition, "condition");
        } else if (best.subject() == null && !best.named()) {
          add(Heading.ADVANCE, Status.WARN, act(), "nobody-named");
        } else {
          add(Heading.ADVANCE, Status.PASS, act(), "energy-" + Math.min(5, best.energy()));
        }
      }
      case PURPOSE_ONLY -> add(Heading.ADVANCE, Status.WARN, act(), "purpose");
      case CANNOT_TELL -> add(Heading.ADVANCE, Status.UNKNOWN, act(), "unknown");
      case NOT_AN_ADVANCE ->
          add(
              Heading.ADVANCE,
              reading.words().isEmpty() ? Status.UNKNOWN : Status.FAIL,
              act(),
              missing());
    }
  }

  private String missing() {
    if (reading.words().isEmpty()) {
      return "empty";
    }
    List<Pitfall> pitfalls = weighing.pitfalls(verdict);
    return pitfalls.isEmpty()
        ? "small"
        : pitfalls.get(0).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void aligned() {
    if (context.customerObjective().isBlank()) {
      add(Heading.ALIGNED, Status.UNKNOWN, null, "unknown");
      return;
    }
    Span shared = new SharedWords(reading).with(context.customerObjective());
    if (verdict == Verdict.ADVANCE && shared != null && context.customerObjectiveSourced()) {
      add(Heading.ALIGNED, Status.PASS, shared, "serves", context.customerObjective());
    } else if (verdict == Verdict.ADVANCE && shared != null) {
      add(Heading.ALIGNED, Status.WARN, shared, "assumed", context.customerObjective());
    } else {
      add(Heading.ALIGNED, Status.WARN, act(), "apart", context.customerObjective());
    }
  }

  private Word binding() {
    Word found = null;
    for (Word word : reading.words()) {
      if (word.time() != null && word.time().kind() != TimeMention.Kind.OPEN) {
        boolean better = found == null || word.time().kind() == TimeMention.Kind.DATED;
        found = better ? word : found;
      }
    }
    return found;
  }

  private static Span span(Word word) {
    return new Span(word.start(), word.end());
  }

  private Span act() {
    Frame best = weighing.best();
    if (best == null) {
      return reading.words().isEmpty() ? null : Spans.span(reading, 0, reading.words().size());
    }
    boolean client = best.side() == Party.CLIENT;
    return client ? Spans.of(reading, best) : Spans.span(reading, best.from(), best.to());
  }
}
