package org.advanceworkbook.workbook.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;

/** The rows of a form in which promises stand: who, will do what, by when. */
final class PromiseRows {
  private final FilledForm form;
  private final Debrief stored;
  private final CallRecord call;
  private final Function<String, Optional<LocalDate>> dates;

  PromiseRows(
      FilledForm form,
      Debrief stored,
      CallRecord call,
      Function<String, Optional<LocalDate>> dates) {
    this.form = form;
    this.stored = stored;
    this.call = call;
    this.dates = dates;
  }

  void into(List<FoundLine> found) {
    for (Side side : List.of(Side.CLIENT, Side.US)) {
      rows(side).forEach(id -> row(side, id, found));
    }
  }

  /** Stored promises first, then those of empty rows. */
  private Stream<String> rows(Side side) {
    String prefix = FormNames.prefix(side);
    Stream<String> known =
        stored.promises().stream().filter(p -> p.side() == side).map(Commitment::id);
    Stream<String> filled =
        form.fields().keySet().stream()
            .filter(name -> name.startsWith(prefix) && name.lastIndexOf('/') > prefix.length())
            .map(name -> name.substring(prefix.length(), name.lastIndexOf('/')))
            .sorted();
    return Stream.concat(known, filled).distinct();
  }

  private void row(Side side, String id, List<FoundLine> found) {
    Optional<Commitment> before =
        stored.promises().stream().filter(p -> p.id().equals(id)).findFirst();
    Commitment now = filled(side, id, before.orElseGet(() -> begun(side, id)));
    boolean isNew = before.isEmpty() && !now.equals(begun(side, id));
    if (isNew || before.isPresent() && !before.get().equals(now)) {
      found.add(
          new FoundLine(
              Phrase.of("form.promise." + side),
              before.map(PromiseRows::said).orElse(Phrase.of("form.nothing")),
              said(now),
              d -> with(d, now)));
    }
  }

  /** What was not typed stays; a day that is none goes behind the words, so that it is not lost. */
  private Commitment filled(Side side, String id, Commitment promise) {
    String who = form.text(FormNames.promise(side, id, "who"));
    String what = form.text(FormNames.promise(side, id, "what"));
    String when = form.text(FormNames.promise(side, id, "when"));
    Optional<LocalDate> day = when.isEmpty() ? Optional.empty() : dates.apply(when);
    Commitment now = promise;
    if (!who.isEmpty() && !FormReading.same(who, now.who())) {
      now = now.withWho(who);
    }
    String act = what.isEmpty() ? now.what() : what;
    boolean unread = !when.isEmpty() && day.isEmpty() && !act.endsWith("(" + when + ")");
    String whole = unread ? (act + " (" + when + ")").strip() : act;
    if (!FormReading.same(whole, now.what())) {
      boolean behind = FormReading.same(whole + " (" + when + ")", now.what());
      now = behind ? now : now.withWhat(whole);
    }
    return day.isPresent() ? now.withDue(day.get()) : now;
  }

  private static Debrief with(Debrief debrief, Commitment promise) {
    boolean known = debrief.promises().stream().anyMatch(p -> p.id().equals(promise.id()));
    return debrief.withPromises(
        known
            ? debrief.promises().stream()
                .map(p -> p.id().equals(promise.id()) ? promise : p)
                .toList()
            : Lists.plus(debrief.promises(), promise));
  }

  private Commitment begun(Side side, String id) {
    CallFrame frame = call.plan().frame();
    int energy = side == Side.CLIENT ? Commitment.ADVANCE_ENERGY : 0;
    return new Commitment(
        id,
        call.plan().id(),
        frame.accountId(),
        frame.opportunityId(),
        side,
        "",
        "",
        null,
        false,
        energy,
        "",
        FollowThrough.OPEN,
        null,
        null,
        0);
  }

  private static Phrase said(Commitment promise) {
    String words =
        Stream.of(promise.who(), promise.what())
            .filter(t -> !t.isBlank())
            .collect(java.util.stream.Collectors.joining(": "));
    return promise.due() == null
        ? FormReading.typed(words)
        : Phrase.of("form.promise", words, promise.due());
  }
}
