package org.advanceworkbook.workbook.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.playbook.Rung;

/**
 * All that is known when one call is told: who, when, where on the ladder. Sentences are filled
 * here.
 *
 * @param id of the call
 * @param position place among the calls of its opportunity, from 0
 */
record Moment(
    String id,
    DiarySlot slot,
    int position,
    Client client,
    String opportunityId,
    String opportunityName,
    CallKind kind,
    Stage stage,
    CycleLength cycle,
    int minutes,
    SampleTexts texts,
    Chance chance) {
  LocalDate date() {
    return slot.date();
  }

  /** One of the sentences of this name, filled for this call. */
  String say(String list) {
    return fill(chance.of(texts.list(list)));
  }

  /** Several different sentences of this name. */
  List<String> some(String list, int count) {
    return chance.some(texts.list(list), count).stream().map(this::fill).toList();
  }

  String fill(String sentence) {
    return Voice.say(sentence, words(date().plusDays(7)));
  }

  /** What the client does on a rung, as a planned commitment. */
  PlannedAdvance advance(Rung rung) {
    SampleTexts.Act act = texts.acts().get(rung.id());
    Contact who = client.part(act.who());
    LocalDate due = act.inTheCall() ? null : due(rung);
    String done = Voice.third(Voice.fill(act.act(), words(due)));
    String text = Client.firstName(who) + " " + done + until(act, due);
    return new PlannedAdvance(
        text, who.name(), done, due, act.inTheCall(), rung.proof(), rung.id());
  }

  /** The words with which one asks for a rung: "send the file by 25 June". */
  String asked(Rung rung, LocalDate due) {
    SampleTexts.Act act = texts.acts().get(rung.id());
    return Voice.base(Voice.fill(act.act(), words(due))) + until(act, due);
  }

  /** What they say when they agree. */
  String quote(Rung rung, LocalDate due) {
    return Voice.say(texts.acts().get(rung.id()).quote(), words(due));
  }

  Contact actor(Rung rung) {
    return client.part(texts.acts().get(rung.id()).who());
  }

  /** The time of the call plus so many minutes; the sample lives in UTC. */
  Instant at(int minutesAfterStart) {
    return date().atTime(slot.start()).plusMinutes(minutesAfterStart).toInstant(ZoneOffset.UTC);
  }

  /** A time on the day that many days before. */
  Instant before(int days, LocalTime time) {
    return date().minusDays(days).atTime(time).toInstant(ZoneOffset.UTC);
  }

  private static String until(SampleTexts.Act act, LocalDate due) {
    if (act.inTheCall()) {
      return " in this call";
    }
    return act.act().contains("{due}") ? "" : " by " + Voice.day(due);
  }

  private LocalDate due(Rung rung) {
    int days = rung.energy() + chance.between(1, 2 + 3 * rung.energy());
    LocalDate due = date().plusDays(days);
    while (Diary.isDayOff(due)) {
      due = due.plusDays(1);
    }
    return due;
  }

  private Map<String, String> words(LocalDate due) {
    Map<String, String> words = new HashMap<>(client.words());
    words.put("due", due == null ? "" : Voice.day(due));
    words.put("before", Voice.day(date().minusDays(3)));
    words.put("minutes", String.valueOf(minutes));
    words.put("end", slot.start().plusMinutes(minutes).toString());
    return words;
  }
}
