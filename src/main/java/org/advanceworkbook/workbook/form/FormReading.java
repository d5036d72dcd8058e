package org.advanceworkbook.workbook.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Met;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Outcome;

/**
 * What a filled form says, beside what is stored. Guarantees: taken over twice it is the same as
 * once, and an empty field changes nothing.
 */
public final class FormReading {
  private static final Phrase NOTHING = Phrase.of("form.nothing");

  private final CallRecord call;
  private final FilledForm form;
  private final Debrief stored;
  private final Function<String, Optional<LocalDate>> dates;
  private final List<FoundLine> found = new ArrayList<>();
  private final List<Phrase> unclear = new ArrayList<>();
  private final String coachNote;

  /**
   * @param dates reads a day as people type it
   */
  public FormReading(
      CallRecord call, FilledForm form, Function<String, Optional<LocalDate>> dates) {
    this(call, form, dates, "");
  }

  /**
   * The same.
   *
   * @param coach what is stored of the coach's notes from an earlier form
   */
  FormReading(
      CallRecord call, FilledForm form, Function<String, Optional<LocalDate>> dates, String coach) {
    this.call = call;
    this.form = form;
    this.stored = call.debrief() == null ? Debrief.EMPTY : call.debrief();
    this.dates = dates;
    endings();
    new PromiseRows(form, stored, call, dates).into(found);
    texts();
    new FormAnswers(form, stored, call).into(found);
    nextCall();
    coachNote = coach(coach);
  }

  private String coach(String before) {
    String now = form.text(FormNames.COACH);
    if (now.isEmpty() || same(now, before)) {
      return "";
    }
    found.add(new FoundLine(Phrase.of("form.coach"), typed(before), typed(now), d -> d));
    return now;
  }

  /**
   * What the coach wrote otherwise than what is stored, empty for nothing; no part of a debrief.
   */
  public String coachNote() {
    return coachNote;
  }

  /** The call it belongs to. */
  public CallRecord call() {
    return call;
  }

  /** What differs, in the order of the form; empty when all of it is stored already. */
  public List<FoundLine> found() {
    return List.copyOf(found);
  }

  /** What cannot be understood; while there is any, nothing should be taken over. */
  public List<Phrase> unclear() {
    return List.copyOf(unclear);
  }

  /** The debrief with everything found. */
  public Debrief taken(Debrief debrief) {
    Debrief taken = debrief;
    for (FoundLine line : found) {
      taken = line.taken().apply(taken);
    }
    return taken;
  }

  private void endings() {
    Optional<NotHeldReason> reason = one("not-held", NotHeldReason.values(), FormNames::notHeld);
    Optional<CommitmentLevel> level = one("level", CommitmentLevel.values(), FormNames::level);
    Optional<Outcome> outcome = one("outcome", Outcome.values(), FormNames::outcome);
    if (reason.isPresent() && outcome.isPresent()) {
      unclear.add(Phrase.of("form.unclear.held"));
    }
    level.ifPresent(l -> choice("level", stored.level(), l, Debrief::withLevel));
    outcome.ifPresent(o -> choice("outcome", stored.outcome(), o, Debrief::withOutcome));
    reason.ifPresent(
        r -> {
          choice("not-held", stored.notHeldReason(), r, Debrief::withNotHeldReason);
          choice("outcome", stored.outcome(), Outcome.NOT_HELD, Debrief::withOutcome);
        });
    one("met", Met.values(), FormNames::met)
        .ifPresent(
            m -> {
              Met told = stored.customerObjectiveMet();
              Met before = told == Met.NOT_SAID ? null : told;
              choice("met", before, m, Debrief::withCustomerObjectiveMet);
            });
  }

  /** The one box that is ticked in a group. */
  private <E extends Enum<E>> Optional<E> one(String group, E[] values, Function<E, String> name) {
    List<E> ticked = Stream.of(values).filter(v -> form.ticked(name.apply(v))).toList();
    if (ticked.size() > 1) {
      unclear.add(Phrase.of("form.unclear." + group));
    }
    return ticked.size() == 1 ? Optional.of(ticked.getFirst()) : Optional.empty();
  }

  private <E extends Enum<E>> void choice(
      String group, E before, E now, BiFunction<Debrief, E, Debrief> with) {
    if (now != before) {
      Phrase was = before == null ? NOTHING : said(group, before);
      found.add(
          new FoundLine(
              Phrase.of("form." + group), was, said(group, now), d -> with.apply(d, now)));
    }
  }

  private static Phrase said(String group, Enum<?> value) {
    return Phrase.of("form." + group + "." + value.name());
  }

  private void texts() {
    text(FormNames.EVIDENCE, stored.evidence(), Debrief::withEvidence);
    text(FormNames.WHAT_HAPPENED, stored.whatHappened(), Debrief::withWhatHappened);
    text(FormNames.MORE, stored.couldHaveMore(), Debrief::withCouldHaveMore);
    text(FormNames.NEXT_STEP, stored.nextStep(), Debrief::withNextStep);
    text(FormNames.LESSONS, stored.lessons(), Debrief::withLessons);
  }

  private void text(String name, String before, BiFunction<Debrief, String, Debrief> with) {
    String now = form.text(name);
    if (!now.isEmpty() && !same(now, before)) {
      found.add(
          new FoundLine(
              Phrase.of("form." + name), typed(before), typed(now), d -> with.apply(d, now)));
    }
  }

  private void nextCall() {
    String now = form.text(FormNames.NEXT_CALL);
    if (now.isEmpty()) {
      return;
    }
    Optional<LocalDate> day = dates.apply(now);
    if (day.isEmpty()) {
      unclear.add(Phrase.of("form.unclear.day", now));
    } else if (!day.get().equals(stored.nextCallOn())) {
      found.add(
          new FoundLine(
              Phrase.of("form.next-call"),
              stored.nextCallOn() == null ? NOTHING : Phrase.of("form.day", stored.nextCallOn()),
              Phrase.of("form.day", day.get()),
              d -> d.withNextCallOn(day.get())));
    }
  }

  /** Readers break lines in their own way. */
  static boolean same(String one, String other) {
    return flat(one).equals(flat(other));
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  static Phrase typed(String text) {
    return Texts.given(text) ? Phrase.of("form.text", text.strip()) : NOTHING;
  }
}
