package org.advanceworkbook.print;

import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.WeekView;

/** The calls of a week, a line each: when, with whom, whose, what the client will do, how ready. */
final class WeekSheet {
  private static final int DAYS = 7;

  private final PageWords words;

  WeekSheet(PageWords words) {
    this.words = words;
  }

  String title(WeekView week) {
    return words.text("week.title", words.day(week.monday()), words.day(week.sunday()));
  }

  void add(Part sheet, WeekView week) {
    Part row = sheet.row("head");
    Part left = row.cell("");
    left.box("kind").picture("mark", words.text("mark")).words(words.text("week"));
    left.child("h1", "").words(title(week));
    left.line("quiet", words.text("week.calls", week.calls().size()));
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = week.monday().plusDays(i);
      List<CallRow> calls = week.on(day);
      if (!calls.isEmpty()) {
        day(sheet.box("section first"), day, calls);
      }
    }
    if (week.calls().isEmpty()) {
      sheet.box("section first").line("", words.text("week.none"));
    }
  }

  private void day(Part section, LocalDate day, List<CallRow> calls) {
    section.heading(2, "", words.weekday(day));
    Part table = section.child("table", "plain list");
    Part head = table.child("thead", "").child("tr", "");
    column(head, "list-time", "column.time");
    column(head, "list-client", "week.client");
    column(head, "list-who", "week.who");
    column(head, "", "week.objective");
    column(head, "list-ready", "week.ready");
    Part body = table.child("tbody", "");
    calls.forEach(call -> call(body.child("tr", "together"), call));
  }

  private void call(Part row, CallRow call) {
    row.child("td", "list-time").words(words.clock(call.start()));
    Part client = row.child("td", "list-client");
    client.prose("strong", PageHead.joined(", ", call.account()));
    client.prose("small", call.people());
    row.child("td", "list-who").prose("", call.rep());
    Part objective = row.child("td", "");
    objective.prose("", call.objective());
    if (call.objective().isBlank()) {
      objective.line("small", words.text("week.no-objective"));
    }
    row.child("td", "list-ready").words(ready(call));
  }

  private String ready(CallRow call) {
    return call.outcome() == null
        ? words.word("week.state", call.facts().state())
        : words.word("chain.outcome", call.outcome());
  }

  private void column(Part row, String style, String key) {
    row.child("th", style).attribute("scope", "col").words(words.text(key));
  }
}
