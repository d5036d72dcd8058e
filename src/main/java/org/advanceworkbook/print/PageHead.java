package org.advanceworkbook.print;

import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;

/** The head of a sheet: with whom, when, where, who. */
final class PageHead {
  private final PageWords words;

  PageHead(PageWords words) {
    this.words = words;
  }

  void add(Part sheet, CallPlan plan, String kind) {
    CallFrame frame = plan.frame();
    Part row = sheet.row("head");
    Part left = row.cell("");
    Part line = left.box("kind").picture("mark", words.text("mark"));
    line.words(kind);
    String sale = opportunity(frame);
    if (!sale.isEmpty()) {
      line.span("head-sale", " · " + sale);
    }
    left.child("h1", "").attribute("dir", "auto").words(title(plan));
    left.prose("quiet", people(frame));
    Part right = row.cell("head-when");
    right.line("head-day", frame.date() == null ? words.text("no-day") : day(frame));
    when(right, frame);
    right.prose("quiet", plan.rep());
  }

  String title(CallPlan plan) {
    CallFrame frame = plan.frame();
    return Stream.of(frame.accountName(), frame.opportunityName())
        .filter(Texts::given)
        .findFirst()
        .orElse(words.text("no-account"));
  }

  private String day(CallFrame frame) {
    return words.weekday(frame.date());
  }

  private void when(Part right, CallFrame frame) {
    String span = words.span(frame.start(), frame.minutes());
    right.prose("", frame.zone().isBlank() ? span : span + " " + frame.zone());
    String channel = frame.channel() == null ? "" : words.word("channel", frame.channel());
    right.prose("quiet", joined(", ", channel, frame.place()));
  }

  private static String people(CallFrame frame) {
    return joined("; ", frame.theirs().stream().map(PageHead::nameAndRole).toArray(String[]::new));
  }

  private static String nameAndRole(Attendee person) {
    return joined(", ", person.name(), person.role());
  }

  private String opportunity(CallFrame frame) {
    return joined(
        " · ",
        frame.accountName().isBlank() ? "" : frame.opportunityName(),
        words.word("stage", frame.stage()),
        words.word("cycle", frame.cycle()));
  }

  static String joined(String between, String... parts) {
    List<String> given = Stream.of(parts).filter(Texts::given).map(String::strip).toList();
    return String.join(between, given);
  }
}
