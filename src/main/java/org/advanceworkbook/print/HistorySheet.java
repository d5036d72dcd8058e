package org.advanceworkbook.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.HistoryList;

/** The history as filtered: what was chosen, what it comes to, and the calls, a row each. */
final class HistorySheet {
  private static final int WHOLE = 100;

  private final PageWords words;

  HistorySheet(PageWords words) {
    this.words = words;
  }

  String title() {
    return words.text("history.title");
  }

  void add(Part sheet, HistoryList list) {
    Part row = sheet.row("head");
    Part left = row.cell("");
    left.box("kind").picture("mark", words.text("mark")).words(words.text("history"));
    left.child("h1", "").words(title());
    left.prose("quiet", chosen(list));
    left.line("quiet", words.text("history.calls", list.rows().size()));
    figures(sheet.box("section"), list.tally());
    if (list.rows().isEmpty()) {
      sheet.box("section first").line("", words.text("history.none"));
      return;
    }
    Part table = sheet.box("section first").child("table", "plain list repeated");
    Part head = table.child("thead", "").child("tr", "");
    column(head, "list-day", "history.date");
    column(head, "list-client", "week.client");
    column(head, "", "week.objective");
    column(head, "list-ended", "history.ended");
    column(head, "list-next", "history.next");
    Part body = table.child("tbody", "");
    list.rows().forEach(call -> call(body.child("tr", "together"), call));
  }

  /** By what the calls were chosen, in one sentence. */
  String chosen(HistoryList list) {
    CallFilter filter = list.filter();
    List<String> parts = new ArrayList<>();
    if (filter.which() != CallFilter.Which.ALL) {
      parts.add(words.word("history.which", filter.which()));
    }
    parts.add(period(filter));
    filter.kinds().stream().sorted().map(k -> words.word("history.kind", k)).forEach(parts::add);
    if (!filter.outcomes().isEmpty()) {
      String any =
          filter.outcomes().stream()
              .sorted()
              .map(o -> words.word("chain.outcome", o))
              .collect(Collectors.joining(", "));
      parts.add(words.text("history.outcomes", any));
    }
    parts.addAll(list.accounts());
    parts.add(list.opportunity());
    parts.add(Texts.given(filter.rep()) ? words.text("history.rep", filter.rep()) : "");
    parts.add(
        Texts.given(filter.search()) ? words.text("history.search", filter.search().strip()) : "");
    return PageHead.joined(" · ", parts.toArray(String[]::new));
  }

  private String period(CallFilter filter) {
    if (filter.from() == null) {
      return filter.to() == null
          ? words.text("history.any-day")
          : words.text("history.until", words.day(filter.to()));
    }
    return filter.to() == null
        ? words.text("history.since", words.day(filter.from()))
        : words.text("week.title", words.day(filter.from()), words.day(filter.to()));
  }

  private void figures(Part part, OutcomeTally tally) {
    part.line("", words.text("history.advances", said(tally.advanceRate())));
    part.line("", words.text("history.clear", said(tally.clearEndingRate())));
    if (tally.notHeld() > 0) {
      part.line("quiet", words.text("history.not-held", tally.notHeld()));
    }
  }

  /** Never a share without its count, and none at all where there are too few. */
  private String said(Rate rate) {
    return rate.isShown()
        ? words.text(
            "history.rate",
            rate.hits(),
            rate.n(),
            percent(rate.value()),
            percent(rate.low()),
            percent(rate.high()))
        : words.text("history.few", rate.hits(), rate.n(), Rate.LEAST);
  }

  private static long percent(double share) {
    return Math.round(share * WHOLE);
  }

  private void call(Part row, CallRow call) {
    Part day = row.child("td", "list-day");
    day.words(words.shortDay(call.date()));
    day.line("small", words.word("history.kind", call.kind()));
    Part client = row.child("td", "list-client");
    client.prose("strong", call.account());
    client.prose("small", call.people());
    client.prose("small", call.rep());
    Part objective = row.child("td", "");
    objective.prose("", call.objective());
    if (call.objective().isBlank()) {
      objective.line("small", words.text("week.no-objective"));
    }
    ended(row.child("td", "list-ended"), call);
    Part next = row.child("td", "list-next");
    next.prose("", call.nextStep());
    if (call.nextCallOn() != null) {
      next.line("small", words.text("history.next-call", words.shortDay(call.nextCallOn())));
    }
  }

  private void ended(Part cell, CallRow call) {
    if (call.outcome() == null) {
      cell.line("quiet", words.word("history.status", call.status()));
      return;
    }
    String said = words.word("chain.outcome", call.outcome());
    cell.child("p", "strong").picture(call.outcome().name(), said).words(said);
    cell.prose("small", call.level() == null ? "" : words.word("level", call.level()));
    cell.prose("small", call.agreedToDo());
    if (!call.met().isEmpty()) {
      cell.line("small", words.text("history.met", purposes(call.met())));
    }
  }

  private String purposes(Set<Purpose> met) {
    return met.stream()
        .sorted()
        .map(p -> words.word("history.purpose", p))
        .collect(Collectors.joining(", "));
  }

  private void column(Part row, String style, String key) {
    row.child("th", style).attribute("scope", "col").words(words.text(key));
  }
}
