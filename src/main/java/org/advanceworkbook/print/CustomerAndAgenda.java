package org.advanceworkbook.print;

import java.time.LocalTime;
import java.util.List;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CustomersView;

/** What the customer wants, and beside it the agenda. */
final class CustomerAndAgenda {
  private final PageWords words;

  CustomerAndAgenda(PageWords words) {
    this.words = words;
  }

  void add(Part sheet, CustomersView customer, AgendaPlan agenda, CallFrame frame) {
    boolean view = !customer.equals(CustomersView.EMPTY);
    boolean plan = !agenda.equals(AgendaPlan.EMPTY);
    if (view && plan) {
      Part row = sheet.row("section first");
      customer(row.cell("half"), customer);
      agenda(row.cell("half-last"), agenda, frame);
    } else if (view) {
      customer(sheet.box("section first"), customer);
    } else if (plan) {
      agenda(sheet.box("section first"), agenda, frame);
    }
  }

  private void customer(Part part, CustomersView view) {
    String source = view.source() == null ? "" : "." + view.source().name();
    part.heading(2, "", words.text("customer" + source));
    part.prose("", view.objective());
    part.labelled("small", words.text("source"), view.sourceNote());
    part.labelled("small", words.text("reason"), view.reasonToMeet());
    part.labelled("small", words.text("value"), view.valueGiven());
    part.labelled("small", words.text("expectation"), view.expectation());
  }

  private void agenda(Part part, AgendaPlan agenda, CallFrame frame) {
    part.heading(2, "", agreement(agenda));
    if (!agenda.items().isEmpty()) {
      items(part.child("table", "agenda"), agenda.items(), frame.start());
    }
    part.labelled("small", words.text("agreed-how"), agenda.agreedHow());
    part.labelled("small", words.text("prepares"), agenda.clientPrepares());
  }

  private String agreement(AgendaPlan agenda) {
    if (!agenda.agreed()) {
      return words.text("agenda.open");
    }
    return agenda.agreedOn() == null
        ? words.text("agenda.agreed")
        : words.text("agenda.agreed-on", words.day(agenda.agreedOn()));
  }

  private void items(Part table, List<AgendaItem> items, LocalTime start) {
    boolean owners = items.stream().anyMatch(i -> Texts.given(i.owner()));
    head(table, start != null, owners);
    Part body = table.child("tbody", "");
    LocalTime at = start;
    for (AgendaItem item : items) {
      Part row = body.child("tr", "");
      if (at != null) {
        row.child("td", "time").words(words.clock(at));
        at = at.plusMinutes(item.minutes());
      }
      row.child("td", "").prose("", item.text());
      if (owners) {
        row.child("td", "owner").prose("quiet", item.owner());
      }
      row.child("td", "minutes")
          .words(item.minutes() > 0 ? words.text("minutes", item.minutes()) : "");
    }
  }

  private void head(Part table, boolean times, boolean owners) {
    Part row = table.child("thead", "").child("tr", "");
    if (times) {
      column(row, "time", "column.time");
    }
    column(row, "", "column.item");
    if (owners) {
      column(row, "owner", "column.owner");
    }
    column(row, "minutes", "column.minutes");
  }

  private void column(Part row, String style, String key) {
    row.child("th", style).attribute("scope", "col").words(words.text(key));
  }
}
