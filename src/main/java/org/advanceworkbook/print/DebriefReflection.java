package org.advanceworkbook.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Correction;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.QuestionAnswer;
import org.advanceworkbook.domain.call.StoppedBy;
import org.advanceworkbook.domain.call.Surprise;

/**
 * What a debrief says beside its outcome: what is known now, what surprised us, what was changed.
 */
final class DebriefReflection {
  private final PageWords words;

  DebriefReflection(PageWords words) {
    this.words = words;
  }

  /** Gaps that are open after the call, and what the call added to what we know. */
  void known(Part sheet, CallPlan plan, Debrief debrief) {
    if (debrief.outcome() == null) {
      return;
    }
    Map<Gap, String> now = debrief.reflection().knownAfter(plan.discovery().known());
    String open =
        Arrays.stream(Gap.values())
            .filter(gap -> !now.containsKey(gap))
            .map(gap -> words.word("gap.short", gap))
            .collect(Collectors.joining(", "));
    Part part = new Section(words).named(sheet, "still-open");
    part.line("", open.isEmpty() ? words.text("still-open.none") : open);
    debrief
        .reflection()
        .known()
        .forEach((gap, text) -> part.labelled("gap", words.word("gap", gap), text));
  }

  void surprises(Part sheet, Debrief debrief) {
    if (debrief.reflection().surprises().stream().noneMatch(s -> Texts.given(s.text()))) {
      return;
    }
    Part part = new Section(words).named(sheet, "surprises");
    for (Surprise one : debrief.reflection().surprises()) {
      String made = one.use() == null ? "" : words.word("surprise", one.use());
      part.prose("", PageHead.joined(": ", made, one.text()));
    }
  }

  /** Why not more: what was picked, in words. */
  String stoppedBy(Debrief debrief) {
    return debrief.reflection().stoppedBy().stream()
        .map(why -> words.word("stopped-by", why))
        .collect(Collectors.joining(", "));
  }

  void changes(Part sheet, Debrief debrief) {
    if (debrief.savedAt() == null || debrief.outcome() == null) {
      return;
    }
    String saved = words.text("first-saved", day(debrief.savedAt()));
    List<Correction> all = debrief.corrections().stream().filter(c -> c.part() != null).toList();
    if (debrief.correctedAt() == null || all.isEmpty()) {
      sheet.line("small gap", saved);
      return;
    }
    sheet.line("small gap", words.text("corrected", saved, day(debrief.correctedAt())));
    for (Correction one : all) {
      String was = was(one);
      String part = words.word("part", one.part());
      sheet.line("small", was.isBlank() ? part : words.text("before", part, was));
    }
  }

  // Choices are kept by the name of their constant; only the outcome has a word on this page.
  private String was(Correction one) {
    return switch (one.part()) {
      case OUTCOME -> one.was().isEmpty() ? "" : words.word("outcome", Outcome.valueOf(one.was()));
      case NOT_HELD_REASON, LEVEL, THEIR_OBJECTIVE, AGENDA, PURPOSES, MOOD, NEXT_CALL_ON -> "";
      case ANSWERS ->
          QuestionAnswer.said(one.was(), s -> words.word("answer-state", s).replaceAll(":$", ""));
      case STOPPED_BY ->
          one.was()
              .lines()
              .map(why -> words.word("stopped-by", StoppedBy.valueOf(why)))
              .collect(Collectors.joining(", "));
      default -> one.was();
    };
  }

  private String day(Instant moment) {
    LocalDate day = moment.atZone(ZoneId.systemDefault()).toLocalDate();
    return words.day(day);
  }
}
